package dev.consort.tui.command.song;

import dev.consort.protocol.action.ClipAction.CaptureClip;
import dev.consort.protocol.action.ClipAction.CreateClip;
import dev.consort.protocol.action.ClipAction.RemoveClip;
import dev.consort.protocol.action.ClipAction.SetClipLength;
import dev.consort.protocol.action.PlacementAction.Duplicate;
import dev.consort.protocol.action.PlacementAction.MovePlacement;
import dev.consort.protocol.action.PlacementAction.Place;
import dev.consort.protocol.action.PlacementAction.RemovePlacement;
import dev.consort.protocol.action.PlacementAction.ResizePlacement;
import dev.consort.tui.command.Arguments;
import dev.consort.tui.command.BadCommand;
import dev.consort.tui.command.CommandFamily;
import dev.consort.tui.command.CommandHost;
import dev.consort.tui.command.LineCommand;
import dev.consort.tui.command.Thing;
import dev.consort.tui.command.words.SongPlaces.Span;
import java.util.List;
import java.util.stream.Stream;

/** Commands for clips, and for where they play in the song. */
public final class ClipCommands implements CommandFamily {
    @Override
    public String title() {
        return "Clips and the song";
    }

    @Override
    public String about() {
        return "A clip is a piece of music for one instrument; a placement lets it play somewhere. `mode song` plays them.";
    }

    @Override
    public List<LineCommand> commands(CommandHost host) {
        return Stream.concat(clips().stream(), placements().stream()).toList();
    }

    private static List<LineCommand> clips() {
        return List.of(
                LineCommand.of("clip new", "<instrument> <length> [name]", "make an empty clip", ClipCommands::create)
                        .like("clip new 3 4b Bridge"),
                LineCommand.of(
                                "clip capture",
                                "<instrument> <range> [name]",
                                "make a clip of what its track and automation hold",
                                ClipCommands::capture)
                        .like("clip capture 3 1-4 Verse"),
                LineCommand.of("clip length", "<clip> <length>", "how long it is", ClipCommands::length)
                        .like("clip length 1 8b"),
                LineCommand.of(
                                "clip remove",
                                "<clip>",
                                "remove it, wherever it plays",
                                a -> a.send(new RemoveClip(a.id(Thing.CLIP))))
                        .like("clip remove 1"));
    }

    private static List<LineCommand> placements() {
        return List.of(
                LineCommand.of(
                                "place",
                                "<clip> <place> [on <instrument>] [for <length>]",
                                "let a clip play from there",
                                ClipCommands::place)
                        .like("place 1 5", "place 1 9 on 4 for 2b"),
                LineCommand.of("placement move", "<placement> <place>", "let it play elsewhere", ClipCommands::move)
                        .like("placement move 1 17"),
                LineCommand.of(
                                "placement length",
                                "<placement> <length>|clip",
                                "how long it plays; clip is as long as its clip",
                                ClipCommands::resize)
                        .like("placement length 1 2b"),
                LineCommand.of(
                                "placement remove",
                                "<placement>",
                                "take it out of the song; the clip stays",
                                a -> a.send(new RemovePlacement(a.id(Thing.PLACEMENT))))
                        .like("placement remove 1"),
                LineCommand.of(
                                "duplicate",
                                "<placement> [place]",
                                "let its clip play once more, right behind it or from there",
                                ClipCommands::duplicate)
                        .like("duplicate 1", "duplicate 1 21"));
    }

    private static String name(Arguments a) throws BadCommand {
        return a.hasMore() ? a.rest("the name") : null;
    }

    private static void create(Arguments a) throws BadCommand {
        int id = a.the(Thing.INSTRUMENT).id();
        int length = a.length("the length");
        a.send(new CreateClip(id, length, name(a)));
    }

    private static void capture(Arguments a) throws BadCommand {
        int id = a.the(Thing.INSTRUMENT).id();
        Span span = a.span("the range");
        a.send(new CaptureClip(id, span.from(), span.to(), name(a)));
    }

    private static void length(Arguments a) throws BadCommand {
        int clip = a.id(Thing.CLIP);
        a.send(new SetClipLength(clip, a.length("the length")));
    }

    private static void place(Arguments a) throws BadCommand {
        int clip = a.id(Thing.CLIP);
        int start = a.place("the place");
        Integer instrument = null;
        Integer length = null;
        while (a.hasMore()) {
            if (a.keyword("the setting", "on", "for").equals("on")) {
                instrument = a.the(Thing.INSTRUMENT).id();
            } else {
                length = a.length("the length");
            }
        }
        a.send(new Place(clip, instrument, start, length));
    }

    private static void move(Arguments a) throws BadCommand {
        int placement = a.id(Thing.PLACEMENT);
        a.send(new MovePlacement(placement, a.place("the place")));
    }

    private static void resize(Arguments a) throws BadCommand {
        int placement = a.id(Thing.PLACEMENT);
        a.send(new ResizePlacement(placement, a.maybe("clip") != null ? null : (Integer) a.length("the length")));
    }

    private static void duplicate(Arguments a) throws BadCommand {
        int placement = a.id(Thing.PLACEMENT);
        a.send(new Duplicate(placement, a.hasMore() ? (Integer) a.place("the place") : null));
    }
}
