package dev.consort.tui.pane.midi;

import dev.consort.protocol.action.MidiAction.MapCc;
import dev.consort.protocol.action.MidiAction.UnmapCc;
import dev.consort.protocol.history.words.TargetNames;
import dev.consort.protocol.state.control.CcMapping;
import dev.consort.protocol.state.control.Target;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.sheet.Row;
import dev.consort.tui.sheet.Turn;
import dev.consort.tui.studio.Tone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A controller that moves something.
 *
 * @param id the mapping's number
 */
record MappingRow(PaneContext context, int id, CcMapping mapping) implements Row {
    private static final Pattern RANGE =
            Pattern.compile("\\s*(\\d{1,3})\\s*%?\\s*(?:-|to|\\s)\\s*(\\d{1,3})\\s*%?\\s*");

    @Override
    public String name() {
        return "CC " + mapping.cc() + (mapping.channel() == null ? ", any channel" : ", channel " + mapping.channel());
    }

    @Override
    public String value() {
        return range().replace("-", " to ") + " % of " + TargetNames.of(context.state(), mapping.target()) + owner();
    }

    private String owner() {
        if (!(mapping.target() instanceof Target.OfInstrument part)) {
            return "";
        }
        String label = context.holder(part.instrument()).label();
        return label.equals("you") ? "" : " (" + label + ")";
    }

    private String range() {
        return Math.round(mapping.min() * 100) + "-" + Math.round(mapping.max() * 100);
    }

    @Override
    public void turn(Turn turn) {}

    /** Asks for another range; the new mapping takes the old one's place. */
    @Override
    public void enter() {
        context.dialogs()
                .type("moves it from and to, in % (the other way round turns it about): ", range(), this::typed);
    }

    private void typed(String text) {
        Matcher found = RANGE.matcher(text);
        if (!found.matches() || percent(found, 1) > 100 || percent(found, 2) > 100) {
            context.dialogs().say(Tone.REFUSAL, "'" + text + "' is no range in percent, like 0-100 or 80-20");
            return;
        }
        MapCc changed = new MapCc(
                mapping.channel(),
                mapping.cc(),
                mapping.target(),
                percent(found, 1) / 100.0,
                percent(found, 2) / 100.0);
        if (changed.min() != mapping.min() || changed.max() != mapping.max()) {
            context.send(changed);
            context.send(new UnmapCc(id));
        }
    }

    private static int percent(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
