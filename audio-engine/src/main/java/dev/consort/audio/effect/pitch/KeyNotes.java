package dev.consort.audio.effect.pitch;

import dev.consort.protocol.state.theory.Mode;

/** The notes of the session's key, for who sings between them. For the audio thread. */
final class KeyNotes {
    private static final int OCTAVE = 12;
    /** Semitones by which another note must be nearer than the one that is held. */
    private static final double LOYALTY = 0.15;

    private final boolean[] inKey = new boolean[OCTAVE];
    private Mode mode;
    private int held = Integer.MIN_VALUE;

    /** Takes over the key. */
    void follow(Mode key) {
        if (key == mode) {
            return;
        }
        mode = key;
        for (int pitch = 0; pitch < OCTAVE; pitch++) {
            inKey[pitch] = key.contains(pitch);
        }
        held = Integer.MIN_VALUE;
    }

    /** The nearest note of the key to a pitch between notes; the one that it answered last while that is about as near. */
    int nearest(double pitch) {
        int best = (int) Math.floor(pitch);
        double least = Double.MAX_VALUE;
        for (int note = best - OCTAVE; note <= best + OCTAVE; note++) {
            double apart = Math.abs(pitch - note) - (note == held ? LOYALTY : 0);
            if (inKey[Math.floorMod(note, OCTAVE)] && apart < least) {
                least = apart;
                best = note;
            }
        }
        held = best;
        return best;
    }

    void reset() {
        held = Integer.MIN_VALUE;
    }

    /** The MIDI pitch of a frequency, with its fraction. */
    static double pitch(double hz, double tuningA4) {
        return 69 + 12 * Math.log(hz / tuningA4) / Math.log(2);
    }

    /** Hz of a MIDI pitch. */
    static double hz(double pitch, double tuningA4) {
        return tuningA4 * Math.pow(2, (pitch - 69) / 12);
    }
}
