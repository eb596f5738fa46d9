package dev.consort.tui.command.sound;

import dev.consort.protocol.action.BusAction.AddBus;
import dev.consort.protocol.action.BusAction.RemoveBus;
import dev.consort.protocol.action.BusAction.SetBusLevel;
import dev.consort.protocol.action.BusAction.SetBusMute;
import dev.consort.protocol.action.BusAction.SetBusPan;
import dev.consort.protocol.action.BusAction.SetBusSolo;
import dev.consort.protocol.action.GroupAction.SetGroupLevel;
import dev.consort.protocol.action.GroupAction.SetGroupMute;
import dev.consort.protocol.action.GroupAction.SetGroupPan;
import dev.consort.protocol.action.GroupAction.SetGroupSolo;
import dev.consort.protocol.action.MasterAction.SetMasterLevel;
import dev.consort.protocol.action.MasterAction.SetMasterMute;
import dev.consort.protocol.action.StripAction.SetLevel;
import dev.consort.protocol.action.StripAction.SetMute;
import dev.consort.protocol.action.StripAction.SetPan;
import dev.consort.protocol.action.StripAction.SetSolo;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.mixer.Mixer;
import dev.consort.tui.command.Arguments;
import dev.consort.tui.command.BadCommand;
import dev.consort.tui.command.CommandFamily;
import dev.consort.tui.command.CommandHost;
import dev.consort.tui.command.LineCommand;
import dev.consort.tui.command.Strip;
import dev.consort.tui.command.Thing;
import java.util.List;

/** Commands for the strips. */
public final class MixerCommands implements CommandFamily {
    @Override
    public String title() {
        return "The mixer";
    }

    @Override
    public String about() {
        return "A strip is an instrument, `bus` or `group` with its number or name, or `master`. A level is 0 to 1, `80%` or "
                + "`-6dB`; pan is -1 to 1, `L30`, `R30` or `C`.";
    }

    @Override
    public List<LineCommand> commands(CommandHost host) {
        return List.of(
                LineCommand.of("level", "<strip> <0-1>", "set its fader", MixerCommands::level)
                        .like("level 3 0.8", "level bus Reverb -6dB", "level group 1 70%", "level master 0.9"),
                LineCommand.of("pan", "<strip> <-1 to 1>", "left or right", MixerCommands::pan)
                        .like("pan 3 -0.2", "pan bus 1 R30", "pan group 1 C"),
                LineCommand.of("mute", "[strip] [on|off]", "silence it, or no longer", MixerCommands::mute)
                        .like("mute 3", "mute bus Reverb on", "mute group 1 off", "mute master on"),
                LineCommand.of("solo", "[strip] [on|off]", "hear only it, or no longer", MixerCommands::solo)
                        .like("solo 3", "solo bus Reverb", "solo group 1 on"),
                LineCommand.of(
                                "master",
                                "<0-1>",
                                "set the master fader",
                                a -> a.send(new SetMasterLevel(a.share("the level"))))
                        .like("master 0.9"),
                LineCommand.of(
                                "master-mute",
                                "[on|off]",
                                "silence everything, or no longer",
                                a -> a.send(new SetMasterMute(
                                        a.onOff(a.state().mixer().master().mute()))))
                        .like("master-mute on"),
                LineCommand.of(
                                "bus add",
                                "[name]",
                                "add a bus",
                                a -> a.send(new AddBus(a.hasMore() ? a.rest("the name") : null)))
                        .like("bus add Delay"),
                LineCommand.of(
                                "bus remove",
                                "<bus>",
                                "remove it; what went there goes to the master",
                                a -> a.send(new RemoveBus(a.id(Thing.BUS))))
                        .like("bus remove Reverb"));
    }

    private static void level(Arguments arguments) throws BadCommand {
        Strip strip = arguments.strip();
        double level = arguments.share("the level");
        int id = strip.id();
        arguments.send(
                switch (strip.kind()) {
                    case INSTRUMENT -> new SetLevel(id, level);
                    case BUS -> new SetBusLevel(id, level);
                    case GROUP -> new SetGroupLevel(id, level);
                    case MASTER -> new SetMasterLevel(level);
                });
    }

    private static void pan(Arguments arguments) throws BadCommand {
        Strip strip = notMaster(arguments.strip(), "no pan");
        double pan = arguments.amount("pan", SetPan.class, "pan");
        int id = strip.id();
        arguments.send(
                switch (strip.kind()) {
                    case BUS -> new SetBusPan(id, pan);
                    case GROUP -> new SetGroupPan(id, pan);
                    default -> new SetPan(id, pan);
                });
    }

    private static Strip notMaster(Strip strip, String lack) throws BadCommand {
        if (strip.kind() == Strip.Kind.MASTER) {
            throw new BadCommand("the master has " + lack);
        }
        return strip;
    }

    private static void mute(Arguments arguments) throws BadCommand {
        Strip strip = arguments.strip();
        boolean mute = arguments.onOff(isMuted(arguments.state(), strip));
        int id = strip.id();
        arguments.send(
                switch (strip.kind()) {
                    case INSTRUMENT -> new SetMute(id, mute);
                    case BUS -> new SetBusMute(id, mute);
                    case GROUP -> new SetGroupMute(id, mute);
                    case MASTER -> new SetMasterMute(mute);
                });
    }

    private static boolean isMuted(NetworkState state, Strip strip) {
        Mixer mixer = state.mixer();
        return switch (strip.kind()) {
            case INSTRUMENT -> state.instruments().get(strip.id()).mute();
            case BUS -> mixer.buses().get(strip.id()).mute();
            case GROUP -> mixer.groups().get(strip.id()).mute();
            case MASTER -> mixer.master().mute();
        };
    }

    private static void solo(Arguments arguments) throws BadCommand {
        Strip strip = notMaster(arguments.strip(), "no solo");
        NetworkState state = arguments.state();
        int id = strip.id();
        arguments.send(
                switch (strip.kind()) {
                    case BUS ->
                        new SetBusSolo(
                                id,
                                arguments.onOff(state.mixer().buses().get(id).solo()));
                    case GROUP ->
                        new SetGroupSolo(
                                id,
                                arguments.onOff(state.mixer().groups().get(id).solo()));
                    default ->
                        new SetSolo(
                                id, arguments.onOff(state.instruments().get(id).solo()));
                });
    }
}
