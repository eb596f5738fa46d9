package dev.consort.tui.jam;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a program has written to its terminal, taken apart: sequences that it means to send, and text. */
record TerminalStream(Map<String, Integer> sequences, String text) {
    /** All that the terminal layer ever sends; parameters are digits and nothing else. */
    private static final Pattern OWN = Pattern.compile("\u001b\\[(?:"
            + "(?<mode>\\?(?:1049|25|2004)[hl])" // alternate screen, cursor, bracketed paste
            + "|(?<clear>2J)"
            + "|(?<look>0(?:;\\d{1,3}){0,12}m)"
            + "|(?<place>\\d{1,4};\\d{1,4}H))");

    /** What a run that is never resized sends once: taking the terminal over, the first drawing, giving the terminal back. */
    static final Map<String, Integer> ONCE_EACH =
            Map.of("[?1049h", 1, "[?25l", 1, "[?2004h", 1, "[2J", 1, "[?2004l", 1, "[?25h", 1, "[?1049l", 1);

    /** What it sends at all. */
    static final String[] ONCE_EACH_AND_STYLE = Stream.concat(ONCE_EACH.keySet().stream(), Stream.of("place", "look"))
            .toArray(String[]::new);

    static TerminalStream of(String written) {
        Map<String, Integer> sequences = new TreeMap<>();
        Matcher own = OWN.matcher(written);
        StringBuilder text = new StringBuilder();
        while (own.find()) {
            String kind = own.group("place") != null
                    ? "place"
                    : own.group("look") != null ? "look" : own.group().substring(1);
            sequences.merge(kind, 1, Integer::sum);
            own.appendReplacement(text, "");
        }
        return new TerminalStream(sequences, own.appendTail(text).toString().replace("\r\n", "\n"));
    }
}
