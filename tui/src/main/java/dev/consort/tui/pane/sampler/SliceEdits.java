package dev.consort.tui.pane.sampler;

import dev.consort.protocol.action.SamplerAction.Cut;
import dev.consort.protocol.action.SamplerAction.CutEvenly;
import dev.consort.protocol.action.SamplerAction.RemoveSlice;
import dev.consort.protocol.action.SamplerAction.SetPlayback;
import dev.consort.protocol.action.SamplerAction.SetSlice;
import dev.consort.protocol.state.sampler.Sampler;
import dev.consort.protocol.state.sampler.Slice;
import dev.consort.tui.chooser.Choice;
import dev.consort.tui.chooser.Choices;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.studio.Tone;
import java.util.ArrayList;
import java.util.List;

/** What changes the slices of the recording. Called only while there is one. */
final class SliceEdits {
    private static final List<Integer> PARTS = List.of(4, 8, 12, 16);
    private static final double SHORTEST = 1e-4;
    private static final int HIGHEST = 127;

    private final PaneContext context;
    private final Bench bench;

    SliceEdits(PaneContext context, Bench bench) {
        this.context = context;
        this.bench = bench;
    }

    private int instrument() {
        return bench.instrument().id();
    }

    /** Cuts there; the part behind the cut becomes the selected slice. */
    void cut(double place) {
        int id = bench.idAt(place);
        if (id == 0) {
            context.dialogs()
                    .say(Tone.NOTICE, "move the cursor into a slice; a cut lies between its beginning and its end");
            return;
        }
        int slices = bench.ids().size();
        context.send(new Cut(instrument(), id, place));
        if (bench.ids().size() > slices) {
            bench.select(bench.ids().indexOf(id) + 1);
        }
    }

    void cutEvenly() {
        List<Choice> choices = new ArrayList<>();
        PARTS.forEach(parts -> choices.add(
                Choice.of("", parts + " equal parts", "in place of the slices that there are", () -> cutInto(parts))));
        choices.add(Choice.of("", "another number", "1 to " + Sampler.MOST_SLICES, this::askForParts));
        context.dialogs().choose(Choices.of("Cut all of it into", choices));
    }

    private void cutInto(int parts) {
        context.send(new CutEvenly(instrument(), parts));
        bench.select(0);
    }

    private void askForParts() {
        context.dialogs().type("equal parts: ", "32", text -> {
            if (text.matches("\\d{1,4}")) {
                cutInto(Integer.parseInt(text));
            } else {
                context.dialogs().say(Tone.REFUSAL, "'" + text + "' is no number of parts, like 32");
            }
        });
    }

    void remove() {
        int place = bench.place();
        context.send(new RemoveSlice(instrument(), bench.selectedId()));
        bench.select(Math.max(0, place - 1));
    }

    void rename() {
        int id = bench.selectedId();
        int instrument = instrument();
        Slice now = bench.selected();
        context.dialogs()
                .type(
                        "name of the slice: ",
                        now.name(),
                        name -> context.send(new SetSlice(instrument, id, name, now.start(), now.end(), now.root())));
    }

    void start(double place) {
        Slice now = bench.selected();
        span(Math.max(0, Math.min(place, now.end() - SHORTEST)), now.end());
    }

    void end(double place) {
        Slice now = bench.selected();
        span(now.start(), Math.min(1, Math.max(place, now.start() + SHORTEST)));
    }

    private void span(double start, double end) {
        Slice now = bench.selected();
        context.send(
                new SetSlice(instrument(), bench.selectedId(), now.name(), rounded(start), rounded(end), now.root()));
    }

    private static double rounded(double place) {
        return Math.rint(place * 1e6) / 1e6;
    }

    void root(int by) {
        Slice now = bench.selected();
        int root = Math.max(0, Math.min(HIGHEST, now.root() + by));
        context.send(new SetSlice(instrument(), bench.selectedId(), now.name(), now.start(), now.end(), root));
    }

    void loop() {
        Sampler now = bench.sampler();
        context.send(new SetPlayback(instrument(), !now.loop(), now.pitchTracking()));
    }

    void follow() {
        Sampler now = bench.sampler();
        context.send(new SetPlayback(instrument(), now.loop(), !now.pitchTracking()));
    }
}
