package dev.consort.tui.rack;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.tui.channel.Channel;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.sheet.Row;
import dev.consort.tui.sheet.Sheet;
import dev.consort.tui.sounds.EffectChoices;
import dev.consort.tui.studio.Tone;

/**
 * The keys of the parts of a strip.
 *
 * @param sheet whose selected row says which part is meant
 */
public record Rack(PaneContext context, Sheet sheet) {
    /** Does what a key asks for. */
    public void perform(RackKey key, Channel channel) {
        Part part = sheet.selectedRow() instanceof PartRow row ? row.part() : null;
        if (key == RackKey.ADD_EFFECT) {
            add(channel);
        } else if (part == null) {
            context.dialogs()
                    .say(Tone.NOTICE, "that is for effects, the filter and sends: go to a row of one, or a adds one");
        } else {
            perform(key, part);
        }
    }

    private void perform(RackKey key, Part part) {
        NetworkAction action =
                switch (key) {
                    case REMOVE_PART -> part.remove();
                    case BYPASS_PART -> part.bypass();
                    case MOVE_PART_UP -> part.move(-1);
                    case MOVE_PART_DOWN -> part.move(1);
                    case ADD_EFFECT -> null;
                };
        if (action != null) {
            context.send(action);
        }
    }

    /** Lets the person choose an effect for the end of a strip's chain, and goes to it. */
    public void add(Channel channel) {
        new EffectChoices(context).open(channel.name(), type -> added(channel, type));
    }

    private void added(Channel channel, EffectType type) {
        int id = channel.chain().nextId();
        context.send(channel.effects().add(type));
        sheet.select(row -> isOf(row, id));
    }

    private static boolean isOf(Row row, int effect) {
        return row instanceof PartRow own
                && own.part() instanceof EffectPart part
                && part.effect().id() == effect;
    }
}
