package dev.consort.tui.command.pattern;

import dev.consort.protocol.action.KitAction.CopyPattern;
import dev.consort.protocol.action.KitAction.SelectPattern;
import dev.consort.protocol.action.KitAction.SetChain;
import dev.consort.protocol.action.KitAction.SetLength;
import dev.consort.protocol.action.KitAction.SetPad;
import dev.consort.protocol.action.KitAction.SetResolution;
import dev.consort.protocol.action.KitAction.SetSwing;
import dev.consort.protocol.action.PlayAction.Pad;
import dev.consort.protocol.action.StepAction.ClearPattern;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.sequencer.PadSound;
import dev.consort.protocol.state.sequencer.Pattern;
import dev.consort.protocol.state.sequencer.StepResolution;
import dev.consort.tui.command.Arguments;
import dev.consort.tui.command.BadCommand;
import dev.consort.tui.command.CommandFamily;
import dev.consort.tui.command.CommandHost;
import dev.consort.tui.command.LineCommand;
import dev.consort.tui.command.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Commands for drum kits: their patterns and their pads. */
public final class KitCommands implements CommandFamily {
    private static final int LOUD = 96;

    @Override
    public String title() {
        return "Drum patterns and pads";
    }

    @Override
    public List<LineCommand> commands(CommandHost host) {
        return Stream.concat(patterns().stream(), sounds().stream()).toList();
    }

    private static List<LineCommand> patterns() {
        return List.of(
                LineCommand.of(
                                "pattern",
                                "<kit> <1-4>",
                                "the pattern that plays while there is no chain",
                                KitCommands::select)
                        .like("pattern 1 2"),
                LineCommand.of(
                                "pattern length",
                                "<kit> [pattern <1-4>] <steps>",
                                "how many steps it has",
                                KitCommands::length)
                        .like("pattern length 1 32"),
                LineCommand.of("pattern copy", "<kit> <1-4> <1-4>", "copy one over another", KitCommands::copy)
                        .like("pattern copy 1 1 2"),
                LineCommand.of("pattern clear", "<kit> [pattern <1-4>]", "take all its hits away", KitCommands::clear)
                        .like("pattern clear 1 pattern 2"),
                LineCommand.of(
                                "chain",
                                "<kit> <1-4> … | off",
                                "patterns that play one after the other",
                                KitCommands::chain)
                        .like("chain 1 1 1 1 2", "chain 1 off"));
    }

    private static List<LineCommand> sounds() {
        return List.of(
                LineCommand.of("hit", "<kit> <pad> [velocity]", "hit a pad, live", KitCommands::hit)
                        .like("hit 1 Snare 110"),
                LineCommand.of(
                                "kit swing",
                                "<kit> <0-1>",
                                "how late every second step is",
                                a -> a.send(new SetSwing(a.the(Thing.INSTRUMENT).id(), a.share("the swing"))))
                        .like("kit swing 1 20%"),
                LineCommand.of(
                                "kit grid",
                                "<kit> <1/4-1/32>",
                                "how long a step is",
                                a -> a.send(new SetResolution(
                                        a.the(Thing.INSTRUMENT).id(), a.oneOf("the grid", StepResolution.class))))
                        .like("kit grid 1 1/16"),
                LineCommand.of(
                                "pad",
                                "<kit> <pad> [level <0-1>] [start <0-1>] [end <0-1>] [reverse on|off] [pitch <semitones>] "
                                        + "[sample <name>|none] [plays <instrument> <pitch>|none] [name <name>]",
                                "what a pad plays; a name comes last",
                                KitCommands::pad)
                        .like("pad 1 Kick level 80% pitch -2", "pad 1 12 plays 8 C2 name Boom"));
    }

    private static void select(Arguments a) throws BadCommand {
        int id = a.the(Thing.INSTRUMENT).id();
        a.send(new SelectPattern(id, Pads.pattern(a)));
    }

    private static void length(Arguments a) throws BadCommand {
        Instrument kit = a.the(Thing.INSTRUMENT);
        int pattern = Pads.patternOrCurrent(a, kit);
        a.send(new SetLength(kit.id(), pattern, a.whole("the steps", 1, Pattern.LONGEST)));
    }

    private static void copy(Arguments a) throws BadCommand {
        int id = a.the(Thing.INSTRUMENT).id();
        int from = Pads.pattern(a);
        a.send(new CopyPattern(id, from, Pads.pattern(a)));
    }

    private static void clear(Arguments a) throws BadCommand {
        Instrument kit = a.the(Thing.INSTRUMENT);
        a.send(new ClearPattern(kit.id(), Pads.patternOrCurrent(a, kit)));
    }

    private static void chain(Arguments a) throws BadCommand {
        int id = a.the(Thing.INSTRUMENT).id();
        List<Integer> chain = new ArrayList<>();
        if (a.maybe("off") == null) {
            do {
                chain.add(Pads.pattern(a));
            } while (a.hasMore());
        }
        a.send(new SetChain(id, chain));
    }

    private static void hit(Arguments a) throws BadCommand {
        Instrument kit = a.the(Thing.INSTRUMENT);
        int pad = Pads.pad(a, kit);
        a.send(new Pad(kit.id(), pad, a.hasMore() ? a.velocity("the velocity") : LOUD));
    }

    private static void pad(Arguments a) throws BadCommand {
        Instrument kit = a.the(Thing.INSTRUMENT);
        int pad = Pads.pad(a, kit);
        PadSound sound = Pads.kit(a.state(), kit).pads().get(pad);
        do {
            sound = new PadReader(sound).changed(a);
        } while (a.hasMore());
        a.send(new SetPad(kit.id(), pad, sound));
    }
}
