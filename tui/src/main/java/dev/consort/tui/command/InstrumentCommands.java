package dev.consort.tui.command;

import dev.consort.protocol.action.BandAction.Add;
import dev.consort.protocol.action.BandAction.Remove;
import dev.consort.protocol.action.BandAction.Rename;
import dev.consort.protocol.action.SoundAction.ApplyPreset;
import dev.consort.protocol.action.SoundAction.SetPolyphonic;
import dev.consort.protocol.action.SoundAction.SetSource;
import dev.consort.protocol.preset.Presets;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.tui.knob.Knob;
import dev.consort.tui.knob.Knobs;
import java.util.List;

/** Commands for who is in the band and how it sounds. */
final class InstrumentCommands {
    private static final List<String> SOURCES = Choices.names(SourceType.class);

    private InstrumentCommands() {}

    static List<LineCommand> all() {
        return List.of(
                LineCommand.of("add", "<source> [name]", "add an instrument", InstrumentCommands::add)
                        .choosing(a -> a.count() == 0 ? SOURCES : List.of()),
                LineCommand.of(
                        "remove",
                        "<instrument>",
                        "remove it with its notes",
                        a -> a.send(new Remove(a.instrument().id()))),
                LineCommand.of("rename", "<instrument> <name>", "give it another name", InstrumentCommands::rename),
                LineCommand.of("source", "<instrument> <source>", "give it another sound", InstrumentCommands::source)
                        .choosing(a -> a.count() == 1 ? SOURCES : List.of()),
                LineCommand.of(
                                "preset",
                                "<instrument> <name>",
                                "let it sound like a preset",
                                a -> a.send(new ApplyPreset(a.instrument().id(), a.rest("the preset"))))
                        .choosing(a -> a.count() == 1 ? Presets.names() : List.of()),
                LineCommand.of("param", "<instrument> <knob> <value>", "turn a knob", InstrumentCommands::param)
                        .choosing(InstrumentCommands::knobs),
                LineCommand.of("poly", "<instrument> on|off", "many notes at once", InstrumentCommands::poly));
    }

    private static void add(Arguments arguments) throws BadCommand {
        SourceType source = arguments.oneOf("the source", SourceType.class);
        arguments.send(new Add(source, arguments.hasMore() ? arguments.rest("the name") : null));
    }

    private static void rename(Arguments arguments) throws BadCommand {
        int id = arguments.instrument().id();
        arguments.send(new Rename(id, arguments.rest("the name")));
    }

    private static void source(Arguments arguments) throws BadCommand {
        int id = arguments.instrument().id();
        arguments.send(new SetSource(id, arguments.oneOf("the source", SourceType.class)));
    }

    private static void param(Arguments arguments) throws BadCommand {
        Instrument instrument = arguments.instrument();
        String name = arguments.word("the knob");
        Knob knob = Knobs.find(instrument, name)
                .orElseThrow(() -> new BadCommand(
                        instrument.name() + " has these knobs: " + String.join(", ", names(instrument))));
        arguments.send(knob.set(arguments.number(knob.name())));
    }

    private static void poly(Arguments arguments) throws BadCommand {
        Instrument instrument = arguments.instrument();
        arguments.send(new SetPolyphonic(instrument.id(), arguments.onOff(instrument.polyphonic())));
    }

    private static List<String> knobs(Arguments arguments) {
        try {
            return arguments.count() == 1 ? names(arguments.instrument()) : List.of();
        } catch (BadCommand unknown) {
            return List.of();
        }
    }

    private static List<String> names(Instrument instrument) {
        return Knobs.of(instrument).stream().map(Knob::name).toList();
    }
}
