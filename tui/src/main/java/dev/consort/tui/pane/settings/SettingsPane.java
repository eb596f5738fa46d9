package dev.consort.tui.pane.settings;

import dev.consort.protocol.action.SettingAction.SetTempo;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.input.EverywhereKey;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;
import dev.consort.tui.input.SheetKey;
import dev.consort.tui.pane.Holder;
import dev.consort.tui.pane.Pane;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.pane.Pointer;
import dev.consort.tui.sheet.Sheet;
import dev.consort.tui.studio.Tone;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.widget.Segments;
import java.util.List;
import java.util.OptionalDouble;

/** The session's settings as a sheet. */
public final class SettingsPane implements Pane {
    private static final int NARROWEST = 52;
    private static final int WIDEST = 64;

    private final PaneContext context;
    private final Sheet sheet;
    private final ToneTable tones;
    private final TapTempo taps = new TapTempo();

    public SettingsPane(PaneContext context) {
        this.context = context;
        this.sheet = new Sheet(context.glyphs(), new SettingRows(context)::sections);
        this.tones = new ToneTable(context);
    }

    @Override
    public void draw(Canvas canvas) {
        title(canvas);
        int room = canvas.width() - ToneTable.WIDTH;
        int sheetWidth = room >= NARROWEST ? Math.min(room, WIDEST) : canvas.width();
        sheet.draw(canvas.region(0, 1, sheetWidth, canvas.height() - 1));
        if (room >= NARROWEST) {
            tones.draw(canvas.region(sheetWidth, 1, ToneTable.WIDTH, canvas.height() - 1));
        }
    }

    private void title(Canvas canvas) {
        Holder holder = context.privileged();
        String key = context.keymap().key(EverywhereKey.PRIVILEGE);
        boolean own = context.state().isPrivileged(context.studio().clientId());
        new Segments()
                .left(9, " Settings for everybody", Theme.HEADING)
                .left(7, "  set by ", Theme.FAINT)
                .left(7, context.state().privileged() == null ? "nobody" : holder.label(), holder.style())
                .left(8, own ? "" : "; " + key + " asks for the privilege", Theme.FAINT)
                .draw(canvas, 0);
    }

    @Override
    public boolean perform(KeyCommand command) {
        if (command == SettingsKey.TAP) {
            tap();
            return true;
        }
        return sheet.perform(command);
    }

    private void tap() {
        OptionalDouble bpm = taps.tap(context.view().now());
        if (bpm.isPresent()) {
            context.send(new SetTempo(bpm.getAsDouble()));
        } else {
            context.dialogs().say(Tone.NOTICE, "tap on, once a beat: the band takes the tempo");
        }
    }

    @Override
    public boolean point(Pointer pointer) {
        Pointer inside = new Pointer(pointer.gesture(), pointer.x(), pointer.y() - 1, pointer.shift());
        return pointer.y() > 0 && sheet.point(inside);
    }

    @Override
    public List<Layer> layers() {
        return List.of(Layer.SETTINGS, Layer.SHEET);
    }

    @Override
    public List<KeyCommand> hints() {
        return List.of(SheetKey.ENTER_VALUE, SheetKey.TURN_UP, SettingsKey.TAP, EverywhereKey.PRIVILEGE);
    }
}
