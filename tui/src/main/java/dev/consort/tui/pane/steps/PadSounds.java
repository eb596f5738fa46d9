package dev.consort.tui.pane.steps;

import dev.consort.protocol.action.KitAction.SetPad;
import dev.consort.protocol.message.machine.ListedSample;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.sampler.Slice;
import dev.consort.protocol.state.sequencer.PadSound;
import dev.consort.tui.chooser.Choice;
import dev.consort.tui.chooser.Choices;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.pane.steps.kit.EditedKit;
import dev.consort.tui.pane.steps.kit.StepBench;
import dev.consort.tui.studio.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a pad can play: the kit's own drum, a recording, a slice of one, another instrument. */
final class PadSounds {
    private final StepBench bench;
    private final PaneContext context;

    PadSounds(StepBench bench) {
        this.bench = bench;
        this.context = bench.context();
    }

    /** Lets choose one for the pad under the cursor. */
    void ask(EditedKit kit) {
        int pad = bench.cursor().pad();
        PadSound now = kit.pad(pad);
        List<Choice> all = new ArrayList<>();
        PadSound drum = PadSound.ofDrum(pad);
        all.add(choice("This kit", drum.name(), "the kit's own drum", kit, pad, withLevel(drum, now.level())));
        slices(kit, pad, all);
        samples(kit, pad, all);
        instruments(kit, pad, all);
        context.dialogs().choose(Choices.of("What pad " + (pad + 1) + " plays", all));
    }

    private Choice choice(String section, String label, String detail, EditedKit kit, int pad, PadSound sound) {
        return Choice.of(section, label, detail, () -> context.send(new SetPad(kit.id(), pad, sound)));
    }

    private void slices(EditedKit kit, int pad, List<Choice> all) {
        context.state()
                .instruments()
                .inOrder()
                .filter(one -> one.sampler() != null)
                .forEach(one -> slices(kit, pad, one, all));
    }

    private void slices(EditedKit kit, int pad, Instrument sampler, List<Choice> all) {
        String recording = sampler.sampler().sample();
        for (int id : sampler.sampler().slices().ids()) {
            Slice slice = sampler.sampler().slices().get(id);
            PadSound sound = kit.pad(pad).playing(recording, slice);
            all.add(choice("Slices of " + sampler.name(), slice.name(), "of " + recording, kit, pad, sound));
        }
    }

    private void samples(EditedKit kit, int pad, List<Choice> all) {
        Answer<List<ListedSample>> known = context.studio().samples();
        String section = "Recordings";
        if (!known.isHere()) {
            all.add(Choice.of(section, "recordings", known.reason(), () -> ask(kit)));
        }
        known.found().orElse(List.of()).forEach(sample -> {
            String length = String.format(Locale.ROOT, "%.1f s", sample.seconds());
            PadSound sound = kit.pad(pad).playing(sample.name(), named(sample.name()));
            all.add(choice(section, sample.name(), length, kit, pad, sound));
        });
    }

    /** A recording as a whole, under its name without the ending. */
    private static Slice named(String file) {
        int dot = file.lastIndexOf('.');
        String name = dot > 0 ? file.substring(0, dot) : file;
        int end = name.offsetByCodePoints(0, Math.min(32, name.codePointCount(0, name.length())));
        return new Slice(name.substring(0, end), 0, 1, Slice.WHOLE.root());
    }

    private void instruments(EditedKit kit, int pad, List<Choice> all) {
        context.state()
                .instruments()
                .inOrder()
                .filter(one -> one.id() != kit.id())
                .forEach(one -> all.add(choice(
                        "Other instruments",
                        one.name(),
                        "a note of " + one.source().type().label(),
                        kit,
                        pad,
                        named(on(kit.pad(pad), one.id(), Slice.WHOLE.root()), one.name()))));
    }

    /** A pad that plays a note of an instrument. */
    static PadSound on(PadSound from, int instrument, int note) {
        return new PadSound(
                from.name(), from.level(), from.start(), from.end(), false, from.pitch(), null, instrument, note);
    }

    /** A pad with another name. */
    static PadSound named(PadSound from, String name) {
        return new PadSound(
                name,
                from.level(),
                from.start(),
                from.end(),
                from.reverse(),
                from.pitch(),
                from.sample(),
                from.instrument(),
                from.note());
    }

    private static PadSound withLevel(PadSound from, double level) {
        return new PadSound(from.name(), level, 0, 1, false, 0, null, null, null);
    }
}
