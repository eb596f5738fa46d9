package dev.consort.tui.timeline;

import dev.consort.protocol.state.theory.TimeSignature;
import dev.consort.tui.pane.Dialogs;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.studio.Tone;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Some bars, as people say them: {@code "3"}, {@code "1-4"}.
 *
 * @param from tick
 * @param to the tick behind them
 */
public record Bars(int from, int to) {
    private static final Pattern TEXT = Pattern.compile("\\s*(\\d{1,6})\\s*(?:-\\s*(\\d{1,6})\\s*)?");
    private static final int LAST = 99_999;

    /** What to do with bars that were asked for. */
    public interface Use {
        /** Takes the bars. */
        void with(Bars bars);
    }

    /** The bars that a text names; null if it names none. */
    static Bars parse(String text, TimeSignature signature) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        int first = Integer.parseInt(matcher.group(1));
        int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
        long end = (long) last * signature.barTicks();
        boolean isThere = first >= 1 && last >= first && last <= LAST && end <= Integer.MAX_VALUE;
        return isThere ? new Bars((first - 1) * signature.barTicks(), (int) end) : null;
    }

    /** Asks the person for bars. */
    public static void ask(PaneContext context, String label, Bars initial, Use use) {
        TimeSignature signature = context.state().session().timeSignature();
        Dialogs dialogs = context.dialogs();
        dialogs.type(label, initial.text(signature), typed -> {
            Bars bars = parse(typed, signature);
            if (bars == null) {
                dialogs.say(Tone.REFUSAL, "'" + typed + "' are no bars; type them like 3 or 1-4");
            } else {
                use.with(bars);
            }
        });
    }

    /** The bars as people say them; what begins or ends within a bar takes the whole of it. */
    public String text(TimeSignature signature) {
        int first = from / signature.barTicks() + 1;
        int last = Math.max(first, (to + signature.barTicks() - 1) / signature.barTicks());
        return first == last ? Integer.toString(first) : first + "-" + last;
    }

    /** A length for people: {@code "4 bars"}, {@code "1 bar"}, {@code "2.5 bars"}. */
    public static String length(int ticks, TimeSignature signature) {
        double bars = ticks / (double) signature.barTicks();
        String number = bars == Math.rint(bars)
                ? String.format(Locale.ROOT, "%.0f", bars)
                : String.format(Locale.ROOT, "%.2f", bars).replaceAll("0+$", "");
        return number + (number.equals("1") ? " bar" : " bars");
    }
}
