package dev.consort.tui.piano;

import dev.consort.tui.input.KeyStroke;
import dev.consort.tui.input.KeyboardKey;
import dev.consort.tui.input.Keymap;
import java.util.Locale;

/** Two rows of letters as two octaves. */
final class LetterKeys {
    /** Where the lower row begins on a drum kit: the kick. */
    private static final int KICK = 36;

    private final Keymap keymap;

    /** @param keymap says which letters the rows are */
    LetterKeys(Keymap keymap) {
        this.keymap = keymap;
    }

    /** The pitch of a key, or −1 if it is off the keyboard. */
    int pitch(KeyStroke key, int octave, boolean drums) {
        int semitone = semitone(key);
        int pitch = drums ? KICK + semitone : (octave + 1) * 12 + semitone;
        return semitone >= 0 && pitch >= 0 && pitch <= 127 ? pitch : -1;
    }

    private int semitone(KeyStroke key) {
        String letter = key.label().toLowerCase(Locale.ROOT);
        int low = keymap.keys(KeyboardKey.PLAY_LOW).indexOf(letter);
        int high = keymap.keys(KeyboardKey.PLAY_HIGH).indexOf(letter);
        return low >= 0 ? low : high >= 0 ? high + 12 : -1;
    }
}
