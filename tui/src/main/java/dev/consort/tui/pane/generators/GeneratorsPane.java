package dev.consort.tui.pane.generators;

import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;
import dev.consort.tui.input.SheetKey;
import dev.consort.tui.pane.Pane;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.pane.Pointer;
import dev.consort.tui.sheet.Sheet;
import dev.consort.tui.theme.Theme;
import java.util.List;

/** The generators as a sheet, and pictures of what they would play. */
public final class GeneratorsPane implements Pane {
    private static final int WIDE = 130;
    private static final int SHEET = 64;
    private static final int PICTURE = 7;
    private static final int FLAT = 5;
    private static final int LOW = 15;
    private static final int HIGH = 20;

    private final PaneContext context;
    private final GeneratorRows rows;
    private final Sheet sheet;
    private final VoiceActs acts;
    private final NextBarsPainter painter;

    public GeneratorsPane(PaneContext context) {
        this.context = context;
        this.rows = new GeneratorRows(context);
        this.sheet = new Sheet(context.glyphs(), rows::sections);
        this.acts = new VoiceActs(context, rows, sheet);
        this.painter = new NextBarsPainter(context);
    }

    @Override
    public void draw(Canvas canvas) {
        follow();
        if (canvas.width() >= WIDE) {
            sheet.draw(canvas.region(0, 0, SHEET, canvas.height()));
            pictures(canvas.region(SHEET + 1, 0, canvas.width() - SHEET - 2, canvas.height()));
        } else {
            int below = rows.selected() == 0 || canvas.height() < LOW ? 0 : canvas.height() < HIGH ? FLAT : PICTURE;
            sheet.draw(canvas.region(0, 0, canvas.width(), canvas.height() - below));
            if (below > 0) {
                painter.draw(canvas.region(1, canvas.height() - below, canvas.width() - 2, below), rows.selected());
            }
        }
    }

    private void pictures(Canvas canvas) {
        int[] ids = context.state().generators().voices().ids();
        int shown = Math.min(ids.length, canvas.height() / PICTURE);
        int first = 0;
        while (first + shown < ids.length && ids[first + shown - 1] < rows.selected()) {
            first++;
        }
        for (int i = 0; i < shown; i++) {
            Canvas picture = canvas.region(2, i * PICTURE, canvas.width() - 2, PICTURE - 1);
            painter.draw(picture, ids[first + i]);
            canvas.text(0, i * PICTURE, ids[first + i] == rows.selected() ? ">" : " ", Theme.STRONG);
        }
    }

    /** Whoever comes to the line of a voice selects it. */
    private void follow() {
        if (sheet.selectedRow() instanceof VoiceRow voice) {
            rows.select(voice.id());
        }
    }

    @Override
    public boolean perform(KeyCommand command) {
        boolean known = command instanceof GeneratorsKey key ? acts.perform(key) : sheet.perform(command);
        follow();
        return known;
    }

    @Override
    public boolean point(Pointer pointer) {
        boolean known = sheet.point(pointer);
        follow();
        return known;
    }

    @Override
    public List<Layer> layers() {
        return List.of(Layer.GENERATORS, Layer.SHEET);
    }

    @Override
    public List<KeyCommand> hints() {
        return List.of(
                GeneratorsKey.ADD_VOICE,
                SheetKey.TURN_UP,
                GeneratorsKey.OTHER_NOTES,
                GeneratorsKey.CAPTURE,
                SheetKey.SECTION_DOWN);
    }
}
