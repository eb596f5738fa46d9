package dev.consort.tui.pane.sampler;

import dev.consort.protocol.message.ServerMessage.Waveform;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.sampler.Sampler;
import dev.consort.protocol.state.sampler.Slice;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;
import dev.consort.tui.pane.Holder;
import dev.consort.tui.pane.Pane;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.pane.Pointer;
import dev.consort.tui.piano.PassingTone;
import dev.consort.tui.studio.Answer;
import dev.consort.tui.studio.Tone;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.widget.Segments;
import java.util.List;

/** The selected sampler: its recording above, its slices below. */
public final class SamplerPane implements Pane {
    private static final int LONGEST_MILLIS = 10_000;
    private static final int UNKNOWN_MILLIS = 2000;

    private final PaneContext context;
    private final Bench bench;
    private final SliceEdits edits;
    private final Menu menu;
    private final SliceList list;
    private final WavePainter wave;
    private final PassingTone tone;
    private final WaveWindow window = new WaveWindow();
    private int listAt;
    private long now;

    public SamplerPane(PaneContext context) {
        this.context = context;
        bench = new Bench(context);
        edits = new SliceEdits(context, bench);
        menu = new Menu(context);
        list = new SliceList(bench);
        wave = new WavePainter(context.glyphs());
        tone = new PassingTone(context.studio());
    }

    @Override
    public void opened() {
        context.studio().askSamples();
    }

    @Override
    public void closed() {
        tone.end();
    }

    @Override
    public void advance(long nowMillis) {
        now = nowMillis;
        tone.advance(nowMillis);
    }

    @Override
    public long remainingMillis(long nowMillis) {
        return tone.remainingMillis(nowMillis);
    }

    @Override
    public void draw(Canvas canvas) {
        Sampler sampler = bench.sampler();
        if (sampler == null) {
            canvas.text(1, 0, "Sampler", Theme.HEADING);
            canvas.text(1, 2, nothing(), Theme.TEXT);
            return;
        }
        Answer<Waveform> known = context.studio().waveform(sampler.sample());
        title(canvas, sampler, known);
        int rows = Math.max(3, Math.min(bench.ids().size() + 1, canvas.height() * 2 / 5));
        listAt = canvas.height() - rows;
        picture(canvas.region(0, 1, canvas.width(), listAt - 2), known);
        cursor(canvas, listAt - 1, known);
        list.draw(canvas.region(0, listAt, canvas.width(), rows), seconds(known), sounding());
    }

    private String nothing() {
        Instrument selected = bench.instrument();
        if (selected == null) {
            return "No instruments yet: 1, then a adds one.";
        }
        if (selected.source().type().needsSample()) {
            return selected.name() + " has no recording yet: "
                    + context.keymap().key(SamplerKey.LOAD_SAMPLE) + " chooses one.";
        }
        return selected.name() + " plays no recording; . and , go on to other instruments.";
    }

    private void title(Canvas canvas, Sampler sampler, Answer<Waveform> known) {
        Instrument selected = bench.instrument();
        Holder holder = context.holder(selected.id());
        new Segments()
                .left(9, " " + selected.id() + " " + selected.name(), Theme.HEADING)
                .left(8, "  " + sampler.sample(), Theme.STRONG)
                .left(5, length(known), Theme.FAINT)
                .left(7, "  " + (sampler.loop() ? "loops" : "plays once"), Theme.TEXT)
                .left(6, "  " + (sampler.pitchTracking() ? "pitch follows the keys" : "one pitch"), Theme.TEXT)
                .right(8, "  " + holder.label() + " ", holder.style())
                .draw(canvas, 0);
    }

    private static String length(Answer<Waveform> known) {
        if (!known.isHere() || known.value().seconds() <= 0) {
            return "";
        }
        String channels =
                known.value().channels() == 1 ? ", mono" : known.value().channels() == 2 ? ", stereo" : "";
        return "  " + SliceList.where(1, known.value().seconds()) + channels;
    }

    private void picture(Canvas canvas, Answer<Waveform> known) {
        List<Slice> slices = bench.ids().stream().map(bench::slice).toList();
        List<Integer> peaks = known.isHere() ? known.value().peaks() : List.of();
        wave.draw(canvas, peaks, window, slices, bench.selected());
        String missing = !known.isHere()
                ? known.isWaiting() ? "Asking the server what it looks like." : "The picture is " + known.reason() + "."
                : known.value().problem() == null ? "" : known.value().problem();
        canvas.text(2, 1, missing, Theme.FAINT);
    }

    private void cursor(Canvas canvas, int y, Answer<Waveform> known) {
        String place = "cursor " + SliceList.where(window.cursor(), seconds(known));
        String zoom = window.zoom() == 1 ? "all of it is seen" : "1/" + window.zoom() + " of it is seen";
        canvas.text(1, y, place, Theme.TEXT);
        canvas.textRight(y, zoom + " ", Theme.FAINT);
    }

    private static double seconds(Answer<Waveform> known) {
        return known.isHere() ? known.value().seconds() : 0;
    }

    private int sounding() {
        return tone.isOn(bench.instrument().id()) ? tone.pitch() : -1;
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
            context.dialogs().say(Tone.NOTICE, nothing());
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
            case PLAY_SLICE -> play();
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

    private void play() {
        Slice slice = bench.selected();
        if (sounding() == slice.root()) {
            tone.end();
            return;
        }
        double seconds = seconds(context.studio().waveform(bench.sampler().sample()));
        double millis = seconds > 0 ? (slice.end() - slice.start()) * seconds * 1000 : UNKNOWN_MILLIS;
        tone.begin(bench.instrument().id(), slice.root(), now, (long) Math.min(LONGEST_MILLIS, millis));
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
        if (pointer.y() < listAt) {
            window.zoom(up);
        } else {
            select(bench.place() + (up ? -1 : 1));
        }
    }

    private void press(Pointer pointer) {
        int row = pointer.y() - listAt - 1;
        if (pointer.y() < listAt) {
            window.cursorTo(window.place(pointer.x()));
        } else if (pointer.isPress() && row >= 0) {
            int place = list.placeAt(row);
            boolean again = place == bench.place();
            select(place);
            if (again) {
                play();
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
