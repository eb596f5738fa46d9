package dev.consort.tui.pane.mixer;

import dev.consort.protocol.state.effect.Effect;
import dev.consort.protocol.state.instrument.Send;
import dev.consort.protocol.state.mixer.Bus;
import dev.consort.protocol.state.mixer.StripAddress;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.channel.Channel;
import dev.consort.tui.channel.MasterChannel;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.theme.Glyphs;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.widget.Decibels;
import java.util.List;

/** Draws what lies below the fader: level, pan, output, sends, effects, mute and solo. */
record StripFoot(PaneContext context) {
    private static final int TENTHS = 10;
    private static final int SEND_VALUE = 5;
    private static final int NAMED = 12;

    /** Draws those rows that there is room for; {@code bus} is the one that the keys send to. */
    void draw(Canvas canvas, StripRows rows, Channel channel, int bus) {
        canvas.text(0, rows.level(), Decibels.text(channel.level()), Theme.TEXT);
        if (rows.pan() >= 0 && channel.setPan(0) != null) {
            canvas.text(0, rows.pan(), panText(channel.pan()), Theme.FAINT);
        }
        if (rows.output() >= 0 && channel.output() != null) {
            canvas.text(0, rows.output(), output(canvas, channel.output()), Theme.FAINT);
        }
        if (rows.sends() >= 0 && channel.sends() != null) {
            sends(canvas, rows, channel, bus);
        }
        effects(canvas, rows, channel);
        switches(canvas, rows.switches(), channel);
    }

    /** {@code "L20"}, {@code "C"}, {@code "R45"}. */
    static String panText(double pan) {
        long percent = Math.round(Math.abs(pan) * 100);
        return percent == 0 ? "C" : (pan < 0 ? "L" : "R") + percent;
    }

    private String output(Canvas canvas, String output) {
        StripAddress address = StripAddress.parse(output);
        Bus bus = address == null ? null : context.state().mixer().buses().get(address.id());
        return bus == null ? output : label(canvas, bus);
    }

    /** The name of a bus where there is room for it, else its number. */
    private static String label(Canvas canvas, Bus bus) {
        return canvas.width() >= NAMED ? bus.name() : "B" + bus.id();
    }

    private void sends(Canvas canvas, StripRows rows, Channel channel, int chosen) {
        int x = 0;
        int y = rows.sends();
        for (Bus bus : context.state().mixer().buses()) {
            Send send = channel.sends().get(bus.id());
            Style style = send == null || !send.enabled() ? Theme.GRID : Theme.TEXT;
            Style shown = bus.id() == chosen ? style.underlined() : style;
            if (rows.sendRows() == 1) {
                x = canvas.text(x, y, digit(send), shown);
            } else if (y < rows.sends() + rows.sendRows()) {
                canvas.text(0, y, label(canvas, bus), shown, canvas.width() - SEND_VALUE - 1);
                canvas.text(canvas.width() - SEND_VALUE, y++, sendText(send), style);
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
