package dev.consort.tui.command;

import dev.consort.protocol.action.MidiAction.SetClockOut;
import dev.consort.protocol.action.MidiAction.UnmapCc;
import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.control.CcMapping;
import dev.consort.protocol.state.control.Target;
import dev.consort.tui.control.NamedTargets;
import dev.consort.tui.midi.MidiSeat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Commands for MIDI keyboards, controllers and clocks. */
final class MidiCommands {
    private static final List<String> VERBS = List.of("list", "auto", "none", "to", "channel");
    private static final String USAGE = "[list|auto|none|NAME|to <instrument>|to selected|channel 1-16|channel all]";

    private MidiCommands() {}

    static List<LineCommand> all(CommandHost host) {
        return List.of(
                new LineCommand("midi", USAGE, "your MIDI keyboard", a -> midi(a, host.midi()), MidiCommands::verbs),
                new LineCommand(
                        "learn",
                        "<target>",
                        "the next controller that moves is for it, for example: learn 3 cutoff",
                        a -> learn(a, host),
                        a -> targets(a, host).choices(a.remaining())),
                new LineCommand(
                        "unlearn",
                        "[<number>|<target>]",
                        "no controller moves it any more",
                        a -> unlearn(a, host),
                        a -> targets(a, host).choices(a.remaining())),
                new LineCommand(
                        "ccs", "", "what controllers move", a -> host.midi().mappings(), a -> List.of()),
                new LineCommand(
                        "clock",
                        "on|off",
                        "MIDI clock from the machine with the loudspeakers",
                        MidiCommands::clock,
                        a -> List.of("on", "off")));
    }

    private static String clock(Arguments arguments) throws BadCommand {
        boolean on = arguments.onOff(arguments.state().midi().clockOut());
        arguments.send(new SetClockOut(on));
        return on ? "MIDI clock goes out where the server was started with --midi-out" : "";
    }

    private static List<String> verbs(Arguments arguments) {
        if (arguments.count() == 0) {
            return VERBS;
        }
        return arguments.firstWord().equals("to") ? Choices.instruments(arguments.state()) : List.of();
    }

    private static String midi(Arguments arguments, MidiSeat seat) throws BadCommand {
        if (!arguments.hasMore()) {
            return seat.status();
        }
        String word = arguments.word("");
        switch (word.toLowerCase(Locale.ROOT)) {
            case "list" -> arguments.ask(studio -> seat.list());
            case "to" -> to(arguments, seat);
            case "channel" -> channel(arguments, seat);
            case "auto", "none" -> arguments.ask(studio -> seat.use(word.toLowerCase(Locale.ROOT)));
            default -> {
                String name = arguments.hasMore() ? word + " " + arguments.rest("the name") : word;
                arguments.ask(studio -> seat.use(name));
            }
        }
        return "";
    }

    private static void to(Arguments arguments, MidiSeat seat) throws BadCommand {
        if (arguments.remaining().equals(List.of("selected"))) {
            arguments.word("");
            arguments.ask(studio -> seat.playTo(0));
        } else {
            int id = arguments.instrument().id();
            arguments.ask(studio -> seat.playTo(id));
        }
    }

    private static void channel(Arguments arguments, MidiSeat seat) throws BadCommand {
        boolean isAll = arguments.remaining().equals(List.of("all"));
        int channel = isAll ? 0 : arguments.whole("the channel");
        if (isAll) {
            arguments.word("");
        } else if (channel < 1 || channel > 16) {
            throw new BadCommand("channels go from 1 to 16");
        }
        arguments.ask(studio -> seat.hear(channel));
    }

    private static NamedTargets targets(Arguments arguments, CommandHost host) {
        return new NamedTargets(arguments.state(), host.selectedInstrument());
    }

    private static Target target(Arguments arguments, CommandHost host) throws BadCommand {
        List<String> words = new ArrayList<>();
        while (arguments.hasMore()) {
            words.add(arguments.word(""));
        }
        try {
            return targets(arguments, host).find(words);
        } catch (IllegalArgumentException unknown) {
            throw new BadCommand(unknown.getMessage());
        }
    }

    private static String learn(Arguments arguments, CommandHost host) throws BadCommand {
        return host.midi().learn(target(arguments, host));
    }

    private static String unlearn(Arguments arguments, CommandHost host) throws BadCommand {
        if (!arguments.hasMore()) {
            return host.midi().stopLearning() ? "nothing is learned" : "say what: a number of ccs, or a target";
        }
        IdMap<CcMapping> all = arguments.state().midi().ccMappings();
        if (arguments.count() == 1 && arguments.firstWord().matches("\\d{1,9}")) {
            arguments.send(new UnmapCc(arguments.whole("the number")));
            return "";
        }
        Target target = target(arguments, host);
        int[] ids = Arrays.stream(all.ids())
                .filter(id -> all.get(id).target().equals(target))
                .toArray();
        Arrays.stream(ids).forEach(id -> arguments.send(new UnmapCc(id)));
        return ids.length == 0 ? "no controller moves that" : "";
    }
}
