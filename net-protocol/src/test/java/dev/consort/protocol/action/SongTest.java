package dev.consort.protocol.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.arrangement.Clip;
import dev.consort.protocol.state.arrangement.Placement;
import dev.consort.protocol.testkit.Sessions;
import org.junit.jupiter.api.Test;

class SongTest {
    private final NetworkState full = Sessions.full();

    private static Clip clip(NetworkState state, int id) {
        return state.arrangement().clips().get(id);
    }

    @Test
    void aCapturedClipHasTheNotesAndTheAutomationOfTheRange() {
        NetworkState after = Sessions.after(full, new ClipAction.CaptureClip(Sessions.BASS, 480, 2400, "Mid"));
        Clip clip = clip(after, 3);
        assertThat(clip.length()).isEqualTo(1920);
        full.pianoRoll().notes(Sessions.BASS).window(480, 2400, (tick, pitch, note) -> assertThat(
                        clip.notes().at(tick - 480, pitch))
                .isEqualTo(note));
        assertThat(clip.lanes().get(1).points().at(480).value()).isEqualTo(1);
        assertThat(clip.lanes().get(1).points().size()).isEqualTo(1);
    }

    @Test
    void aClipIsEditedLikeATrackAndTheTrackStaysAsItIs() {
        NetworkState after = Sessions.after(full, new NoteAction.AddNote(Sessions.BASS, 1, 100, 40, 10, 99));
        assertThat(clip(after, 1).notes().at(100, 40).velocity()).isEqualTo(99);
        assertThat(after.pianoRoll()).isSameAs(full.pianoRoll());
    }

    @Test
    void somebodyElsesClipIsNotEditedThroughAnInstrumentOfOnesOwn() {
        Outcome outcome = new NoteAction.AddNote(4, 1, 100, 40, 10, 99).applyTo(full, new Author(1, "Ana"));
        assertThat(outcome.refusal().reason()).isEqualTo("this instrument has no clip 1");
    }

    @Test
    void aCopyPlaysRightBehindItsOriginal() {
        NetworkState after = Sessions.after(full, new PlacementAction.Duplicate(1, null));
        assertThat(after.arrangement().placements().get(3)).isEqualTo(new Placement(1, Sessions.BASS, 3840, 3840));
        NetworkState own = Sessions.after(full, new PlacementAction.Duplicate(2, null));
        assertThat(own.arrangement().placements().get(3)).isEqualTo(new Placement(2, 4, 3840, null));
    }

    @Test
    void aPlacementNeedsTheOwnerOfItsClip() {
        assertThat(new PlacementAction.MovePlacement(1, 0)
                        .access()
                        .refusal(full, Sessions.ANA)
                        .reason())
                .contains("belongs to Ben");
        assertThat(new PlacementAction.MovePlacement(1, 0).access().refusal(full, Sessions.BEN))
                .isNull();
    }

    @Test
    void aPlacementOnSomebodyElsesInstrumentNeedsThatOwnerToo() {
        NetworkAction onDrums = new PlacementAction.Place(1, Sessions.DRUMS, 0, null);
        assertThat(onDrums.access().refusal(full, Sessions.BEN).reason()).contains("belongs to Ana");
    }
}
