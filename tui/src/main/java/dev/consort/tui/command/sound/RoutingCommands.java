package dev.consort.tui.command.sound;

import dev.consort.protocol.action.GroupAction.SetGroupOutput;
import dev.consort.protocol.action.GroupAction.SetGroupSend;
import dev.consort.protocol.action.StripAction.SetOutput;
import dev.consort.protocol.action.StripAction.SetSend;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.Send;
import dev.consort.protocol.state.instrument.SendTap;
import dev.consort.protocol.state.mixer.StripAddress;
import dev.consort.tui.command.Arguments;
import dev.consort.tui.command.BadCommand;
import dev.consort.tui.command.CommandFamily;
import dev.consort.tui.command.CommandHost;
import dev.consort.tui.command.LineCommand;
import dev.consort.tui.command.Strip;
import dev.consort.tui.command.Thing;
import java.util.List;

/** Commands for where signals go. */
public final class RoutingCommands implements CommandFamily {
    private static final Send NONE = new Send(0, true, SendTap.POST_FADER);

    @Override
    public String title() {
        return "Sends and outputs";
    }

    @Override
    public String about() {
        return "Instruments and groups can go to a bus instead of the master, and send a part to buses besides.";
    }

    @Override
    public List<LineCommand> commands(CommandHost host) {
        return List.of(
                LineCommand.of(
                                "send",
                                "<strip> <bus> [level] [pre|post] [on|off]",
                                "how much of it goes to a bus, taken before or behind its fader",
                                RoutingCommands::send)
                        .like("send 3 Reverb 0.4 post", "send group 1 Reverb 25%", "send 3 Reverb off"),
                LineCommand.of("output", "<strip> master|<bus>", "where all of it goes", RoutingCommands::output)
                        .like("output 3 Reverb", "output group 1 master"));
    }

    private static Strip source(Arguments arguments) throws BadCommand {
        Strip strip = arguments.strip();
        if (strip.kind() == Strip.Kind.BUS || strip.kind() == Strip.Kind.MASTER) {
            throw new BadCommand("only instruments and groups can be sent elsewhere");
        }
        return strip;
    }

    private static void send(Arguments arguments) throws BadCommand {
        Strip strip = source(arguments);
        int bus = arguments.id(Thing.BUS);
        Send send = now(arguments.state(), strip, bus);
        do {
            send = changed(arguments, send);
        } while (arguments.hasMore());
        arguments.send(
                strip.isInstrument()
                        ? new SetSend(strip.id(), bus, send.level(), send.enabled(), send.tap())
                        : new SetGroupSend(strip.id(), bus, send.level(), send.enabled(), send.tap()));
    }

    private static Send now(NetworkState state, Strip strip, int bus) {
        Send now = strip.isInstrument()
                ? state.instruments().get(strip.id()).sends().get(bus)
                : state.mixer().groups().get(strip.id()).sends().get(bus);
        return now == null ? NONE : now;
    }

    private static Send changed(Arguments arguments, Send send) throws BadCommand {
        String option = arguments.maybe("pre", "post", "on", "off");
        if (option == null) {
            return new Send(arguments.share("the level"), send.enabled(), send.tap());
        }
        return switch (option) {
            case "pre" -> new Send(send.level(), send.enabled(), SendTap.PRE_FADER);
            case "post" -> new Send(send.level(), send.enabled(), SendTap.POST_FADER);
            default -> new Send(send.level(), option.equals("on"), send.tap());
        };
    }

    private static void output(Arguments arguments) throws BadCommand {
        Strip strip = source(arguments);
        boolean isMaster = arguments.maybe("master") != null;
        StripAddress output = isMaster ? StripAddress.MASTER : StripAddress.bus(arguments.id(Thing.BUS));
        arguments.send(
                strip.isInstrument()
                        ? new SetOutput(strip.id(), output.toString())
                        : new SetGroupOutput(strip.id(), output.toString()));
    }
}
