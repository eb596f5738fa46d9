package dev.consort.tui.pane.sampler;

import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.sampler.Slice;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;
import dev.consort.tui.pane.Pane;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.pane.Pointer;
import dev.consort.tui.studio.Tone;
import java.util.List;

/** The selected sampler: its recording above, its slices below. */
public final class SamplerPane implements Pane {
    private final PaneContext context;
    private final Bench bench;
    private final SliceEdits edits;
    private final Menu menu;
    private final SamplerPicture picture;
    private final SlicePlayer player;
    private final WaveWindow window = new WaveWindow();

    public SamplerPane(PaneContext context) {
        this.context = context;
        bench = new Bench(context);
        edits = new SliceEdits(context, bench);
        menu = new Menu(context);
        picture = new SamplerPicture(context, bench, window);
        player = new SlicePlayer(context, bench);
    }

    @Override
    public void opened() {
        context.studio().askSamples();
    }

    @Override
    public void closed() {
        player.end();
    }

    @Override
    public void advance(long nowMillis) {
        player.advance(nowMillis);
    }

    @Override
    public long remainingMillis(long nowMillis) {
        return player.remainingMillis(nowMillis);
    }

    @Override
    public void draw(Canvas canvas) {
        picture.draw(canvas, player.sounding());
    }

    @Override
    public boolean perform(KeyCommand command) {
        if (!(command instanceof SamplerKey key)) {
            return false;
        }
        if (key == SamplerKey.LOAD_SAMPLE) {
            load();
        } else if (bench.sampler() != null && !move(key) && !shape(key)) {
            edit(key);
        }
        return true;
    }

    private void load() {
        Instrument selected = bench.instrument();
        if (selected == null || !selected.source().type().needsSample()) {
            context.dialogs().say(Tone.NOTICE, picture.nothing());
        } else {
            menu.samples(selected);
        }
    }

    private boolean move(SamplerKey key) {
        switch (key) {
            case CURSOR_LEFT -> window.move(false, false);
            case CURSOR_RIGHT -> window.move(true, false);
            case CURSOR_LEFT_BIG -> window.move(false, true);
            case CURSOR_RIGHT_BIG -> window.move(true, true);
            case CURSOR_START -> window.cursorTo(0);
            case CURSOR_END -> window.cursorTo(1);
            case SLICE_UP -> select(bench.place() - 1);
            case SLICE_DOWN -> select(bench.place() + 1);
            case ZOOM_IN -> window.zoom(true);
            case ZOOM_OUT -> window.zoom(false);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void select(int place) {
        bench.select(place);
        window.cursorTo(bench.selected().start());
    }

    /** What moves the edges of the slice or the key that plays it. */
    private boolean shape(SamplerKey key) {
        Slice slice = bench.selected();
        switch (key) {
            case START_EARLIER -> edits.start(slice.start() - window.step());
            case START_LATER -> edits.start(slice.start() + window.step());
            case END_EARLIER -> edits.end(slice.end() - window.step());
            case END_LATER -> edits.end(slice.end() + window.step());
            case START_HERE -> edits.start(window.cursor());
            case END_HERE -> edits.end(window.cursor());
            case ROOT_UP -> edits.root(1);
            case ROOT_DOWN -> edits.root(-1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void edit(SamplerKey key) {
        switch (key) {
            case PLAY_SLICE -> player.play(picture.seconds());
            case CUT -> edits.cut(window.cursor());
            case CUT_EVENLY -> edits.cutEvenly();
            case REMOVE_SLICE -> edits.remove();
            case RENAME_SLICE -> edits.rename();
            case TO_PAD ->
                menu.pads(
                        bench.instrument().id(),
                        bench.selectedId(),
                        bench.selected().name());
            case LOOPING -> edits.loop();
            case PITCH_FOLLOWS -> edits.follow();
            default -> {}
        }
    }

    @Override
    public boolean point(Pointer pointer) {
        if (bench.sampler() == null) {
            return false;
        }
        switch (pointer.gesture()) {
            case WHEEL_UP -> wheel(pointer, true);
            case WHEEL_DOWN -> wheel(pointer, false);
            case PRESS, DRAG -> press(pointer);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void wheel(Pointer pointer, boolean up) {
        if (picture.isOverWave(pointer.y())) {
            window.zoom(up);
        } else {
            select(bench.place() + (up ? -1 : 1));
        }
    }

    private void press(Pointer pointer) {
        int place = picture.sliceAt(pointer.y());
        if (picture.isOverWave(pointer.y())) {
            window.cursorTo(window.place(pointer.x()));
        } else if (pointer.isPress() && place >= 0) {
            boolean again = place == bench.place();
            select(place);
            if (again) {
                player.play(picture.seconds());
            }
        }
    }

    @Override
    public List<Layer> layers() {
        return List.of(Layer.SAMPLER);
    }

    @Override
    public List<KeyCommand> hints() {
        return List.of(
                SamplerKey.PLAY_SLICE,
                SamplerKey.CUT,
                SamplerKey.CUT_EVENLY,
                SamplerKey.TO_PAD,
                SamplerKey.LOAD_SAMPLE,
                SamplerKey.ZOOM_IN);
    }
}
