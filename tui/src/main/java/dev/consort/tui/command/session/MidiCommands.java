package dev.consort.tui.command.session;

import dev.consort.protocol.action.MidiAction.MapCc;
import dev.consort.protocol.action.MidiAction.SetClockOut;
import dev.consort.protocol.action.MidiAction.UnmapCc;
import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.control.CcMapping;
import dev.consort.protocol.state.control.Target;
import dev.consort.tui.command.Arguments;
import dev.consort.tui.command.BadCommand;
import dev.consort.tui.command.CommandFamily;
import dev.consort.tui.command.CommandHost;
import dev.consort.tui.command.LineCommand;
import dev.consort.tui.midi.MidiSeat;
import java.util.Arrays;
import java.util.List;

/** Commands for MIDI keyboards, controllers and clocks. */
public final class MidiCommands implements CommandFamily {
    private static final String USAGE = "[list|auto|none|NAME|to <instrument>|to selected|channel 1-16|channel all]";

    @Override
    public String title() {
        return "MIDI";
    }

    @Override
    public String about() {
        return "A target is what a knob, a controller or automation moves: `tempo`, `measure`, `master`, `bus 1 pan`, "
                + "`density`, `3 cutoff`, `Bass eq 4 gain`, `3 send 2`, `3 effect 1 mix`, `master effect 2 mix`.";
    }

    @Override
    public List<LineCommand> commands(CommandHost host) {
        return List.of(
                LineCommand.saying("midi", USAGE, "your MIDI keyboard", a -> midi(a, host.midi()))
                        .like("midi", "midi to 3", "midi channel all"),
                LineCommand.saying("learn", "<target>", "the next controller that moves is for it", a -> host.midi()
                                .learn(a.target()))
                        .like("learn 3 cutoff"),
                LineCommand.of(
                                "map",
                                "<controller>[@channel] [low-high] <target>",
                                "a controller moves it, between two shares of its range if you give them",
                                MidiCommands::map)
                        .like("map 74 3 cutoff", "map 7@1 20%-80% master"),
                LineCommand.saying(
                                "unlearn",
                                "[<number>|<target>]",
                                "no controller moves it any more",
                                a -> unlearn(a, host))
                        .like("unlearn 1", "unlearn tempo"),
                LineCommand.saying("ccs", "", "what controllers move", a -> host.midi()
                                .mappings())
                        .like("ccs"),
                LineCommand.saying(
                                "clock",
                                "[on|off]",
                                "MIDI clock from the machine with the loudspeakers",
                                MidiCommands::clock)
                        .like("clock on"));
    }

    private static String clock(Arguments arguments) throws BadCommand {
        boolean on = arguments.onOff(arguments.state().midi().clockOut());
        arguments.send(new SetClockOut(on));
        return on ? "MIDI clock goes out where the server was started with --midi-out" : "";
    }

    private static String midi(Arguments arguments, MidiSeat seat) throws BadCommand {
        String verb = arguments.maybe("list", "auto", "none", "to", "channel");
        if (verb == null && !arguments.hasMore()) {
            return seat.status();
        }
        switch (verb == null ? "" : verb) {
            case "list" -> arguments.then(seat::list);
            case "auto", "none" -> arguments.then(() -> seat.use(verb));
            case "to" -> to(arguments, seat);
            case "channel" -> channel(arguments, seat);
            default -> {
                String name = arguments.rest("the name");
                arguments.then(() -> seat.use(name));
            }
        }
        return "";
    }

    private static void to(Arguments arguments, MidiSeat seat) throws BadCommand {
        int id =
                arguments.maybe("selected") != null ? 0 : arguments.instrument().id();
        arguments.then(() -> seat.playTo(id));
    }

    private static void channel(Arguments arguments, MidiSeat seat) throws BadCommand {
        int channel = arguments.maybe("all") != null ? 0 : arguments.whole("the channel", 1, 16);
        arguments.then(() -> seat.hear(channel));
    }

    private static void map(Arguments arguments) throws BadCommand {
        String[] controller = arguments.word("the controller").split("@", 2);
        Integer channel = controller.length < 2 ? null : whole("the channel", controller[1]);
        int cc = whole("the controller", controller[0]);
        String[] ends = range(arguments);
        double low = share(ends[0]);
        double high = share(ends[1]);
        arguments.send(new MapCc(channel, cc, arguments.target(), low, high));
    }

    private static String[] range(Arguments arguments) throws BadCommand {
        boolean isRange = arguments.peek().matches("[\\d.]+%?-[\\d.]+%?");
        return isRange ? arguments.word("the range").split("-") : new String[] {"0%", "100%"};
    }

    private static double share(String word) throws BadCommand {
        try {
            return word.endsWith("%")
                    ? Double.parseDouble(word.substring(0, word.length() - 1)) / 100
                    : Double.parseDouble(word);
        } catch (NumberFormatException wrong) {
            throw new BadCommand("the range looks like 20%-80% or 0.2-0.8");
        }
    }

    private static int whole(String what, String word) throws BadCommand {
        if (!word.matches("\\d{1,3}")) {
            throw new BadCommand(what + " is a number; '" + word + "' is none");
        }
        return Integer.parseInt(word);
    }

    private static String unlearn(Arguments arguments, CommandHost host) throws BadCommand {
        if (!arguments.hasMore()) {
            return host.midi().stopLearning() ? "nothing is learned" : "say what: a number of ccs, or a target";
        }
        IdMap<CcMapping> all = arguments.state().midi().ccMappings();
        boolean isNumber = arguments.peek().matches("\\d{1,9}") && all.contains(Integer.parseInt(arguments.peek()));
        return isNumber && arguments.isLast()
                ? unmap(arguments, arguments.whole("the number"))
                : unmapTarget(arguments, all);
    }

    private static String unmap(Arguments arguments, int mapping) {
        arguments.send(new UnmapCc(mapping));
        return "";
    }

    private static String unmapTarget(Arguments arguments, IdMap<CcMapping> all) throws BadCommand {
        Target target = arguments.target();
        int[] ids = Arrays.stream(all.ids())
                .filter(id -> all.get(id).target().equals(target))
                .toArray();
        Arrays.stream(ids).forEach(id -> arguments.send(new UnmapCc(id)));
        return ids.length == 0 ? "no controller moves that" : "";
    }
}
