package dev.consort.tui.piano;

import dev.consort.tui.input.KeyStroke;
import dev.consort.tui.input.KeyboardKey;

/** Two rows of letters as two octaves. */
final class LetterKeys {
    /** Where the lower row begins on a drum kit: the kick. */
    private static final int KICK = 36;

    private LetterKeys() {}

    /** The pitch of a key, or −1 if it is off the keyboard. */
    static int pitch(KeyboardKey row, KeyStroke key, int octave, boolean drums) {
        int semitone = row.keys().indexOf(key.label()) + (row == KeyboardKey.PLAY_HIGH ? 12 : 0);
        int pitch = drums ? KICK + semitone : (octave + 1) * 12 + semitone;
        return pitch >= 0 && pitch <= 127 ? pitch : -1;
    }
}
