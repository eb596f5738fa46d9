package dev.consort.tui.pane.instruments;

import dev.consort.protocol.state.effect.Effect;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.mixer.Bus;
import dev.consort.protocol.state.mixer.StripAddress;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.pane.Holder;
import dev.consort.tui.pane.Onlooker;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.sounds.PresetChoices;
import dev.consort.tui.theme.Glyphs;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.widget.Meter;
import dev.consort.tui.widget.ScrollWindow;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** One row for each instrument. */
final class BandList {
    private static final int HEADING = 1;

    private final PaneContext context;
    private final Meter meter;
    private int first;

    BandList(PaneContext context) {
        this.context = context;
        this.meter = new Meter(context.glyphs());
    }

    void draw(Canvas canvas) {
        BandLayout layout = BandLayout.in(canvas.width());
        List<Instrument> band = band();
        if (band.isEmpty()) {
            canvas.text(1, 2, "No instruments yet: press a to add one.", Theme.TEXT);
        }
        heading(canvas, layout);
        int rows = Math.max(0, canvas.height() - HEADING);
        first = ScrollWindow.first(band.indexOf(context.selected()), band.size(), rows);
        for (int i = 0; i < Math.min(rows, band.size()); i++) {
            row(canvas, i + HEADING, layout, band.get(first + i));
        }
        if (!band.isEmpty() && layout.has(BandColumn.MARKS) && rows > band.size() + 1) {
            canvas.text(1, band.size() + HEADING + 1, Marks.LEGEND, Theme.FAINT);
        }
    }

    private List<Instrument> band() {
        return context.state().instruments().inOrder().toList();
    }

    /** The rows that the band needs, with the heading. */
    int rows() {
        return band().size() + HEADING;
    }

    /** The instrument on a row as it was drawn; null if there is none. */
    Instrument at(int y) {
        int at = first + y - HEADING;
        return y >= HEADING && at < band().size() ? band().get(at) : null;
    }

    private static void heading(Canvas canvas, BandLayout layout) {
        int x = 0;
        for (Map.Entry<BandColumn, Integer> column : layout.widths().entrySet()) {
            int indent = column.getKey() == BandColumn.NUMBER ? 1 : 0;
            canvas.text(x + indent, 0, column.getKey().title(), Theme.HEADING, column.getValue());
            x += column.getValue();
        }
    }

    private void row(Canvas canvas, int y, BandLayout layout, Instrument one) {
        int x = 0;
        for (Map.Entry<BandColumn, Integer> column : layout.widths().entrySet()) {
            int room = column.getValue() - (column.getKey() == BandColumn.METER ? 0 : 1);
            cell(canvas.region(x, y, room, 1), column.getKey(), one);
            x += column.getValue();
        }
    }

    private void cell(Canvas canvas, BandColumn column, Instrument one) {
        switch (column) {
            case NUMBER -> number(canvas, one);
            case NAME -> name(canvas, one);
            case SOUND -> canvas.text(0, 0, PresetChoices.nameOf(one), Theme.FAINT);
            case OWNER -> owner(canvas, one);
            case HERE -> here(canvas, one);
            case MARKS -> canvas.text(0, 0, new Marks(context.state(), one).text(), Theme.TEXT);
            case EFFECTS -> canvas.text(0, 0, effects(one), Theme.FAINT);
            case LAYER -> canvas.text(0, 0, new Marks(context.state(), one).layer(), Theme.TEXT);
            case OUTPUT -> canvas.text(0, 0, output(one), Theme.FAINT);
            case LEVEL -> canvas.text(0, 0, String.format(Locale.ROOT, "%.2f", one.level()), Theme.TEXT);
            case SWITCHES -> switches(canvas, one);
            case METER ->
                meter.row(
                        canvas, 0, 0, canvas.width(), context.studio().levels().peak(one.id()));
        }
    }

    private void number(Canvas canvas, Instrument one) {
        canvas.text(0, 0, one == context.selected() ? ">" : " ", Theme.STRONG);
        canvas.text(1, 0, Integer.toString(one.id()), Theme.FAINT);
    }

    private void name(Canvas canvas, Instrument one) {
        Style style = one == context.selected() ? Theme.SELECTED : Theme.TEXT;
        if (one == context.selected()) {
            canvas.bar(0, style);
        }
        canvas.text(0, 0, one.name(), style);
    }

    private void owner(Canvas canvas, Instrument one) {
        Holder holder = context.holder(one.id());
        canvas.text(0, 0, holder.label(), holder.style());
    }

    private String output(Instrument one) {
        StripAddress address = StripAddress.parse(one.output());
        Bus bus = address == null ? null : context.state().mixer().buses().get(address.id());
        return bus == null ? one.output() : "B" + bus.id() + " " + bus.name();
    }

    private void here(Canvas canvas, Instrument one) {
        int x = 0;
        for (Onlooker onlooker : Onlooker.of(context, one.id())) {
            x = canvas.text(x, 0, onlooker.initial(), onlooker.style());
        }
    }

    static String effects(Instrument one) {
        return one.effects().stream().map(BandList::effect).collect(Collectors.joining(", "));
    }

    private static String effect(Effect effect) {
        return effect.type().label() + (effect.enabled() ? "" : " (off)");
    }

    private void switches(Canvas canvas, Instrument one) {
        letter(canvas, 0, "M", one.mute(), Theme.MUTED);
        letter(canvas, 1, "S", one.solo(), Theme.SOLO);
        letter(canvas, 2, "R", new Marks(context.state(), one).isArmed(), Theme.METER_HIGH);
    }

    private void letter(Canvas canvas, int x, String letter, boolean on, Style lit) {
        String off = Glyphs.text(context.glyphs().gridDot());
        canvas.text(x, 0, on ? letter : off, on ? lit : Theme.GRID);
    }
}
