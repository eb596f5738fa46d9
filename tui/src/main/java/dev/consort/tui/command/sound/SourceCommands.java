package dev.consort.tui.command.sound;

import dev.consort.protocol.action.SoundAction.ApplyPreset;
import dev.consort.protocol.action.SoundAction.SetEnvelope;
import dev.consort.protocol.action.SoundAction.SetPolyphonic;
import dev.consort.protocol.action.SoundAction.SetSource;
import dev.consort.protocol.action.SoundAction.SetStereo;
import dev.consort.protocol.preset.Presets;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.tui.command.Arguments;
import dev.consort.tui.command.BadCommand;
import dev.consort.tui.command.Choice;
import dev.consort.tui.command.CommandFamily;
import dev.consort.tui.command.CommandHost;
import dev.consort.tui.command.LineCommand;
import dev.consort.tui.knob.Knob;
import dev.consort.tui.knob.Knobs;
import java.util.List;

/** Commands for what makes an instrument's sound. */
public final class SourceCommands implements CommandFamily {
    @Override
    public String title() {
        return "The sound of an instrument";
    }

    @Override
    public String about() {
        return "An instrument goes by its number or name; on the screen none is needed where a command ends with it: it is the "
                + "selected one then.";
    }

    @Override
    public List<LineCommand> commands(CommandHost host) {
        return List.of(
                LineCommand.of("source", "<instrument> <source>", "give it another sound", SourceCommands::source)
                        .like("source 3 supersaw"),
                LineCommand.of(
                                "preset",
                                "<instrument> <name>",
                                "let it sound like a preset",
                                a -> a.send(new ApplyPreset(a.instrument().id(), a.rest("the preset", Presets::names))))
                        .like("preset 5 Warm Pad"),
                LineCommand.of("param", "<instrument> <knob> <value>", "turn a knob", SourceCommands::param)
                        .like("param 4 detune 7", "param 4 cutoff 1.2k"),
                LineCommand.of(
                                "adsr",
                                "<instrument> <attack> <decay> <sustain> <release>",
                                "its envelope",
                                SourceCommands::adsr)
                        .like("adsr 3 0.01 200ms 70% 0.4"),
                LineCommand.of("poly", "<instrument> [on|off]", "many notes at once, or one", SourceCommands::poly)
                        .like("poly 4 on"),
                LineCommand.of("stereo", "<instrument> [on|off]", "two sides, or one", SourceCommands::stereo)
                        .like("stereo 4 off"));
    }

    private static void source(Arguments arguments) throws BadCommand {
        int id = arguments.instrument().id();
        arguments.send(new SetSource(id, arguments.oneOf("the source", SourceType.class)));
    }

    private static void param(Arguments arguments) throws BadCommand {
        Instrument instrument = arguments.instrument();
        List<String> names = Knobs.of(instrument).stream().map(Knob::name).toList();
        String name = arguments.word("the knob", () -> choices(instrument));
        Knob knob = Knobs.find(instrument, name)
                .orElseThrow(() -> new BadCommand(instrument.name() + " has these knobs: " + String.join(", ", names)));
        arguments.send(knob.set(arguments.amount(knob.name(), knob.spec())));
    }

    private static List<Choice> choices(Instrument instrument) {
        return Knobs.of(instrument).stream()
                .map(knob -> Choice.of(knob.name(), knob.valueText()))
                .toList();
    }

    private static void adsr(Arguments arguments) throws BadCommand {
        int id = arguments.instrument().id();
        double attack = arguments.amount("the attack", SetEnvelope.class, "attack");
        double decay = arguments.amount("the decay", SetEnvelope.class, "decay");
        double sustain = arguments.share("the sustain");
        double release = arguments.amount("the release", SetEnvelope.class, "release");
        arguments.send(new SetEnvelope(id, attack, decay, sustain, release));
    }

    private static void poly(Arguments arguments) throws BadCommand {
        Instrument instrument = arguments.instrument();
        arguments.send(new SetPolyphonic(instrument.id(), arguments.onOff(instrument.polyphonic())));
    }

    private static void stereo(Arguments arguments) throws BadCommand {
        Instrument instrument = arguments.instrument();
        arguments.send(new SetStereo(instrument.id(), arguments.onOff(instrument.stereo())));
    }
}
