package dev.consort.tui.pane.groove;

import dev.consort.protocol.state.theory.TimeSignature;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.sheet.Row;
import dev.consort.tui.sheet.Turn;
import dev.consort.tui.studio.Tone;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A measure of an instrument's own.
 *
 * @param now null for the session's
 * @param setter sends the wanted one; null for the session's
 */
record MeasureRow(PaneContext context, TimeSignature now, Consumer<TimeSignature> setter) implements Row {
    private static final Pattern TEXT = Pattern.compile("\\s*(\\d{1,2})\\s*/\\s*(\\d{1,2})\\s*");
    private static final List<TimeSignature> USUAL = Stream.of(
                    "2/4", "3/4", "4/4", "5/4", "6/4", "7/4", "3/8", "5/8", "6/8", "7/8", "9/8", "11/8", "12/8")
            .map(MeasureRow::parse)
            .toList();

    private static TimeSignature parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        return matcher.matches()
                ? new TimeSignature(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)))
                : null;
    }

    @Override
    public String name() {
        return "measure";
    }

    @Override
    public String value() {
        return now == null ? "the session's" : now.beats() + "/" + now.unit();
    }

    @Override
    public void turn(Turn turn) {
        int next = USUAL.indexOf(now) + turn.direction();
        if (next < USUAL.size()) {
            setter.accept(next < 0 ? null : USUAL.get(next));
        }
    }

    @Override
    public void enter() {
        String before = now == null ? "4/4" : value();
        context.dialogs().type("measure of its own, like 7/8: ", before, typed -> {
            TimeSignature wanted = parse(typed);
            if (wanted == null) {
                context.dialogs().say(Tone.REFUSAL, "a measure is two numbers, like 7/8; '" + typed + "' is none");
            } else {
                setter.accept(wanted);
            }
        });
    }

    @Override
    public void reset() {
        setter.accept(null);
    }
}
