package dev.consort.tui.pane.mixer;

import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.channel.Channel;
import dev.consort.tui.channel.InstrumentChannel;
import dev.consort.tui.pane.Holder;
import dev.consort.tui.pane.Onlooker;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.widget.Decibels;
import dev.consort.tui.widget.Fader;
import dev.consort.tui.widget.Meter;
import java.util.List;

/** Draws a strip from top to bottom: name, holder, peak, fader and meters, and what lies below them. */
final class StripPainter {
    private static final int WIDE = 11;
    private static final int METERS = 4;

    private final PaneContext context;
    private final PeakHold peaks;
    private final Fader fader;
    private final Meter meter;
    private final StripFoot foot;

    StripPainter(PaneContext context, PeakHold peaks) {
        this.context = context;
        this.peaks = peaks;
        this.fader = new Fader(context.glyphs());
        this.meter = new Meter(context.glyphs());
        this.foot = new StripFoot(context);
    }

    static boolean isWide(int width) {
        return width >= WIDE;
    }

    /** Draws a strip over a canvas of its width; {@code bus} is the one that the keys send to. */
    void draw(Canvas canvas, StripRows rows, Channel channel, boolean selected, int bus) {
        name(canvas, channel, selected);
        if (rows.holder() >= 0) {
            holder(canvas.region(0, rows.holder(), canvas.width(), 1), channel);
        }
        if (rows.peak() >= 0) {
            peak(canvas, rows.peak(), channel);
        }
        if (rows.fader() > 1) {
            Style style = selected ? Theme.SELECTED : Theme.STRONG;
            fader.column(canvas, 0, rows.faderTop(), rows.fader(), channel.level(), style);
            meter(canvas, rows, channel, 0);
            meter(canvas, rows, channel, 1);
        }
        foot.draw(canvas, rows, channel, bus);
    }

    private void name(Canvas canvas, Channel channel, boolean selected) {
        Style style = selected ? Theme.SELECTED : channel.address() == null ? Theme.STRONG : Theme.HEADING;
        if (selected) {
            canvas.bar(0, style);
        }
        String number = channel.number();
        canvas.text(0, 0, number.isEmpty() ? channel.name() : number + " " + channel.name(), style);
    }

    /** Who holds it, and at the right who looks at it. */
    private void holder(Canvas canvas, Channel channel) {
        if (channel instanceof InstrumentChannel instrument) {
            Holder holder = context.holder(instrument.id());
            List<Onlooker> others = Onlooker.of(context, instrument.id());
            canvas.text(0, 0, holder.label(), holder.style(), canvas.width() - others.size());
            int x = canvas.width() - others.size();
            for (Onlooker other : others) {
                x = canvas.text(x, 0, other.initial(), other.style());
            }
        } else {
            Holder holder = context.privileged();
            canvas.text(0, 0, holder.label(), holder.style());
        }
    }

    private void peak(Canvas canvas, int y, Channel channel) {
        PeakHold.Held left = peaks.of(channel, 0);
        PeakHold.Held right = peaks.of(channel, 1);
        if (left.clipped() || right.clipped()) {
            canvas.text(0, y, "CLIP", Theme.ERROR);
        } else if (Math.max(left.level(), right.level()) > 0) {
            canvas.text(0, y, Decibels.text(Math.max(left.level(), right.level())), Theme.FAINT);
        }
    }

    /** The left (0) or right (1) side, a column or two wide, with the loudest that was heard lately. */
    private void meter(Canvas canvas, StripRows rows, Channel channel, int side) {
        boolean wide = isWide(canvas.width());
        int left = METERS + side * (wide ? 3 : 1);
        double now = channel.peaks(context.studio().levels()).get(side);
        double held = peaks.of(channel, side).level();
        for (int x = left; x <= (wide ? left + 1 : left); x++) {
            meter.column(canvas, x, rows.faderTop(), rows.fader(), now);
            if (held > now) {
                meter.mark(canvas, x, rows.faderTop(), rows.fader(), held);
            }
        }
    }
}
