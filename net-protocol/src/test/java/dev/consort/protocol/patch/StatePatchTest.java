package dev.consort.protocol.patch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.Author;
import dev.consort.protocol.action.BandAction;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.NoteAction;
import dev.consort.protocol.action.StripAction;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.people.OwnerInfo;
import dev.consort.protocol.testkit.PlainBand;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatePatchTest {
    private static final Author ANA = new Author(1, "Ana");

    private final NetworkState before = PlainBand.session("Jam");

    @Test
    void movingAFaderIsOneNumber() {
        assertThat(patchOf(new StripAction.SetLevel(3, 0.7)).changes())
                .isEqualTo(Map.of("instruments", Map.of("byId", Map.of("3", Map.of("level", 0.7)))));
    }

    @Test
    void addingANoteIsThatNote() {
        assertThat(patchOf(new NoteAction.AddNote(8, 960, 40, 120, 90)).changes())
                .isEqualTo(Map.of(
                        "pianoRoll",
                        Map.of(
                                "tracks",
                                Map.of(
                                        "8",
                                        Map.of(
                                                "notes",
                                                Map.of("960:40", Map.of("duration", 120L, "velocity", 90L)))))));
    }

    @Test
    void unchangedPartsKeepTheirIdentityThroughAPatch() {
        NetworkState after = before;
        for (NetworkAction action :
                List.of(new StripAction.SetLevel(3, 0.7), new BandAction.Add(SourceType.PLUCK, "Harp"))) {
            after = action.applyTo(after, ANA).state();
        }
        NetworkState patched = StatePatch.between(before, after).applyTo(before);

        assertThat(patched).isEqualTo(after);
        assertThat(patched.pianoRoll()).isSameAs(before.pianoRoll());
        assertThat(patched.instruments().get(1)).isSameAs(before.instruments().get(1));
    }

    @Test
    void privilegeThatEndsIsDeleted() {
        NetworkState held = before.withPrivileged(new OwnerInfo(1, "Ana"));
        StatePatch patch = StatePatch.between(held, before);

        assertThat(patch.changes()).containsEntry("privileged", null);
        assertThat(patch.applyTo(held)).isEqualTo(before);
    }

    @Test
    void clearingMostNotesReplacesTheSubsystem() {
        NetworkState cleared = before.withPianoRoll(
                before.pianoRoll().withTracks(before.pianoRoll().tracks().cleared()));
        StatePatch patch = StatePatch.between(before, cleared);

        assertThat(patch.replace()).containsOnlyKeys("pianoRoll");
        assertThat(patch.applyTo(before)).isEqualTo(cleared);
    }

    private StatePatch patchOf(NetworkAction action) {
        return StatePatch.between(before, action.applyTo(before, ANA).state());
    }
}
