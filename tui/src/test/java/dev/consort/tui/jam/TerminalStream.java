package dev.consort.tui.jam;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a program has written to its terminal, taken apart: sequences that it means to send, and text. */
record TerminalStream(Map<String, Integer> sequences, String text) {
    /** All that the terminal layer ever sends; parameters are digits and nothing else. */
    private static final Pattern OWN = Pattern.compile("\u001b\\[(?:"
            + "(?<mode>\\?(?:1049|25|2004|1004|1002|1006)[hl])" // other screen, cursor, pastes, focus, mouse
            + "|(?<question>\\?u)" // does it speak the kitty keyboard protocol
            + "|(?<frame>\\?2026[hl])" // begin and end of a picture
            + "|(?<clear>2J)"
            + "|(?<look>\\d{1,3}(?:;\\d{1,3}){0,14}m)"
            + "|(?<place>\\d{1,4};\\d{1,4}H))");

    /** What a run that is never resized sends once: taking the terminal over, the first drawing, giving the terminal back. */
    static final Map<String, Integer> ONCE_EACH = Stream.of(
                    "[?1049h", "[?25l", "[?2004h", "[?1004h", "[?1002h", "[?1006h", "[?u", "[2J", "[?1006l", "[?1002l",
                    "[?1004l", "[?2004l", "[?25h", "[?1049l")
            .collect(Collectors.toMap(sequence -> sequence, sequence -> 1));

    /** What it sends at all. */
    static final String[] ONCE_EACH_AND_STYLE = Stream.concat(
                    ONCE_EACH.keySet().stream(), Stream.of("place", "look", "frame"))
            .toArray(String[]::new);

    static TerminalStream of(String written) {
        Map<String, Integer> sequences = new TreeMap<>();
        Matcher own = OWN.matcher(written);
        StringBuilder text = new StringBuilder();
        while (own.find()) {
            sequences.merge(kind(own), 1, Integer::sum);
            own.appendReplacement(text, "");
        }
        return new TerminalStream(sequences, own.appendTail(text).toString().replace("\r\n", "\n"));
    }

    private static String kind(Matcher own) {
        return Stream.of("place", "look", "frame")
                .filter(name -> own.group(name) != null)
                .findFirst()
                .orElseGet(() -> own.group().substring(1));
    }
}
