package dev.consort.tui.pane.generators;

import dev.consort.protocol.generator.GeneratedNote;
import dev.consort.protocol.state.generator.GeneratorVoice;
import dev.consort.protocol.state.theory.PitchClass;
import dev.consort.protocol.state.theory.TimeSignature;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.theme.Theme;
import java.util.List;

/** A picture of what a voice would play next: time across, pitch up. */
final class NextBarsPainter {
    private static final int GUTTER = 5;
    private static final int COLUMNS_PER_BAR = 56;

    private final PaneContext context;
    private final NextBars next;

    NextBarsPainter(PaneContext context) {
        this.context = context;
        this.next = new NextBars(context);
    }

    void draw(Canvas canvas, int id) {
        GeneratorVoice voice = context.state().generators().voices().get(id);
        int bars = Math.max(1, Math.min(4, (canvas.width() - GUTTER) / COLUMNS_PER_BAR));
        List<GeneratedNote> notes = next.of(id, bars);
        TimeSignature measure = context.state().session().timeSignature();
        heading(canvas, voice, notes.size(), bars);
        Canvas grid = canvas.region(GUTTER, 1, canvas.width() - GUTTER, canvas.height() - 1);
        grid(grid, measure, bars);
        int lowest = notes.stream().mapToInt(GeneratedNote::pitch).min().orElse(60);
        int highest = notes.stream().mapToInt(GeneratedNote::pitch).max().orElse(60);
        if (!notes.isEmpty() && grid.height() > 0) {
            canvas.text(0, 1, PitchClass.pitchName(highest), Theme.KEY_LABEL);
        }
        if (highest > lowest) {
            canvas.text(0, canvas.height() - 1, PitchClass.pitchName(lowest), Theme.KEY_LABEL);
        }
        for (GeneratedNote note : notes) {
            int y = (highest - note.pitch()) * grid.height() / (highest - lowest + 1);
            note(grid, y, note, bars * measure.barTicks(), style(voice));
        }
    }

    private void heading(Canvas canvas, GeneratorVoice voice, int notes, int bars) {
        int bar = next.begin() / context.state().session().timeSignature().barTicks() + 1;
        String where = bars == 1 ? "bar " + bar : "bars " + bar + "-" + (bar + bars - 1);
        String heard = voice.enabled() && context.state().generators().enabled() ? " plays in " : " would play in ";
        String many = notes == 0 ? ": nothing" : notes == 1 ? ": 1 note" : ": " + notes + " notes";
        canvas.text(0, 0, voice.name() + heard + where + many, Theme.HEADING);
    }

    private Style style(GeneratorVoice voice) {
        return voice.instrument() == null
                ? Theme.FAINT
                : context.holder(voice.instrument()).style();
    }

    private void grid(Canvas grid, TimeSignature measure, int bars) {
        int length = bars * measure.barTicks();
        for (int tick = 0; tick < length; tick += measure.beatTicks()) {
            boolean bar = tick % measure.barTicks() == 0;
            int x = (int) ((long) tick * grid.width() / length);
            for (int y = 0; y < grid.height(); y++) {
                int glyph = bar ? context.glyphs().vertical() : context.glyphs().gridDot();
                grid.cell(x, y, glyph, bar ? Theme.GRID_BAR : Theme.GRID_BEAT);
            }
        }
    }

    private void note(Canvas grid, int y, GeneratedNote note, int length, Style style) {
        int first = (int) ((long) (note.tick() - next.begin()) * grid.width() / length);
        int last = (int) ((long) (note.tick() - next.begin() + note.duration() - 1) * grid.width() / length);
        for (int x = first; x <= Math.min(last, grid.width() - 1); x++) {
            int glyph =
                    x == first ? context.glyphs().noteStart() : context.glyphs().noteBody();
            grid.cell(x, y, glyph, note.velocity() < 50 ? style.faint() : style);
        }
    }
}
