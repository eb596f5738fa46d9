package dev.consort.tui.pane.sampler;

import dev.consort.protocol.action.SamplerAction.AssignSlice;
import dev.consort.protocol.action.SoundAction.LoadSample;
import dev.consort.protocol.message.machine.ListedSample;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.sequencer.Kit;
import dev.consort.protocol.state.sequencer.PadSound;
import dev.consort.tui.chooser.Choice;
import dev.consort.tui.chooser.Choices;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.studio.Answer;
import dev.consort.tui.studio.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is chosen from a list: the recording, and the pad for a slice. */
final class Menu {
    private final PaneContext context;

    Menu(PaneContext context) {
        this.context = context;
    }

    /** Lets the person choose a recording for an instrument. */
    void samples(Instrument instrument) {
        Answer<List<ListedSample>> known = context.studio().samples();
        if (!known.isHere()) {
            String why = known.isWaiting()
                    ? "the list of recordings is on its way; try again"
                    : "the list is " + known.reason();
            context.dialogs().say(Tone.NOTICE, why);
            context.studio().askSamples();
        } else if (known.value().isEmpty()) {
            context.dialogs()
                    .say(Tone.NOTICE, "there are no recordings yet: put WAV files into the server's folder of samples");
        } else {
            String now =
                    instrument.sampler() == null ? "" : instrument.sampler().sample();
            List<Choice> all = known.value().stream()
                    .map(each -> Choice.of("", each.name(), detail(each), () -> load(instrument, each)))
                    .toList();
            int at = known.value().stream().map(ListedSample::name).toList().indexOf(now);
            context.dialogs().choose(new Choices("Recordings for " + instrument.name(), all, Math.max(0, at)));
        }
    }

    private void load(Instrument instrument, ListedSample chosen) {
        context.send(new LoadSample(instrument.id(), chosen.name()));
    }

    private static String detail(ListedSample sample) {
        String channels =
                sample.channels() == 1 ? "mono" : sample.channels() == 2 ? "stereo" : sample.channels() + " channels";
        return String.format(Locale.ROOT, "%.2f s, %s, %d Hz", sample.seconds(), channels, sample.sampleRate());
    }

    /** Lets the person choose a pad of a kit for a slice. */
    void pads(int instrument, int slice, String name) {
        NetworkState state = context.state();
        List<Choice> all = new ArrayList<>();
        for (int kit : state.sequencer().kits().ids()) {
            Instrument drums = state.instruments().get(kit);
            for (int pad = 0; drums != null && pad < Kit.PADS; pad++) {
                all.add(choice(drums, state.sequencer().kit(kit), pad, new AssignSlice(instrument, slice, kit, pad)));
            }
        }
        if (all.isEmpty()) {
            context.dialogs().say(Tone.NOTICE, "there is no drum kit yet: 1, then a adds one");
        } else {
            context.dialogs().choose(Choices.of("The pad that plays '" + name + "'", all));
        }
    }

    private Choice choice(Instrument drums, Kit kit, int pad, AssignSlice assign) {
        PadSound now = kit.pads().get(pad);
        String owner = context.holder(drums.id()).label();
        String title = drums.id() + " " + drums.name() + (owner.equals("you") ? "" : " (" + owner + ")");
        String sound = now.sample() == null ? "" : ", of " + now.sample();
        return Choice.of(title, "pad " + (pad + 1), "now " + now.name() + sound, () -> context.send(assign));
    }
}
