package dev.consort.audio.midi;

import dev.consort.audio.midi.gm.GmProgram;
import dev.consort.audio.midi.score.Score;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.Session;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.sequencer.Kit;
import dev.consort.protocol.state.theory.Scale;
import dev.consort.protocol.state.theory.Tuning;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a session has and a MIDI file does not say, in sentences. */
final class LeftOut {
    private static final double CONCERT_PITCH = 440;
    private static final int NAMES_SHOWN = 5;

    private final NetworkState state;
    private final List<String> remarks = new ArrayList<>();

    private LeftOut(NetworkState state) {
        this.state = state;
    }

    static List<String> of(NetworkState state, Score score) {
        LeftOut left = new LeftOut(state);
        left.say(score.size() == 0, "The session holds no notes, and so does the file.");
        left.ofSession(state.session());
        left.ofBand(score);
        left.say(state.automation().lanes().size() > 0, "Automation is not in the file.");
        left.say(state.generators().voices().size() > 0, "What generators make up is not in the file.");
        return left.remarks;
    }

    private void ofSession(Session session) {
        boolean swings = session.swing() > 0
                || state.sequencer().kits().values().stream().map(Kit::swing).anyMatch(swing -> swing > 0)
                || has(each -> each.groove() != null);
        say(swings, "Swing and groove are not in the file: its notes are straight.");
        say(
                session.tuning() != Tuning.EQUAL_TEMPERAMENT || session.tuningA4() != CONCERT_PITCH,
                "The tuning is not in the file: other programs play in equal temperament at 440 Hz.");
        boolean named = session.scale() == Scale.MAJOR || session.scale() == Scale.MINOR;
        say(!named, "MIDI knows major and minor only; the scale is not in the file by its name.");
    }

    private void ofBand(Score score) {
        String foreign = names(each ->
                !each.source().type().isDrums() && GmProgram.of(each.source().type()) == GmProgram.NONE);
        say(!foreign.isEmpty(), "General MIDI has no sound for these, and other programs choose one: " + foreign + ".");
        String muted = names(Instrument::mute);
        say(!muted.isEmpty(), "These are muted here and heard in other programs: " + muted + ".");
        boolean played = has(each -> each.arpeggiator() != null || each.chord() != null || each.layer() != null);
        say(played, "Arpeggios, chords and layers are in the file as the notes that are played for them.");
        boolean chance = score.parts().values().stream().anyMatch(notes -> {
            boolean[] found = {false};
            notes.forEachEvent((tick, pitch, note) -> found[0] |= note.probability() != null);
            return found[0];
        });
        say(chance, "Notes that sound by chance always sound in other programs.");
    }

    private boolean has(Predicate<Instrument> condition) {
        return state.instruments().inOrder().anyMatch(condition);
    }

    private String names(Predicate<Instrument> condition) {
        List<String> names = state.instruments()
                .inOrder()
                .filter(condition)
                .map(Instrument::name)
                .toList();
        String shown = names.stream().limit(NAMES_SHOWN).collect(Collectors.joining(", "));
        return names.size() <= NAMES_SHOWN ? shown : shown + " and " + (names.size() - NAMES_SHOWN) + " more";
    }

    private void say(boolean so, String sentence) {
        if (so) {
            remarks.add(sentence);
        }
    }
}
