package dev.consort.tui.sounds;

import dev.consort.protocol.state.effect.EffectType;
import dev.consort.tui.chooser.Choice;
import dev.consort.tui.chooser.Choices;
import dev.consort.tui.pane.PaneContext;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** The effects, by what they have in common. */
public record EffectChoices(PaneContext context) {
    /** Lets the person choose one for the strip of that name. */
    public void open(String strip, Consumer<EffectType> chosen) {
        List<Choice> all = Arrays.stream(EffectType.values())
                .map(type ->
                        Choice.of(type.category().label(), type.label(), type.description(), () -> chosen.accept(type)))
                .toList();
        context.dialogs().choose(Choices.of("An effect for " + strip, all));
    }
}
