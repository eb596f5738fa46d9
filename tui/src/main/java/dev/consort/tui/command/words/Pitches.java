package dev.consort.tui.command.words;

import dev.consort.protocol.state.pattern.Ticks;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pitches by name or number: {@code C4} and {@code 60} are middle c, {@code F#3}, {@code Eb5}. */
public final class Pitches {
    private static final Pattern NAME = Pattern.compile("([a-g])([#b]?)(-?\\d)");
    private static final String STEPS = "c d ef g a b";
    private static final int OCTAVE = 12;

    private Pitches() {}

    /**
     * The number of the key, 0–127.
     *
     * @throws IllegalArgumentException if it is none; the message says how one looks
     */
    public static int of(String word) {
        Matcher name = NAME.matcher(word.toLowerCase(Locale.ROOT));
        int pitch = name.matches() ? named(name) : word.matches("\\d{1,3}") ? Integer.parseInt(word) : -1;
        if (pitch < 0 || pitch > Ticks.HIGHEST_PITCH) {
            throw new IllegalArgumentException(
                    "'" + word + "' is no pitch; one looks like C4 (middle c), F#3, Eb5 or 60, a number up to 127");
        }
        return pitch;
    }

    private static int named(Matcher name) {
        int sharp = name.group(2).equals("#") ? 1 : name.group(2).equals("b") ? -1 : 0;
        return (Integer.parseInt(name.group(3)) + 1) * OCTAVE + STEPS.indexOf(name.group(1)) + sharp;
    }
}
