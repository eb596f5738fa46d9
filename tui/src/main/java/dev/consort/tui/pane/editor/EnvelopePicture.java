package dev.consort.tui.pane.editor;

import dev.consort.protocol.state.instrument.Envelope;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.sheet.Picture;
import dev.consort.tui.theme.Glyphs;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.widget.Curve;

/** How a note's loudness moves, with a held part of a fixed length between decay and release. */
record EnvelopePicture(Glyphs glyphs, Envelope envelope) implements Picture {
    private static final double HELD = 0.7;

    @Override
    public void draw(Canvas canvas) {
        double[] levels = new double[new Curve(glyphs).samples(canvas.width())];
        double all = shown(envelope.attack()) + shown(envelope.decay()) + HELD + shown(envelope.release());
        for (int x = 0; x < levels.length; x++) {
            levels[x] = at(all * x / Math.max(1, levels.length - 1));
        }
        new Curve(glyphs).line(canvas, levels, Theme.GRAPH_LINE);
    }

    /** Times are shown by their roots: a short attack must be seen beside a long release. */
    private static double shown(double seconds) {
        return Math.sqrt(seconds);
    }

    private double at(double place) {
        double attack = shown(envelope.attack());
        double decay = attack + shown(envelope.decay());
        double release = decay + HELD;
        if (place < attack) {
            return place / attack;
        }
        if (place < decay) {
            return 1 - (1 - envelope.sustain()) * (place - attack) / (decay - attack);
        }
        return place < release
                ? envelope.sustain()
                : envelope.sustain() * (1 - Math.min(1, (place - release) / shown(envelope.release())));
    }
}
