package dev.consort.tui.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Breaks a text into lines between words; a word that is wider than a line is cut. */
public final class WrappedText {
    private WrappedText() {}

    /** The lines of a text that is at most {@code width} columns wide as {@code measure} counts them. */
    public static List<String> lines(String text, int width, ToIntFunction<String> measure) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split(" +")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (measure.applyAsInt(longer) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
        }
        lines.add(line);
        return lines;
    }
}
