package dev.consort.tui.pane.midi;

import dev.consort.protocol.action.MidiAction.MapCc;
import dev.consort.protocol.action.MidiAction.UnmapCc;
import dev.consort.protocol.state.control.Target;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.input.EverywhereKey;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;
import dev.consort.tui.input.SheetKey;
import dev.consort.tui.pane.Pane;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.pane.Pointer;
import dev.consort.tui.sheet.Sheet;
import dev.consort.tui.studio.Tone;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keyboards, controllers and clock on one sheet. */
public final class MidiPane implements Pane {
    private static final long LOOK_MILLIS = 2000;
    private static final long PEEK_MILLIS = 250;
    private static final Pattern CONTROLLER =
            Pattern.compile("(?i)\\s*(?:cc)?\\s*(\\d{1,3})(?:\\s*(?:on|,|channel|\\s)*\\s*(\\d{1,2}))?\\s*");
    private static final int LAST_CONTROLLER = 127;
    private static final int CHANNELS = 16;

    private final PaneContext context;
    private final Sheet sheet;
    private long lookedAt = Long.MIN_VALUE / 2;

    public MidiPane(PaneContext context) {
        this.context = context;
        MidiSheet rows = new MidiSheet(context, this::learn);
        sheet = new Sheet(context.glyphs(), rows::sections);
    }

    @Override
    public void opened() {
        lookedAt = Long.MIN_VALUE / 2;
        context.studio().askStatus();
    }

    /** Keyboards come and go; while this is open it looks again and again. */
    @Override
    public void advance(long nowMillis) {
        if (nowMillis - lookedAt >= LOOK_MILLIS) {
            lookedAt = nowMillis;
            context.midi().lookForPorts();
        }
    }

    @Override
    public long remainingMillis(long nowMillis) {
        return PEEK_MILLIS;
    }

    @Override
    public void draw(Canvas canvas) {
        sheet.draw(canvas);
    }

    @Override
    public boolean perform(KeyCommand command) {
        if (command == EverywhereKey.BACK) {
            return context.midi().stopLearning();
        }
        return sheet.perform(command) || command instanceof MidiKey key && perform(key);
    }

    private boolean perform(MidiKey key) {
        switch (key) {
            case LEARN -> learn();
            case MAP -> choose("A controller for", this::askForController);
            case LOOK -> context.midi().lookForPorts();
            case RANGE, UNMAP -> mapping(key);
        }
        return true;
    }

    private void mapping(MidiKey key) {
        if (!(sheet.selectedRow() instanceof MappingRow row)) {
            context.dialogs().say(Tone.NOTICE, "select a controller below first");
        } else if (key == MidiKey.UNMAP) {
            context.send(new UnmapCc(row.id()));
        } else {
            sheet.perform(SheetKey.ENTER_VALUE);
        }
    }

    private void learn() {
        choose("The next controller that moves is for", target -> context.dialogs()
                .say(Tone.NOTICE, context.midi().learn(target)));
    }

    private void choose(String title, java.util.function.Consumer<Target> chosen) {
        context.dialogs().choose(TargetMenu.of(title, context.state(), context.selected(), chosen));
    }

    private void askForController(Target target) {
        context.dialogs().type("controller, and its channel if only one is meant: ", "", text -> map(target, text));
    }

    private void map(Target target, String text) {
        Matcher found = CONTROLLER.matcher(text);
        int cc = found.matches() ? Integer.parseInt(found.group(1)) : -1;
        Integer channel = cc < 0 || found.group(2) == null ? null : Integer.valueOf(found.group(2));
        boolean isChannel = channel == null || channel >= 1 && channel <= CHANNELS;
        if (cc >= 0 && cc <= LAST_CONTROLLER && isChannel) {
            context.send(new MapCc(channel, cc, target, 0, 1));
        } else {
            context.dialogs()
                    .say(
                            Tone.REFUSAL,
                            "'" + text + "' is no controller from 0 to 127, like 74, or 74 on 2 for channel 2");
        }
    }

    @Override
    public boolean point(Pointer pointer) {
        return sheet.point(pointer);
    }

    @Override
    public List<Layer> layers() {
        return List.of(Layer.MIDI, Layer.SHEET);
    }

    @Override
    public List<KeyCommand> hints() {
        return List.of(MidiKey.LEARN, MidiKey.MAP, MidiKey.RANGE, MidiKey.UNMAP, SheetKey.ENTER_VALUE);
    }
}
