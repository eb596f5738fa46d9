package dev.consort.tui.command.music;

import dev.consort.protocol.action.NoteAction.AddNote;
import dev.consort.protocol.action.NoteAction.MoveNotes;
import dev.consort.protocol.action.NoteAction.RemoveNote;
import dev.consort.protocol.action.NoteAction.SetDuration;
import dev.consort.protocol.action.NoteAction.SetProbability;
import dev.consort.protocol.action.NoteAction.SetVelocity;
import dev.consort.protocol.action.NoteMove;
import dev.consort.protocol.state.pattern.Ticks;
import dev.consort.tui.command.Arguments;
import dev.consort.tui.command.BadCommand;
import dev.consort.tui.command.CommandFamily;
import dev.consort.tui.command.CommandHost;
import dev.consort.tui.command.LineCommand;
import java.util.List;

/** Commands for single notes. */
public final class NoteCommands implements CommandFamily {
    static final int LOUD = 96;

    @Override
    public String title() {
        return "Notes";
    }

    @Override
    public String about() {
        return "A place is bar, beat and ticks: `5`, `5.2`, `5.2.240`; for single notes a number by itself is a tick, 480 to the "
                + "quarter note. A length is `1/16`, `1/8.` (dotted), `1/8T` (triplet), `2b` (bars) or `240` (ticks). A pitch is "
                + "`C4`, `F#3` or `60`. Instead of an instrument, `clip` and its number or name means the notes of that clip.";
    }

    @Override
    public List<LineCommand> commands(CommandHost host) {
        return List.of(
                LineCommand.of(
                                "note",
                                "<instrument> <place|tick> <pitch> [length] [velocity]",
                                "put a note into the roll",
                                NoteCommands::note)
                        .like("note 3 5.1 C4 1/8 100", "note clip 1 1.3 60"),
                LineCommand.of(
                                "remove-note",
                                "<instrument> <place|tick> <pitch>",
                                "take a note away",
                                NoteCommands::remove)
                        .like("remove-note 3 1.1 E4"),
                LineCommand.of(
                                "note move",
                                "<instrument> <place> <pitch> <place> [pitch]",
                                "put it elsewhere",
                                NoteCommands::move)
                        .like("note move 3 1.1 E4 1.2 G4"),
                LineCommand.of(
                                "note length",
                                "<instrument> <place> <pitch> <length>",
                                "how long it is",
                                NoteCommands::length)
                        .like("note length 3 1.1 E4 1/4"),
                LineCommand.of(
                                "note velocity",
                                "<instrument> <place> <pitch> <1-127>",
                                "how loud it is",
                                NoteCommands::velocity)
                        .like("note velocity 3 1.1 E4 110"),
                LineCommand.of(
                                "note chance",
                                "<instrument> <place> <pitch> <0-1>|always",
                                "how likely it sounds",
                                NoteCommands::chance)
                        .like("note chance 3 1.1 E4 50%"));
    }

    /** A note that is meant. */
    private record Place(Track track, int tick, int pitch) {
        static Place of(Arguments a) throws BadCommand {
            Track track = Track.of(a);
            int tick = a.placeOrTick("the place");
            return new Place(track, tick, a.pitch("the pitch"));
        }
    }

    private static void note(Arguments a) throws BadCommand {
        Place p = Place.of(a);
        int length = a.hasMore() ? a.length("the length") : Ticks.PER_QUARTER / 4;
        int velocity = a.hasMore() ? a.velocity("the velocity") : LOUD;
        a.send(new AddNote(p.track().instrument(), p.track().clip(), p.tick(), p.pitch(), length, velocity));
    }

    private static void remove(Arguments a) throws BadCommand {
        Place p = Place.of(a);
        a.send(new RemoveNote(p.track().instrument(), p.track().clip(), p.tick(), p.pitch()));
    }

    private static void move(Arguments a) throws BadCommand {
        Place p = Place.of(a);
        int tick = a.placeOrTick("the new place");
        int pitch = a.hasMore() ? a.pitch("the new pitch") : p.pitch();
        List<NoteMove> moves = List.of(new NoteMove(p.tick(), p.pitch(), tick, pitch));
        a.send(new MoveNotes(p.track().instrument(), p.track().clip(), moves));
    }

    private static void length(Arguments a) throws BadCommand {
        Place p = Place.of(a);
        int length = a.length("the length");
        a.send(new SetDuration(p.track().instrument(), p.track().clip(), p.tick(), p.pitch(), length));
    }

    private static void velocity(Arguments a) throws BadCommand {
        Place p = Place.of(a);
        int velocity = a.velocity("the velocity");
        a.send(new SetVelocity(p.track().instrument(), p.track().clip(), p.tick(), p.pitch(), velocity));
    }

    private static void chance(Arguments a) throws BadCommand {
        Place p = Place.of(a);
        Double chance = a.maybe("always") != null ? null : (Double) a.share("the chance");
        a.send(new SetProbability(p.track().instrument(), p.track().clip(), p.tick(), p.pitch(), chance));
    }
}
