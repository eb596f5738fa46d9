package dev.consort.tui.sounds;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.message.machine.ListedSample;
import dev.consort.tui.chooser.Choice;
import dev.consort.tui.chooser.Choices;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.studio.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The recordings in the session's folder. */
public record SampleChoices(PaneContext context) {
    /**
     * Lets the person choose a recording, or type its name while the list is not here.
     *
     * @param setter makes the action that takes the recording of a name
     */
    public void open(String title, Function<String, NetworkAction> setter) {
        Answer<List<ListedSample>> known = context.studio().samples();
        context.studio().askSamples();
        if (!known.isHere()) {
            context.dialogs().type("file name (" + known.reason() + "): ", "", name -> send(setter, name));
            return;
        }
        List<Choice> all = new ArrayList<>();
        for (ListedSample sample : known.value()) {
            all.add(Choice.of("", sample.name(), facts(sample), () -> send(setter, sample.name())));
        }
        all.add(Choice.of(
                "", "another file", "type its name, as it is in the folder of samples", () -> context.dialogs()
                        .type("file name: ", "", name -> send(setter, name))));
        context.dialogs().choose(Choices.of(title, all));
    }

    private void send(Function<String, NetworkAction> setter, String name) {
        context.send(setter.apply(name));
    }

    private static String facts(ListedSample sample) {
        String sides = sample.channels() == 1 ? "mono" : sample.channels() == 2 ? "stereo" : sample.channels() + " ch";
        return String.format(
                Locale.ROOT, "%.1f s, %s, %.1f kHz", sample.seconds(), sides, sample.sampleRate() / 1000.0);
    }
}
