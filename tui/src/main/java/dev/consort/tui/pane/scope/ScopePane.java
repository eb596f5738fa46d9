package dev.consort.tui.pane.scope;

import dev.consort.protocol.message.ServerMessage.Analysis;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;
import dev.consort.tui.pane.Pane;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.pane.Pointer;
import dev.consort.tui.studio.Answer;
import dev.consort.tui.theme.Theme;
import java.util.List;

/** One picture of what is heard, or all of them where there is room. */
public final class ScopePane implements Pane {
    private static final int[] FLOORS = {-36, -48, -60, -72, -96};
    private static final int LARGEST = 16;
    private static final int ALL_FROM_WIDTH = 120;
    private static final int ALL_FROM_HEIGHT = 30;

    private final PaneContext context;
    private final SpectrumPainter spectrum;
    private final WavePainter wave;
    private final LevelsPainter levels;
    private Picture picture = Picture.SPECTRUM;
    private int floor = 3;
    private int zoom = 1;
    private Analysis held;

    public ScopePane(PaneContext context) {
        this.context = context;
        spectrum = new SpectrumPainter(context.glyphs());
        wave = new WavePainter(context.glyphs());
        levels = new LevelsPainter(context);
    }

    @Override
    public void opened() {
        context.studio().watch(true);
    }

    @Override
    public void closed() {
        held = null;
        context.studio().watch(false);
    }

    @Override
    public void draw(Canvas canvas) {
        Answer<Analysis> heard = held == null ? context.studio().analysis() : Answer.of(held);
        canvas.text(1, canvas.height() - 1, foot(heard), Theme.FAINT);
        Canvas above = canvas.region(0, 0, canvas.width(), canvas.height() - 1);
        if (canvas.width() >= ALL_FROM_WIDTH && canvas.height() >= ALL_FROM_HEIGHT) {
            all(above, heard.value());
        } else {
            one(above, picture, heard.value());
        }
    }

    private void all(Canvas canvas, Analysis heard) {
        int half = canvas.height() / 2;
        int left = canvas.width() * 2 / 3;
        one(canvas.region(0, 0, left, half), Picture.SPECTRUM, heard);
        one(canvas.region(0, half, left, canvas.height() - half), Picture.WAVE, heard);
        one(canvas.region(left + 1, 0, canvas.width() - left - 1, canvas.height()), Picture.LEVELS, heard);
    }

    private void one(Canvas canvas, Picture which, Analysis heard) {
        if (which == Picture.LEVELS) {
            levels.draw(canvas);
        } else if (heard == null) {
            canvas.text(1, 0, which == Picture.WAVE ? "Wave" : "Spectrum", Theme.HEADING);
        } else if (which == Picture.WAVE) {
            wave.draw(canvas, heard.scope(), zoom);
        } else {
            spectrum.draw(canvas, heard.spectrum(), FLOORS[floor]);
        }
    }

    private String foot(Answer<Analysis> heard) {
        String hold = context.keymap().key(ScopeKey.HOLD);
        if (held != null) {
            return "Held; " + hold + " follows again.";
        }
        if (!heard.isHere()) {
            return heard.isWaiting()
                    ? "Listening."
                    : "What is heard is " + heard.reason() + "; Right shows the levels.";
        }
        return context.studio().levels().playing() ? hold + " holds the picture." : "The band stands; Space starts it.";
    }

    @Override
    public boolean perform(KeyCommand command) {
        return command instanceof ScopeKey key && perform(key);
    }

    private boolean perform(ScopeKey key) {
        switch (key) {
            case PREVIOUS_PICTURE -> picture = picture.plus(-1);
            case NEXT_PICTURE -> picture = picture.plus(1);
            case MORE_RANGE -> range(1);
            case LESS_RANGE -> range(-1);
            case HOLD -> held = held == null ? context.studio().analysis().value() : null;
        }
        return true;
    }

    private void range(int steps) {
        if (picture == Picture.WAVE) {
            zoom = Math.max(1, Math.min(LARGEST, steps > 0 ? zoom * 2 : zoom / 2));
        } else {
            floor = Math.max(0, Math.min(FLOORS.length - 1, floor + steps));
        }
    }

    @Override
    public boolean point(Pointer pointer) {
        switch (pointer.gesture()) {
            case WHEEL_UP -> range(1);
            case WHEEL_DOWN -> range(-1);
            case PRESS -> picture = picture.plus(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public List<Layer> layers() {
        return List.of(Layer.SCOPE);
    }

    @Override
    public List<KeyCommand> hints() {
        return List.of(ScopeKey.NEXT_PICTURE, ScopeKey.HOLD, ScopeKey.MORE_RANGE, ScopeKey.LESS_RANGE);
    }
}
