package dev.consort.protocol.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.Author;
import dev.consort.protocol.action.GeneratorVoiceAction;
import dev.consort.protocol.action.GeneratorVoiceAction.Capture;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.NoteRangeAction;
import dev.consort.protocol.action.Outcome;
import dev.consort.protocol.range.Length;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.NoteEdits;
import dev.consort.protocol.state.pattern.NoteMap;
import dev.consort.protocol.testkit.Sessions;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaptureGeneratorTest {
    private static final Author ANA = new Author(Sessions.ANA, "Ana");

    /** The chain in {@link Sessions#full()}, and what it plays on. */
    private static final int VOICE = 2;

    private static final int INSTRUMENT = 5;

    private final NetworkState before =
            Sessions.after(Sessions.full(), new NoteRangeAction.ClearRange(INSTRUMENT, 0, Length.LONGEST));

    private static Outcome done(NetworkState state, NetworkAction action) {
        return action.applyTo(state, ANA);
    }

    private String reason(int voice, int from, int to) {
        return done(before, new Capture(voice, from, to)).refusal().reason();
    }

    private List<GeneratedNote> played(int from, int to) {
        return Generator.notes(
                before.generators().voices().get(VOICE), before.generators(), before.session(), from, to);
    }

    @Test
    void theTrackHasWhatTheVoicePlaysWhereItPlaysIt() {
        NoteMap notes =
                done(before, new Capture(VOICE, 960, 9600)).state().pianoRoll().notes(INSTRUMENT);
        List<GeneratedNote> played = played(960, 9600);
        assertThat(played).hasSizeGreaterThan(20);
        assertThat(notes.size()).isEqualTo(played.size());
        assertThat(played).allSatisfy(note -> assertThat(notes.at(note.tick(), note.pitch()))
                .isEqualTo(new Note(note.duration(), note.velocity())));
    }

    @Test
    void capturingAgainChangesNothing() {
        NetworkState once = done(before, new Capture(VOICE, 0, 7680)).state();
        assertThat(done(once, new Capture(VOICE, 0, 7680)).state()).isSameAs(once);
    }

    @Test
    void whatElseIsInTheTrackStays() {
        NetworkState other = with(NoteMap.empty().with(1, 1, new Note(7, 7)).with(50_000, 60, new Note(7, 7)));
        NoteMap notes =
                done(other, new Capture(VOICE, 0, 7680)).state().pianoRoll().notes(INSTRUMENT);
        assertThat(notes.size()).isEqualTo(played(0, 7680).size() + 2);
        assertThat(notes.at(1, 1)).isEqualTo(new Note(7, 7));
    }

    @Test
    void aNoteAtTheSamePlaceIsReplaced() {
        GeneratedNote first = played(0, 7680).get(0);
        NetworkState other = with(NoteMap.empty().with(first.tick(), first.pitch(), new Note(7, 7)));
        NoteMap notes =
                done(other, new Capture(VOICE, 0, 7680)).state().pianoRoll().notes(INSTRUMENT);
        assertThat(notes.size()).isEqualTo(played(0, 7680).size());
        assertThat(notes.at(first.tick(), first.pitch())).isEqualTo(new Note(first.duration(), first.velocity()));
    }

    private NetworkState with(NoteMap notes) {
        return before.withPianoRoll(before.pianoRoll().withNotes(INSTRUMENT, notes));
    }

    @Test
    void aVoiceThatIsNotEnabledCanBeCaptured() {
        NetworkState off = Sessions.after(before, new GeneratorVoiceAction.SetVoiceEnabled(VOICE, false));
        assertThat(done(off, new Capture(VOICE, 0, 7680)).state().pianoRoll().notes(INSTRUMENT))
                .isEqualTo(done(before, new Capture(VOICE, 0, 7680))
                        .state()
                        .pianoRoll()
                        .notes(INSTRUMENT));
    }

    @Test
    void whatCannotBeCapturedIsRefused() {
        assertThat(reason(99, 0, 7680)).contains("99");
        assertThat(reason(VOICE, 960, 960)).contains("empty");
        assertThat(reason(VOICE, 960, 0)).contains("empty");
        assertThat(reason(VOICE, 0, Length.LONGEST + 1)).contains("too long");
        assertThat(done(before, new Capture(VOICE, 7, 7 + Length.LONGEST)).isRefused())
                .isFalse();
        NetworkState silent = Sessions.after(before, new GeneratorVoiceAction.SetVoiceInstrument(VOICE, null));
        assertThat(done(silent, new Capture(VOICE, 0, 7680)).refusal().reason()).contains("no instrument");
    }

    @Test
    void aTrackThatWouldBeTooFullStaysAsItIs() {
        int room = played(0, 7680).size();
        assertThat(done(crowded(200_000 - room), new Capture(VOICE, 0, 7680))
                        .state()
                        .pianoRoll()
                        .notes(INSTRUMENT)
                        .size())
                .isEqualTo(200_000);
        assertThat(done(crowded(200_001 - room), new Capture(VOICE, 0, 7680))
                        .refusal()
                        .reason())
                .contains("200000");
    }

    private NetworkState crowded(int count) {
        NoteEdits edits = new NoteEdits();
        for (int i = 0; i < count; i++) {
            edits.put(10_000 + i / 128, i % 128, new Note(1, 1));
        }
        return with(edits.appliedTo(NoteMap.empty()));
    }
}
