package dev.consort.tui.pane.roll.notes;

import dev.consort.protocol.state.Session;
import dev.consort.protocol.state.pattern.Ticks;
import dev.consort.protocol.state.theory.Scale;
import java.util.ArrayList;
import java.util.List;

/** What one press of a key puts. Triads and sevenths are made of the tones of the session's scale. */
public enum ChordEntry {
    NOTE("one note"),
    OCTAVE("octaves", 0, 7),
    FIFTH("fifths", 0, 4),
    TRIAD("triads", 0, 2, 4),
    SEVENTH("seventh chords", 0, 2, 4, 6);

    private static final int TONES = 7;
    private static final int[] MAJOR = {0, 2, 4, 5, 7, 9, 11};

    private final String label;
    private final List<Integer> degrees;

    ChordEntry(String label, Integer... degrees) {
        this.label = label;
        this.degrees = List.of(degrees);
    }

    /** Its name for people. */
    public String label() {
        return label;
    }

    /** The next one, round and round. */
    public ChordEntry next() {
        return values()[(ordinal() + 1) % values().length];
    }

    /** The pitches on top of a lowest one; those above the keyboard are left out. */
    public List<Integer> pitches(int lowest, Session session) {
        List<Integer> pitches = new ArrayList<>();
        for (int degree : this == NOTE ? List.of(0) : degrees) {
            int pitch = lowest + semitones(lowest, degree, session);
            if (pitch <= Ticks.HIGHEST_PITCH) {
                pitches.add(pitch);
            }
        }
        return pitches;
    }

    private int semitones(int lowest, int degree, Session session) {
        if (this == OCTAVE || this == FIFTH) {
            return degree == 0 ? 0 : this == OCTAVE ? 12 : 7;
        }
        Scale scale = session.scale();
        int tone = Math.floorMod(lowest - session.key().ordinal(), 12);
        int at = scale.steps().size() == TONES ? scale.steps().indexOf(tone) : -1;
        if (at < 0) {
            return MAJOR[degree];
        }
        int above = at + degree;
        return scale.steps().get(above % TONES) + above / TONES * 12 - tone;
    }
}
