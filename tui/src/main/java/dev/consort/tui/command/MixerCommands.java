package dev.consort.tui.command;

import dev.consort.protocol.action.MasterAction.SetMasterLevel;
import dev.consort.protocol.action.MasterAction.SetMasterMute;
import dev.consort.protocol.action.StripAction.SetLevel;
import dev.consort.protocol.action.StripAction.SetMute;
import dev.consort.protocol.action.StripAction.SetPan;
import dev.consort.protocol.action.StripAction.SetSolo;
import dev.consort.protocol.state.instrument.Instrument;
import java.util.List;

/** Commands for the strips. */
final class MixerCommands {
    private MixerCommands() {}

    static List<LineCommand> all() {
        return List.of(
                LineCommand.of("level", "<instrument> <0-1>", "set its fader", MixerCommands::level),
                LineCommand.of("pan", "<instrument> <-1 to 1>", "left or right", MixerCommands::pan),
                LineCommand.of("mute", "[instrument] [on|off]", "silence it, or no longer", MixerCommands::mute),
                LineCommand.of("solo", "[instrument] [on|off]", "hear only it, or no longer", MixerCommands::solo),
                LineCommand.of(
                        "master",
                        "<0-1>",
                        "set the master fader",
                        a -> a.send(new SetMasterLevel(a.number("the level")))),
                LineCommand.of(
                        "master-mute",
                        "[on|off]",
                        "silence everything, or no longer",
                        a -> a.send(new SetMasterMute(
                                a.onOff(a.state().mixer().master().mute())))));
    }

    private static void level(Arguments arguments) throws BadCommand {
        int id = arguments.instrument().id();
        arguments.send(new SetLevel(id, arguments.number("the level")));
    }

    private static void pan(Arguments arguments) throws BadCommand {
        int id = arguments.instrument().id();
        arguments.send(new SetPan(id, arguments.number("pan")));
    }

    private static void mute(Arguments arguments) throws BadCommand {
        Instrument instrument = arguments.instrument();
        arguments.send(new SetMute(instrument.id(), arguments.onOff(instrument.mute())));
    }

    private static void solo(Arguments arguments) throws BadCommand {
        Instrument instrument = arguments.instrument();
        arguments.send(new SetSolo(instrument.id(), arguments.onOff(instrument.solo())));
    }
}
