package dev.consort.tui.pane.roll;

import dev.consort.protocol.state.arrangement.Clip;
import dev.consort.protocol.state.pattern.NoteMap;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.input.EverywhereKey;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;
import dev.consort.tui.pane.Pane;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.pane.Pointer;
import dev.consort.tui.pane.roll.notes.EditedNotes;
import dev.consort.tui.pane.roll.notes.Workbench;
import dev.consort.tui.pane.roll.picture.KeyNames;
import dev.consort.tui.pane.roll.picture.RollLook;
import dev.consort.tui.pane.roll.picture.RollPainter;
import dev.consort.tui.pane.roll.picture.RollTitle;
import dev.consort.tui.pane.roll.picture.RollWindow;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.view.PaneId;
import dev.consort.tui.view.RollView;
import java.util.List;

/** The grid of the selected instrument's notes, or of a clip's, with the cursor in it. */
public final class RollPane implements Pane {
    private static final int ABOVE = 2;

    private final PaneContext context;
    private final Workbench bench;
    private final RollLook look = new RollLook();
    private final RollPainter painter;
    private final RollTitle title;
    private final CursorMoves moves;
    private final NoteEditor notes;
    private final RangeEditor ranges;
    private final ViewEditor views;
    private final RollPointer pointer;
    private final RollScroll scroll;
    private Integer leftClip;
    private RollWindow window = new RollWindow(0, 1, 0, 0, 0);
    private int height;
    private String shown = "";

    public RollPane(PaneContext context) {
        this.context = context;
        this.bench = new Workbench(context);
        this.painter = new RollPainter(bench, look);
        this.title = new RollTitle(bench, look);
        this.moves = new CursorMoves(bench);
        this.notes = new NoteEditor(bench);
        this.ranges = new RangeEditor(bench);
        this.views = new ViewEditor(bench, look);
        this.pointer = new RollPointer(bench, notes);
        this.scroll = new RollScroll(context);
    }

    @Override
    public void draw(Canvas canvas) {
        EditedNotes edited = EditedNotes.of(context);
        if (edited == null) {
            canvas.text(1, 1, "No instruments yet: press 1, then a to add one.", Theme.TEXT);
            return;
        }
        goToNotes(edited);
        title.draw(canvas.region(0, 0, canvas.width(), 1), edited);
        height = canvas.height();
        int velocities = look.velocityRows(height);
        int rows = Math.max(1, height - ABOVE - velocities);
        window = scroll.window(canvas.width() - KeyNames.width(edited), rows, edited.clip() == null);
        painter.draw(canvas.region(0, 1, canvas.width(), height - 1), window, edited, velocities);
        if (edited.notes().isEmpty()) {
            canvas.text(KeyNames.width(edited) + 2, ABOVE, noneYet(), Theme.TEXT);
        }
    }

    private String noneYet() {
        return "No notes yet: " + context.keymap().key(RollKey.NOTE) + " puts one, "
                + context.keymap().key(EverywhereKey.PERFORM) + " plays on the letters.";
    }

    /** Shows what was just opened where its notes are. */
    private void goToNotes(EditedNotes edited) {
        String now = edited.instrument().id() + "/" + edited.clip();
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        bench.selection().end();
        NoteMap all = edited.notes();
        long[] sum = new long[1];
        all.forEachEvent((tick, pitch, note) -> sum[0] += pitch);
        int usual = edited.isDrums() ? 42 : 60;
        RollView roll = context.view().roll();
        int tick = edited.clip() == null ? roll.tick() : 0;
        roll.moveTo(tick, all.isEmpty() ? usual : (int) (sum[0] / all.size()));
        scroll.centre();
    }

    @Override
    public boolean perform(KeyCommand command) {
        if (command == EverywhereKey.BACK) {
            return back();
        }
        EditedNotes edited = EditedNotes.of(context);
        if (edited == null || !(command instanceof RollKey key)) {
            return false;
        }
        goToNotes(edited);
        return moves.perform(key, edited)
                || notes.perform(key, edited)
                || ranges.perform(key, edited)
                || views.perform(key, edited, height);
    }

    /** Ends the selection; without one, leads from a clip back to the song. */
    private boolean back() {
        if (bench.selection().isOn()) {
            bench.selection().end();
            return true;
        }
        boolean clip = context.view().roll().clip() != null;
        if (clip) {
            context.view().roll().edit(null);
            context.view().show(PaneId.ARRANGEMENT);
        }
        return clip;
    }

    /** A clip that was asked for is shown on its own instrument; one that was left is gone on with. */
    @Override
    public void opened() {
        RollView roll = context.view().roll();
        Clip asked = clip(roll.clip());
        Clip left = clip(leftClip);
        if (asked != null) {
            context.view().select(asked.instrument());
        } else if (left != null && left.instrument() == context.view().selectedId(context.state())) {
            roll.edit(leftClip);
        }
    }

    private Clip clip(Integer id) {
        return id == null ? null : context.state().arrangement().clips().get(id);
    }

    @Override
    public void closed() {
        bench.preview().close();
        leftClip = context.view().roll().clip();
        context.view().roll().edit(null);
    }

    @Override
    public void advance(long nowMillis) {
        bench.preview().advance(nowMillis);
    }

    @Override
    public long remainingMillis(long nowMillis) {
        return bench.preview().remainingMillis(nowMillis);
    }

    @Override
    public boolean point(Pointer stroke) {
        EditedNotes edited = EditedNotes.of(context);
        return edited != null
                && pointer.point(stroke, window, stroke.x() - KeyNames.width(edited), stroke.y() - ABOVE, edited);
    }

    @Override
    public List<Layer> layers() {
        return List.of(Layer.ROLL);
    }

    @Override
    public List<KeyCommand> hints() {
        return bench.selection().isOn()
                ? List.of(RollKey.COPY, RollKey.NOTE_REMOVE, RollKey.MOVE_UP, RollKey.QUANTISE, EverywhereKey.BACK)
                : List.of(RollKey.NOTE, RollKey.LONGER, RollKey.LOUDER, RollKey.SELECT, EverywhereKey.PERFORM);
    }

    /** Not told for a clip: to the others it would be a place in the song. */
    @Override
    public Integer focusTick() {
        return context.view().roll().clip() == null ? context.view().roll().tick() : null;
    }
}
