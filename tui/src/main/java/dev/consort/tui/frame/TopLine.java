package dev.consort.tui.frame;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.Session;
import dev.consort.protocol.state.Transport;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.studio.Levels;
import dev.consort.tui.studio.Link;
import dev.consort.tui.theme.Glyphs;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.view.Places;
import dev.consort.tui.widget.Segments;
import java.util.Locale;

/** Session, transport and link on one line. */
final class TopLine {
    private static final double HEAVY = 0.8;

    private final PaneContext context;

    TopLine(PaneContext context) {
        this.context = context;
    }

    void draw(Canvas canvas) {
        canvas.bar(0, Theme.TITLE);
        Segments line = new Segments();
        transport(line);
        session(line);
        engine(line);
        link(line);
        line.draw(canvas, 0);
    }

    private void transport(Segments line) {
        Transport transport = context.state().transport();
        Glyphs glyphs = context.glyphs();
        Style style = transport.playing() ? Theme.PLAYING : Theme.TITLE_STRONG;
        int mark = transport.playing() ? glyphs.play() : glyphs.stop();
        line.left(20, " " + Glyphs.text(mark) + " ", style)
                .left(19, place(), style)
                .left(17, transport.recording() ? " " + Glyphs.text(glyphs.record()) + "REC" : "", Theme.RECORDING)
                .left(18, "  " + tempo(context.state().session().bpm()), Theme.TITLE_STRONG);
    }

    private String place() {
        Levels levels = context.studio().levels();
        Transport transport = context.state().transport();
        int tick = levels.playing() ? (int) levels.tick() : transport.startTick();
        return Places.text(tick, context.state().session().timeSignature());
    }

    private static String tempo(double bpm) {
        String number = bpm == Math.rint(bpm) ? Long.toString((long) bpm) : String.format(Locale.ROOT, "%.1f", bpm);
        return number + " bpm";
    }

    private void session(Segments line) {
        NetworkState state = context.state();
        Session session = state.session();
        String signature =
                session.timeSignature().beats() + "/" + session.timeSignature().unit();
        String key = session.key().wireName() + " " + session.scale().name().toLowerCase(Locale.ROOT);
        line.left(8, "  " + signature, Theme.TITLE)
                .left(7, "  " + key, Theme.TITLE)
                .left(9, loop(state), Theme.TITLE)
                .left(5, session.click().enabled() ? "  click" : "", Theme.TITLE)
                .left(12, "  " + session.name(), Theme.TITLE_STRONG);
    }

    private static String loop(NetworkState state) {
        Transport transport = state.transport();
        if (!transport.looping()) {
            return "";
        }
        int bar = state.session().timeSignature().barTicks();
        boolean whole = transport.loopStart() % bar == 0 && transport.loopEnd() % bar == 0;
        return whole ? "  loop " + (transport.loopStart() / bar + 1) + "-" + transport.loopEnd() / bar : "  loop";
    }

    private void engine(Segments line) {
        Levels levels = context.studio().levels();
        Style style = levels.load() > HEAVY ? Theme.RECORDING : Theme.TITLE_FAINT;
        line.right(4, "  load " + Math.round(levels.load() * 100) + "%", style)
                .right(6, levels.xruns() > 0 ? "  " + levels.xruns() + " xruns" : "", Theme.RECORDING);
    }

    private void link(Segments line) {
        Link link = context.studio().link();
        int unsafe = context.studio().unsafe();
        line.right(20, unsafe > 0 ? " " + unsafe + " not safe yet " : "", Theme.RECORDING);
        if (link.isJoined()) {
            int latency = context.studio().levels().latencyMillis();
            line.right(3, latency > 0 ? "  " + latency + " ms " : " ", Theme.TITLE_FAINT);
        } else {
            line.right(21, " " + link.text() + " ", Theme.ERROR);
        }
    }
}
