package dev.consort.tui.pane.editor;

import dev.consort.protocol.state.instrument.Lfo;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.sheet.Picture;
import dev.consort.tui.theme.Glyphs;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.widget.Curve;

/** Two turns of the slow oscillator, as deep as it goes. */
record LfoPicture(Glyphs glyphs, Lfo lfo) implements Picture {
    private static final double TURNS = 2;

    @Override
    public void draw(Canvas canvas) {
        double depth = lfo.enabled() ? lfo.depth() : 0;
        double[] levels = new double[new Curve(glyphs).samples(canvas.width())];
        for (int x = 0; x < levels.length; x++) {
            levels[x] = 0.5 + depth * wave(TURNS * x / levels.length % 1) / 2;
        }
        new Curve(glyphs).line(canvas, levels, Theme.GRAPH_LINE);
    }

    private double wave(double phase) {
        return switch (lfo.shape()) {
            case SINE -> Math.sin(2 * Math.PI * phase);
            case SQUARE -> phase < 0.5 ? 1 : -1;
            case SAW -> 1 - 2 * phase;
            case TRIANGLE -> phase < 0.5 ? 4 * phase - 1 : 3 - 4 * phase;
        };
    }
}
