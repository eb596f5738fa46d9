package dev.consort.tui.canvas;

import dev.consort.protocol.text.SafeText;
import java.text.Normalizer;
import java.util.stream.Collectors;

/**
 * Makes any text drawable. A control, direction or surrogate character would move the cursor or turn the line round, so it
 * is shown as a dot.
 */
public final class Scrubber {
    /** Stands for a character that must not reach the terminal. */
    public static final int DOT = '·';

    private Scrubber() {}

    /** The code points to draw, one for each visible character or dot. */
    public static int[] codePoints(String text) {
        String composed = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
        return composed.codePoints().map(Scrubber::safe).toArray();
    }

    /** The text as it is drawn. */
    public static String clean(String text) {
        int[] safe = codePoints(text);
        return new String(safe, 0, safe.length);
    }

    /** The text as it is drawn, in the lines that it has. */
    public static String cleanLines(String text) {
        return text.lines().map(Scrubber::clean).collect(Collectors.joining("\n"));
    }

    private static int safe(int codePoint) {
        return SafeText.isVisible(codePoint) ? codePoint : DOT;
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
