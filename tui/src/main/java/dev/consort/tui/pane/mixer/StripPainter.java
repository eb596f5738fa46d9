package dev.consort.tui.pane.mixer;

import dev.consort.protocol.state.effect.Effect;
import dev.consort.protocol.state.instrument.Send;
import dev.consort.protocol.state.mixer.Bus;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.channel.Channel;
import dev.consort.tui.channel.InstrumentChannel;
import dev.consort.tui.channel.MasterChannel;
import dev.consort.tui.pane.Holder;
import dev.consort.tui.pane.Onlooker;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.theme.Glyphs;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.widget.Decibels;
import dev.consort.tui.widget.Fader;
import dev.consort.tui.widget.Meter;
import java.util.List;

/** Draws a strip from top to bottom. */
final class StripPainter {
    private static final int WIDE = 11;
    private static final int TENTHS = 10;

    private final PaneContext context;
    private final PeakHold peaks;
    private final Fader fader;
    private final Meter meter;

    StripPainter(PaneContext context, PeakHold peaks) {
        this.context = context;
        this.peaks = peaks;
        this.fader = new Fader(context.glyphs());
        this.meter = new Meter(context.glyphs());
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
            faderAndMeters(canvas, rows, channel, selected);
        }
        canvas.text(0, rows.level(), Decibels.text(channel.level()), Theme.TEXT);
        if (rows.pan() >= 0 && channel.setPan(0) != null) {
            canvas.text(0, rows.pan(), panText(channel.pan()), Theme.FAINT);
        }
        if (rows.output() >= 0 && channel.output() != null) {
            canvas.text(0, rows.output(), output(channel.output()), Theme.FAINT);
        }
        sends(canvas, rows, channel, bus);
        effects(canvas, rows, channel);
        switches(canvas, rows.switches(), channel);
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

    private void faderAndMeters(Canvas canvas, StripRows rows, Channel channel, boolean selected) {
        Style style = selected ? Theme.SELECTED : Theme.STRONG;
        fader.column(canvas, 0, rows.faderTop(), rows.fader(), channel.level(), style);
        List<Double> now = channel.peaks(context.studio().levels());
        int thickness = isWide(canvas.width()) ? 2 : 1;
        for (int side = 0; side < 2; side++) {
            for (int i = 0; i < thickness; i++) {
                int x = 4 + side * (thickness + (thickness > 1 ? 1 : 0)) + i;
                meter.column(canvas, x, rows.faderTop(), rows.fader(), now.get(side));
                double held = peaks.of(channel, side).level();
                if (held > now.get(side)) {
                    meter.mark(canvas, x, rows.faderTop(), rows.fader(), held);
                }
            }
        }
    }

    /** {@code "L20"}, {@code "C"}, {@code "R45"}. */
    static String panText(double pan) {
        long percent = Math.round(Math.abs(pan) * 100);
        return percent == 0 ? "C" : (pan < 0 ? "L" : "R") + percent;
    }

    private static String output(String output) {
        return output.startsWith("Bus ") ? "B" + output.substring("Bus ".length()) : output;
    }

    private void sends(Canvas canvas, StripRows rows, Channel channel, int chosen) {
        if (rows.sends() < 0 || channel.sends() == null) {
            return;
        }
        int x = 0;
        int y = rows.sends();
        for (Bus bus : context.state().mixer().buses()) {
            Send send = channel.sends().get(bus.id());
            Style style = send == null || !send.enabled() ? Theme.GRID : Theme.TEXT;
            Style shown = bus.id() == chosen ? style.underlined() : style;
            if (rows.sendRows() == 1) {
                x = canvas.text(x, y, digit(send), shown);
            } else if (y < rows.sends() + rows.sendRows()) {
                canvas.text(0, y, "B" + bus.id(), shown);
                canvas.text(4, y++, sendText(send), style);
            }
        }
    }

    /** Tenths of a send: {@code "0"} to {@code "9"}, {@code "X"} for all of it, a dot for none or one that is off. */
    private String digit(Send send) {
        if (send == null || !send.enabled() || send.level() <= 0) {
            return Glyphs.text(context.glyphs().gridDot());
        }
        int tenths = (int) Math.floor(send.level() * TENTHS + 1e-9);
        return tenths >= TENTHS ? "X" : Integer.toString(tenths);
    }

    private String sendText(Send send) {
        if (send == null || send.level() <= 0) {
            return Glyphs.text(context.glyphs().gridDot());
        }
        return send.enabled() ? Decibels.text(send.level()) : "off";
    }

    private static void effects(Canvas canvas, StripRows rows, Channel channel) {
        List<Effect> effects = channel.chain().effects();
        for (int i = 0; i < Math.min(rows.effectRows(), effects.size()); i++) {
            Effect effect = effects.get(i);
            String text = effect.type().label();
            canvas.text(
                    0,
                    rows.effects() + i,
                    effect.enabled() ? text : "(" + text + ")",
                    effect.enabled() ? Theme.TEXT : Theme.GRID,
                    canvas.width() - 1);
        }
    }

    private void switches(Canvas canvas, int y, Channel channel) {
        String off = Glyphs.text(context.glyphs().gridDot());
        canvas.text(0, y, channel.mute() ? "M" : off, channel.mute() ? Theme.MUTED : Theme.GRID);
        if (!(channel instanceof MasterChannel)) {
            canvas.text(2, y, channel.solo() ? "S" : off, channel.solo() ? Theme.SOLO : Theme.GRID);
        }
    }
}
