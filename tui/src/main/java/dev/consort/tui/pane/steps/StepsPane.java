package dev.consort.tui.pane.steps;

import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.input.EverywhereKey;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;
import dev.consort.tui.input.SheetKey;
import dev.consort.tui.pane.Pane;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.pane.Pointer;
import dev.consort.tui.pane.steps.kit.EditedKit;
import dev.consort.tui.pane.steps.kit.PlayingStep;
import dev.consort.tui.pane.steps.kit.StepBench;
import dev.consort.tui.pane.steps.picture.StepsBoard;
import dev.consort.tui.sheet.Sheet;
import dev.consort.tui.theme.Theme;
import java.util.List;
import java.util.Optional;

/** The patterns of the selected drum kit, and what its pads sound like. */
public final class StepsPane implements Pane {
    private final PaneContext context;
    private final StepBench bench;
    private final StepMoves moves;
    private final HitEditor hits;
    private final RegionEditor regions;
    private final PatternEditor patterns;
    private final StepsPointer pointer;
    private final Sheet settings;
    private final StepsBoard board;
    private boolean setting;
    private int shownKit;

    public StepsPane(PaneContext context) {
        this.context = context;
        this.bench = new StepBench(context);
        this.moves = new StepMoves(bench);
        this.hits = new HitEditor(bench);
        this.regions = new RegionEditor(bench);
        this.patterns = new PatternEditor(bench);
        this.pointer = new StepsPointer(bench, hits);
        this.settings = new Sheet(context.glyphs(), new PadSheet(bench)::sections);
        this.board = new StepsBoard(bench, settings);
    }

    @Override
    public void draw(Canvas canvas) {
        EditedKit kit = shownKit();
        if (kit == null) {
            noKit(canvas);
        } else {
            board.draw(canvas, kit, setting, kit.pattern().steps().isEmpty() ? noneYet() : "");
        }
    }

    private String noneYet() {
        return "No hits in this pattern yet: " + bench.key(StepsKey.HIT) + " puts one, " + bench.key(StepsKey.EUCLID)
                + " spreads some.";
    }

    private void noKit(Canvas canvas) {
        Instrument selected = context.selected();
        if (selected == null) {
            canvas.text(1, 1, "No instruments yet: press 1, then a to add one.", Theme.TEXT);
            return;
        }
        String kit =
                firstKit().map(one -> "Enter goes to " + one.name() + ".").orElse("Press 1, then a to add a drum kit.");
        canvas.text(1, 1, selected.name() + " is no drum kit. " + kit, Theme.TEXT);
    }

    private Optional<Instrument> firstKit() {
        return context.state()
                .instruments()
                .inOrder()
                .filter(one -> one.source().type().isDrums())
                .findFirst();
    }

    /** The selected kit; one that was just selected shows the pattern that it plays. */
    private EditedKit shownKit() {
        EditedKit kit = bench.kit();
        if (kit == null) {
            setting = false;
            bench.player().on(false);
            return null;
        }
        PlayingStep playing = bench.playing(kit);
        if (kit.id() != shownKit) {
            shownKit = kit.id();
            bench.cursor().endSelection();
            bench.cursor().show(kit.kit().current());
        } else if (bench.isFollowing() && playing != null) {
            bench.cursor().show(playing.pattern());
            bench.cursor().moveTo(bench.cursor().pad(), playing.step());
        }
        return bench.kit();
    }

    @Override
    public boolean perform(KeyCommand command) {
        EditedKit kit = shownKit();
        if (kit == null) {
            return command == StepsKey.HIT && goToKit();
        }
        if (command instanceof PadKey key) {
            return pads(key, kit);
        }
        if (command instanceof SheetKey) {
            return setting && settings.perform(command);
        }
        return command instanceof StepsKey key ? perform(key, kit) : leave(command);
    }

    private boolean goToKit() {
        firstKit().ifPresent(kit -> context.view().select(kit.id()));
        return true;
    }

    private boolean perform(StepsKey key, EditedKit kit) {
        if (key == StepsKey.PAD_SETTINGS) {
            setting = !setting;
            context.studio().askSamples();
            return true;
        }
        boolean otherPad = setting && (key == StepsKey.MOVE_UP || key == StepsKey.MOVE_DOWN);
        if (otherPad) {
            return moves.perform(key == StepsKey.MOVE_UP ? StepsKey.CURSOR_UP : StepsKey.CURSOR_DOWN, kit);
        }
        return moves.perform(key, kit)
                || hits.perform(key, kit)
                || regions.perform(key, kit)
                || patterns.perform(key, kit);
    }

    private boolean pads(PadKey key, EditedKit kit) {
        switch (key) {
            case PADS_OFF -> bench.player().on(false);
            case PADS_LOUDER -> bench.player().louder(true);
            case PADS_SOFTER -> bench.player().louder(false);
            default -> {
                bench.cursor().moveTo(key.ordinal(), bench.cursor().step());
                bench.player().press(kit, key.ordinal());
            }
        }
        return true;
    }

    /** Playing is on the pads here; Esc ends what was begun. */
    private boolean leave(KeyCommand command) {
        if (command == EverywhereKey.PERFORM) {
            bench.player().on(true);
            bench.say("z x c v, a s d f and q w e r are the pads, the first one below left; - and = are softer and"
                    + " louder; Esc ends it.");
            return true;
        }
        boolean ends =
                command == EverywhereKey.BACK && (setting || bench.cursor().isSelecting());
        if (ends && setting) {
            setting = false;
        } else if (ends) {
            bench.cursor().endSelection();
        }
        return ends;
    }

    @Override
    public void opened() {
        context.studio().askSamples();
    }

    @Override
    public void closed() {
        bench.player().on(false);
    }

    @Override
    public void advance(long nowMillis) {
        bench.player().advance(nowMillis);
    }

    @Override
    public boolean point(Pointer stroke) {
        EditedKit kit = shownKit();
        if (kit == null) {
            return false;
        }
        setting = board.isOverSettings(stroke);
        return setting
                ? settings.point(board.overSettings(stroke))
                : pointer.point(stroke, board.grid(), board.padRow(stroke.y()), kit);
    }

    @Override
    public List<Layer> layers() {
        if (bench.player().isOn()) {
            return List.of(Layer.PADS);
        }
        return setting ? List.of(Layer.SHEET, Layer.STEPS) : List.of(Layer.STEPS);
    }

    @Override
    public List<KeyCommand> hints() {
        if (bench.player().isOn()) {
            return List.of(PadKey.PAD_ONE, PadKey.PADS_LOUDER, PadKey.PADS_OFF);
        }
        return setting
                ? List.of(SheetKey.TURN_UP, SheetKey.ENTER_VALUE, StepsKey.MOVE_DOWN, EverywhereKey.BACK)
                : List.of(
                        StepsKey.HIT,
                        StepsKey.LOUDER,
                        StepsKey.PATTERN_NEXT,
                        StepsKey.PAD_SETTINGS,
                        EverywhereKey.PERFORM);
    }

    @Override
    public Integer focusTick() {
        EditedKit kit = bench.kit();
        return kit == null
                ? null
                : bench.cursor().step() * kit.kit().resolution().ticks();
    }
}
