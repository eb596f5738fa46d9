package dev.consort.tui.pane.sampler;

import dev.consort.protocol.message.ServerMessage.Waveform;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.sampler.Sampler;
import dev.consort.protocol.state.sampler.Slice;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.input.EverywhereKey;
import dev.consort.tui.pane.Holder;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.studio.Answer;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.widget.Segments;
import java.util.List;

/** The whole of the view: title, wave, place of the cursor, slices; or what is missing. */
final class SamplerPicture {
    private static final int LEAST_ROWS = 3;

    private final PaneContext context;
    private final Bench bench;
    private final WaveWindow window;
    private final SliceList list;
    private final WavePainter wave;
    private int listAt;

    SamplerPicture(PaneContext context, Bench bench, WaveWindow window) {
        this.context = context;
        this.bench = bench;
        this.window = window;
        list = new SliceList(bench);
        wave = new WavePainter(context.glyphs());
    }

    /** Whether a row is above the list of slices. */
    boolean isOverWave(int y) {
        return y < listAt;
    }

    /** The place of the slice on a row; −1 where there is none. */
    int sliceAt(int y) {
        int place = y > listAt ? list.placeAt(y - listAt - 1) : -1;
        return place < bench.ids().size() ? place : -1;
    }

    void draw(Canvas canvas, int sounding) {
        Sampler sampler = bench.sampler();
        if (sampler == null) {
            canvas.text(1, 0, "Sampler", Theme.HEADING);
            canvas.text(1, 2, nothing(), Theme.TEXT);
            return;
        }
        Answer<Waveform> known = waveform();
        title(canvas, sampler, known);
        int rows = Math.max(LEAST_ROWS, Math.min(bench.ids().size() + 1, canvas.height() * 2 / 5));
        listAt = canvas.height() - rows;
        recording(canvas.region(0, 1, canvas.width(), listAt - 2), known);
        cursor(canvas);
        list.draw(canvas.region(0, listAt, canvas.width(), rows), seconds(), sounding);
    }

    /** Why there is no recording to see, and what leads to one. */
    String nothing() {
        Instrument selected = bench.instrument();
        if (selected == null) {
            return "No instruments yet: " + key(EverywhereKey.SHOW_INSTRUMENTS) + ", then a adds one.";
        }
        if (selected.source().type().needsSample()) {
            return selected.name() + " has no recording yet: "
                    + context.keymap().key(SamplerKey.LOAD_SAMPLE) + " chooses one.";
        }
        return selected.name() + " plays no recording; " + key(EverywhereKey.NEXT_INSTRUMENT) + " and "
                + key(EverywhereKey.PREVIOUS_INSTRUMENT) + " go on to other instruments.";
    }

    private String key(EverywhereKey command) {
        return context.keymap().key(command);
    }

    private Answer<Waveform> waveform() {
        return context.studio().waveform(bench.sampler().sample());
    }

    /** The length of the recording; 0 if it is not known. Only while there is a recording. */
    double seconds() {
        Answer<Waveform> known = waveform();
        return known.isHere() ? known.value().seconds() : 0;
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
        int channels = known.value().channels();
        String which = channels == 1 ? ", mono" : channels == 2 ? ", stereo" : "";
        return "  " + SliceList.where(1, known.value().seconds()) + which;
    }

    private void recording(Canvas canvas, Answer<Waveform> known) {
        List<Slice> slices = bench.ids().stream().map(bench::slice).toList();
        List<Integer> peaks = known.isHere() ? known.value().peaks() : List.of();
        wave.draw(canvas, peaks, window, slices, bench.selected());
        canvas.text(2, 1, missing(known), Theme.FAINT);
    }

    private static String missing(Answer<Waveform> known) {
        if (known.isHere()) {
            return known.value().problem() == null ? "" : known.value().problem();
        }
        return known.isWaiting() ? "Asking the server what it looks like." : "The picture is " + known.reason() + ".";
    }

    private void cursor(Canvas canvas) {
        String zoom = window.zoom() == 1 ? "all of it is seen" : "1/" + window.zoom() + " of it is seen";
        canvas.text(1, listAt - 1, "cursor " + SliceList.where(window.cursor(), seconds()), Theme.TEXT);
        canvas.textRight(listAt - 1, zoom + " ", Theme.FAINT);
    }
}
