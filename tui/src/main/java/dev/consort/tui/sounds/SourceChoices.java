package dev.consort.tui.sounds;

import dev.consort.protocol.action.BandAction.Add;
import dev.consort.protocol.action.SoundAction.ApplyPreset;
import dev.consort.protocol.action.SoundAction.SetSource;
import dev.consort.protocol.preset.Preset;
import dev.consort.protocol.preset.Presets;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.tui.chooser.Choice;
import dev.consort.tui.chooser.Choices;
import dev.consort.tui.pane.PaneContext;
import java.util.ArrayList;
import java.util.List;

/** The sources of sound, by what they have in common, each with its presets. */
public record SourceChoices(PaneContext context) {
    private static final String PRESET = "+";

    /** Lets the person choose what to add to the band; what is added is selected. */
    public void add() {
        List<Choice> all = new ArrayList<>();
        for (SourceType source : SourceType.values()) {
            String category = source.category().label();
            all.add(new Choice(category, "", source.label(), source.description(), () -> add(source, null)));
            presets(source)
                    .forEach(preset -> all.add(new Choice(
                            category,
                            PRESET,
                            preset.name(),
                            source.label() + ": " + preset.description(),
                            () -> add(source, preset.name()))));
        }
        context.dialogs().choose(Choices.of("Add an instrument (" + PRESET + " with a preset)", all));
    }

    private static List<Preset> presets(SourceType source) {
        return Presets.all().stream()
                .filter(preset -> preset.sound().source().type() == source)
                .toList();
    }

    private void add(SourceType source, String preset) {
        int id = context.state().instruments().nextId();
        context.send(new Add(source, preset));
        if (context.state().instruments().get(id) != null) {
            context.view().select(id);
            if (preset != null) {
                context.send(new ApplyPreset(id, preset));
            }
        }
    }

    /** Lets the person choose another source for an instrument. */
    public void exchange(Instrument instrument) {
        List<SourceType> types = List.of(SourceType.values());
        List<Choice> all = types.stream()
                .map(type -> Choice.of(
                        type.category().label(),
                        type.label(),
                        type.description(),
                        () -> context.send(new SetSource(instrument.id(), type))))
                .toList();
        String title = "What makes the sound of " + instrument.name();
        context.dialogs()
                .choose(new Choices(
                        title, all, types.indexOf(instrument.source().type())));
    }
}
