package dev.consort.tui.command.sound;

import dev.consort.protocol.action.BandAction.Add;
import dev.consort.protocol.action.BandAction.Remove;
import dev.consort.protocol.action.BandAction.Rename;
import dev.consort.protocol.action.BandAction.Reorder;
import dev.consort.protocol.action.BusAction.RenameBus;
import dev.consort.protocol.action.ClipAction.RenameClip;
import dev.consort.protocol.action.GeneratorVoiceAction.RenameVoice;
import dev.consort.protocol.action.GroupAction.RenameGroup;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.tui.command.Arguments;
import dev.consort.tui.command.BadCommand;
import dev.consort.tui.command.CommandFamily;
import dev.consort.tui.command.CommandHost;
import dev.consort.tui.command.LineCommand;
import dev.consort.tui.command.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Commands for who is in the band, and what things are called. */
public final class BandCommands implements CommandFamily {
    @Override
    public String title() {
        return "The band";
    }

    @Override
    public List<LineCommand> commands(CommandHost host) {
        return List.of(
                LineCommand.of("add", "<source> [name]", "add an instrument; it is yours", BandCommands::add)
                        .like("add drumkit My kit", "add saw"),
                LineCommand.of(
                                "remove",
                                "<instrument>",
                                "remove it with its notes",
                                a -> a.send(new Remove(a.instrument().id())))
                        .like("remove 8"),
                LineCommand.of(
                                "rename",
                                "<instrument>|bus …|group …|clip …|generator … <name>",
                                "give it another name",
                                BandCommands::rename)
                        .like(
                                "rename 3 Rhodes",
                                "rename bus Reverb Hall",
                                "rename group 1 Keyboards",
                                "rename clip 1 Verse",
                                "rename generator 1 Rain"),
                LineCommand.of(
                                "order",
                                "<instrument> …",
                                "these come first in the band, in this order",
                                BandCommands::order)
                        .like("order 3 1 2"));
    }

    private static void add(Arguments arguments) throws BadCommand {
        SourceType source = arguments.oneOf("the source", SourceType.class);
        arguments.send(new Add(source, arguments.hasMore() ? arguments.rest("the name") : null));
    }

    private static void rename(Arguments arguments) throws BadCommand {
        Function<String, NetworkAction> action = renamed(arguments);
        arguments.send(action.apply(arguments.rest("the name")));
    }

    private static Function<String, NetworkAction> renamed(Arguments arguments) throws BadCommand {
        String kind = arguments.maybe("bus", "group", "clip", "generator");
        if (kind == null) {
            Instrument instrument = arguments.the(Thing.INSTRUMENT);
            return name -> new Rename(instrument.id(), name);
        }
        return switch (kind) {
            case "bus" -> with(arguments.id(Thing.BUS), RenameBus::new);
            case "group" -> with(arguments.id(Thing.GROUP), RenameGroup::new);
            case "clip" -> with(arguments.id(Thing.CLIP), RenameClip::new);
            default -> with(arguments.id(Thing.VOICE), RenameVoice::new);
        };
    }

    /** Makes the action that renames a thing. */
    private interface Renaming {
        NetworkAction of(int id, String name);
    }

    private static Function<String, NetworkAction> with(int id, Renaming renaming) {
        return name -> renaming.of(id, name);
    }

    private static void order(Arguments arguments) throws BadCommand {
        List<Integer> order = new ArrayList<>();
        do {
            order.add(arguments.the(Thing.INSTRUMENT).id());
        } while (arguments.hasMore());
        arguments
                .state()
                .instruments()
                .inOrder()
                .map(Instrument::id)
                .filter(id -> !order.contains(id))
                .forEach(order::add);
        arguments.send(new Reorder(order));
    }
}
