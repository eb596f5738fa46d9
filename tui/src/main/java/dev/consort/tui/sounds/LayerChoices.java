package dev.consort.tui.sounds;

import dev.consort.protocol.action.PerformanceAction.LinkLayer;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.mixer.Group;
import dev.consort.tui.chooser.Choice;
import dev.consort.tui.chooser.Choices;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.studio.Tone;
import java.util.List;

/** The instruments that another one can sound together with. */
public record LayerChoices(PaneContext context) {
    /** Lets the person choose with whom an instrument sounds from one keyboard. */
    public void open(Instrument instrument) {
        List<Choice> all = context.state()
                .instruments()
                .inOrder()
                .filter(other -> other.id() != instrument.id())
                .map(other -> Choice.of(
                        "",
                        other.id() + " " + other.name(),
                        context.holder(other.id()).label() + group(other),
                        () -> context.send(new LinkLayer(instrument.id(), other.id()))))
                .toList();
        if (all.isEmpty()) {
            context.dialogs().say(Tone.NOTICE, "there is no other instrument to layer it with; add one first");
        } else {
            context.dialogs().choose(Choices.of(instrument.name() + " sounds together with", all));
        }
    }

    private String group(Instrument other) {
        Group group = other.layer() == null
                ? null
                : context.state().mixer().groups().get(other.layer().group());
        return group == null ? "" : ", in the group " + group.name();
    }
}
