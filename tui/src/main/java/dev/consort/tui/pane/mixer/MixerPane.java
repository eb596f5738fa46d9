package dev.consort.tui.pane.mixer;

import dev.consort.protocol.state.mixer.Bus;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.channel.Channel;
import dev.consort.tui.channel.Channels;
import dev.consort.tui.channel.InstrumentChannel;
import dev.consort.tui.channel.Sight;
import dev.consort.tui.input.EverywhereKey;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;
import dev.consort.tui.input.SheetKey;
import dev.consort.tui.pane.Pane;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.pane.Pointer;
import dev.consort.tui.rack.RackKey;
import dev.consort.tui.studio.Tone;
import java.util.List;

/** All strips beside each other, or everything of one of them. */
public final class MixerPane implements Pane {
    private static final int ALL = 100_000;

    private final PaneContext context;
    private final PeakHold peaks = new PeakHold();
    private final StripTable table;
    private final StripSheet sheet;
    private final Sight sight;
    private boolean opened;
    private int bus;

    public MixerPane(PaneContext context) {
        this.context = context;
        this.table = new StripTable(context, peaks);
        this.sheet = new StripSheet(context);
        this.sight = new Sight(context);
    }

    @Override
    public void draw(Canvas canvas) {
        peaks.hear(context.studio().levels(), Channels.all(context.state()));
        if (opened && sight.isGone()) {
            opened = false;
        }
        if (opened) {
            sheet.draw(canvas, peaks);
        } else {
            table.draw(canvas, bus());
        }
        sight.seen();
    }

    /** The bus that the keys send to: the chosen one, or the first; 0 if there is none. */
    private int bus() {
        int[] ids = context.state().mixer().buses().ids();
        return context.state().mixer().buses().contains(bus) ? bus : ids.length == 0 ? 0 : ids[0];
    }

    private Channel selected() {
        return Channels.selected(context.state(), context.view());
    }

    @Override
    public boolean perform(KeyCommand command) {
        if (command instanceof EverywhereKey key) {
            return everywhere(key);
        }
        if (sight.isGone()) {
            opened = false;
            return true;
        }
        if (opened) {
            return sheet.perform(command);
        }
        if (command instanceof MixerKey key) {
            perform(key);
            return true;
        }
        return false;
    }

    private void perform(MixerKey key) {
        switch (key) {
            case STRIP_LEFT -> table.select(-1);
            case STRIP_RIGHT -> table.select(1);
            case FIRST_STRIP -> table.select(-ALL);
            case LAST_STRIP -> table.select(ALL);
            case OPEN_STRIP -> opened = true;
            case SEND_PREVIOUS -> chooseBus(-1);
            case SEND_NEXT -> chooseBus(1);
            case FORGET_PEAKS -> peaks.forget();
            default -> new StripEdits(context, selected()).perform(key, bus());
        }
    }

    /** Keys of an instrument act on the selected strip, and never on an instrument that is not selected. */
    private boolean everywhere(EverywhereKey key) {
        if (key == EverywhereKey.BACK && opened) {
            opened = false;
            return true;
        }
        return switch (key) {
            case MUTE, SOLO -> press(key);
            case OWN, RELEASE -> sight.isGone() || notAnInstrument();
            default -> false;
        };
    }

    private boolean press(EverywhereKey key) {
        if (!sight.isGone()) {
            StripEdits edits = new StripEdits(context, selected());
            if (key == EverywhereKey.MUTE) {
                edits.mute();
            } else {
                edits.solo();
            }
        }
        return true;
    }

    private boolean notAnInstrument() {
        boolean own = selected() instanceof InstrumentChannel;
        if (!own) {
            context.dialogs()
                    .say(
                            Tone.NOTICE,
                            "groups, buses and the master belong to whoever holds the privilege: P asks for it");
        }
        return !own;
    }

    private void chooseBus(int steps) {
        int[] ids = context.state().mixer().buses().ids();
        int at = 0;
        while (at < ids.length && ids[at] != bus()) {
            at++;
        }
        if (ids.length == 0) {
            context.dialogs().say(Tone.NOTICE, "there is no bus to send to yet: a adds one");
            return;
        }
        bus = ids[Math.max(0, Math.min(ids.length - 1, at + steps))];
        Bus chosen = context.state().mixer().buses().get(bus);
        context.dialogs().say(Tone.NOTICE, "{ and } send less and more to bus " + bus + " " + chosen.name());
    }

    @Override
    public boolean point(Pointer pointer) {
        if (opened) {
            return sheet.point(pointer);
        }
        switch (pointer.gesture()) {
            case PRESS -> opened = table.press(pointer);
            case DRAG -> table.drag(pointer);
            case RELEASE -> table.letGo();
            case WHEEL_UP -> perform(pointer.shift() ? MixerKey.FADER_UP : MixerKey.STRIP_LEFT);
            case WHEEL_DOWN -> perform(pointer.shift() ? MixerKey.FADER_DOWN : MixerKey.STRIP_RIGHT);
        }
        return true;
    }

    @Override
    public List<Layer> layers() {
        return opened ? List.of(Layer.RACK, Layer.SHEET) : List.of(Layer.MIXER);
    }

    @Override
    public List<KeyCommand> hints() {
        return opened
                ? List.of(EverywhereKey.BACK, SheetKey.TURN_UP, RackKey.ADD_EFFECT, RackKey.BYPASS_PART)
                : List.of(
                        MixerKey.FADER_UP,
                        MixerKey.OPEN_STRIP,
                        MixerKey.SEND_UP,
                        MixerKey.PAN_LEFT,
                        EverywhereKey.MUTE,
                        EverywhereKey.SOLO);
    }
}
