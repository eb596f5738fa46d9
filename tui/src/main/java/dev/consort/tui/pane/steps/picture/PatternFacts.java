package dev.consort.tui.pane.steps.picture;

import dev.consort.protocol.state.sequencer.Kit;
import dev.consort.protocol.state.sequencer.PadSound;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.pane.steps.kit.EditedKit;
import dev.consort.tui.pane.steps.kit.PlayingStep;
import dev.consort.tui.pane.steps.kit.StepBench;
import dev.consort.tui.theme.Glyphs;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.widget.Segments;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is known of the patterns: which is shown, which plays, how long they are; and small pictures of all four. */
public final class PatternFacts {
    private static final int GAP = 3;

    private final StepBench bench;

    public PatternFacts(StepBench bench) {
        this.bench = bench;
    }

    /**
     * Draws up to three lines.
     *
     * @param advice instead of what is known of the pad; empty for none
     */
    void draw(Canvas canvas, EditedKit kit, String advice) {
        Kit all = kit.kit();
        Segments line = new Segments().left(20, " patterns", Theme.FAINT);
        for (int number = 0; number < Kit.PATTERNS; number++) {
            line.left(20, "  ", Theme.TEXT).left(20, label(kit, number), style(kit, number));
        }
        String chain = all.chain().stream().map(n -> Integer.toString(n + 1)).collect(Collectors.joining(" "));
        line.left(15, chain.isEmpty() ? "   no chain" : "   chain " + chain, Theme.TEXT)
                .draw(canvas, 0);
        String swing = Math.round(all.swing() * 100) + " %";
        new Segments()
                .left(12, " length ", Theme.FAINT)
                .left(12, "" + kit.pattern().length(), Theme.STRONG)
                .left(11, "   step ", Theme.FAINT)
                .left(11, all.resolution().wireName(), Theme.STRONG)
                .left(10, "   swing ", Theme.FAINT)
                .left(10, swing, Theme.STRONG)
                .left(5, bench.isRollSeen() ? "   " + ghost() + " also in the roll" : "", Theme.FAINT)
                .draw(canvas, 1);
        if (advice.isEmpty()) {
            pad(canvas, kit);
        } else {
            canvas.text(1, 2, advice, Theme.TEXT);
        }
    }

    private void pad(Canvas canvas, EditedKit kit) {
        PadSound pad = kit.pad(bench.cursor().pad());
        String played = pad.instrument() != null
                ? "plays another instrument"
                : pad.sample() != null ? "sample " + pad.sample() : "the kit's own drum";
        new Segments()
                .left(12, " pad ", Theme.FAINT)
                .left(12, pad.name(), Theme.STRONG)
                .left(10, "   " + played, Theme.TEXT)
                .left(11, "   level ", Theme.FAINT)
                .left(11, String.format(Locale.ROOT, "%.2f", pad.level()), Theme.STRONG)
                .left(9, pad.pitch() == 0 ? "" : String.format("   %+d st", pad.pitch()), Theme.STRONG)
                .left(8, pad.reverse() ? "   backwards" : "", Theme.STRONG)
                .draw(canvas, 2);
    }

    private String ghost() {
        return Glyphs.text(bench.context().glyphs().horizontal());
    }

    private String label(EditedKit kit, int number) {
        PlayingStep playing = bench.playing(kit);
        List<Integer> chain = kit.kit().chain();
        boolean heard = playing != null && playing.pattern() == number;
        boolean next = playing == null && chain.isEmpty() && kit.kit().current() == number;
        String mark = heard || next ? Glyphs.text(bench.context().glyphs().play()) : " ";
        return mark + (number + 1) + " ";
    }

    private static Style style(EditedKit kit, int number) {
        boolean empty = kit.kit().patterns().get(number).steps().isEmpty();
        return number == kit.number() ? Theme.SELECTED : empty ? Theme.FAINT : Theme.TEXT;
    }

    /** Draws the patterns side by side, a character for each step, as many as there is room for. */
    public void maps(Canvas canvas, EditedKit kit) {
        int x = 1;
        for (int number = 0; number < Kit.PATTERNS; number++) {
            int length = kit.kit().patterns().get(number).length();
            if (x + length > canvas.width()) {
                return;
            }
            map(canvas.region(x, 0, length, canvas.height()), new EditedKit(kit.instrument(), kit.kit(), number), kit);
            x += Math.max(length, 12) + GAP;
        }
    }

    private void map(Canvas canvas, EditedKit one, EditedKit shown) {
        Glyphs glyphs = bench.context().glyphs();
        Style style = one.number() == shown.number() ? Theme.STRONG : Theme.FAINT;
        canvas.text(0, 0, "pattern " + (one.number() + 1), style);
        for (int y = 0; y < Kit.PADS; y++) {
            for (int x = 0; x < canvas.width(); x++) {
                canvas.cell(x, y + 1, glyphs.gridDot(), Theme.GRID);
            }
        }
        one.all().forEach(hit -> canvas.cell(hit.step(), hit.pad() + 1, glyphs.full(), style));
    }
}
