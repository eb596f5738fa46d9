package dev.consort.tui.sounds;

import dev.consort.protocol.action.SoundAction.ApplyPreset;
import dev.consort.protocol.preset.Preset;
import dev.consort.protocol.preset.Presets;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.tui.chooser.Choice;
import dev.consort.tui.chooser.Choices;
import dev.consort.tui.pane.PaneContext;
import java.util.ArrayList;
import java.util.List;

/** The presets, by what they are for. */
public record PresetChoices(PaneContext context) {
    /** Lets the person choose a preset for an instrument; the first one of its source is selected. */
    public void open(Instrument instrument) {
        List<Choice> all = new ArrayList<>();
        int selected = -1;
        for (Preset preset : Presets.all()) {
            boolean likely =
                    preset.sound().source().type() == instrument.source().type();
            selected = selected < 0 && likely ? all.size() : selected;
            all.add(choice(instrument, preset));
        }
        context.dialogs().choose(new Choices("A preset for " + instrument.name(), all, Math.max(0, selected)));
    }

    private Choice choice(Instrument instrument, Preset preset) {
        String source = preset.sound().source().type().label();
        return Choice.of(
                preset.kind().label(),
                preset.name(),
                preset.description() + " (" + source + ")",
                () -> context.send(new ApplyPreset(instrument.id(), preset.name())));
    }

    /** The name of the preset that an instrument sounds like, or that of its source. */
    public static String nameOf(Instrument instrument) {
        return Presets.all().stream()
                .filter(preset -> isLike(instrument, preset))
                .findFirst()
                .map(Preset::name)
                .orElse(instrument.source().type().label());
    }

    private static boolean isLike(Instrument instrument, Preset preset) {
        return preset.sound().source().equals(instrument.source()) && instrument.edit(preset::voice) == instrument;
    }
}
