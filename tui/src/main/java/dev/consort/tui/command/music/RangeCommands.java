package dev.consort.tui.command.music;

import dev.consort.protocol.action.NoteAction.PasteNotes;
import dev.consort.protocol.action.NoteRangeAction.ClearRange;
import dev.consort.protocol.action.NoteRangeAction.Quantize;
import dev.consort.protocol.action.NoteRangeAction.Transpose;
import dev.consort.protocol.action.PastedNote;
import dev.consort.tui.command.Arguments;
import dev.consort.tui.command.BadCommand;
import dev.consort.tui.command.CommandFamily;
import dev.consort.tui.command.CommandHost;
import dev.consort.tui.command.LineCommand;
import dev.consort.tui.command.words.SongPlaces.Span;
import java.util.ArrayList;
import java.util.List;

/** Commands for all notes in a stretch of the song. */
public final class RangeCommands implements CommandFamily {
    private final Clipboard<PastedNote> copied = new Clipboard<>("note", "copy 3 1-4");

    @Override
    public String title() {
        return "Many notes at once";
    }

    @Override
    public String about() {
        return "A range is `3` (a bar), `1-4` (bars), `5.1-5.3` (from a place up to another) or `all`; without one, all notes are "
                + "meant. What is copied stays with you and can be put into another instrument.";
    }

    @Override
    public List<LineCommand> commands(CommandHost host) {
        return List.of(
                LineCommand.saying("copy", "<instrument> <range>", "remember its notes", this::copy)
                        .like("copy 3 1-4"),
                LineCommand.saying("cut", "<instrument> <range>", "remember its notes and take them away", this::cut)
                        .like("cut 3 2"),
                LineCommand.of("paste", "<instrument> <place>", "put the remembered notes there", this::paste)
                        .like("paste 3 9"),
                LineCommand.of("clear", "<instrument> [range]", "take its notes away", RangeCommands::clear)
                        .like("clear 3 1-4", "clear clip 1"),
                LineCommand.of(
                                "quantize",
                                "<instrument> <length> [range]",
                                "move its notes onto a grid",
                                RangeCommands::quantize)
                        .like("quantize 3 1/16", "quantize 3 1/8 1-4"),
                LineCommand.of(
                                "transpose",
                                "<instrument> <semitones> [range]",
                                "move its notes up or down",
                                RangeCommands::transpose)
                        .like("transpose 3 +12", "transpose 3 -2 1-4"));
    }

    private String copy(Arguments a) throws BadCommand {
        Track track = Track.of(a);
        return remember(a, track, a.span("the range"));
    }

    private String cut(Arguments a) throws BadCommand {
        Track track = Track.of(a);
        Span span = a.span("the range");
        a.send(new ClearRange(track.instrument(), track.clip(), span.from(), span.to()));
        return remember(a, track, span);
    }

    private String remember(Arguments a, Track track, Span span) throws BadCommand {
        List<PastedNote> notes = new ArrayList<>();
        track.notes(a.state())
                .window(
                        span.from(),
                        span.to(),
                        (tick, pitch, n) -> notes.add(new PastedNote(
                                tick - span.from(), pitch, n.duration(), n.velocity(), n.probability())));
        return copied.keep(a, notes, track.name(a.state()));
    }

    private void paste(Arguments a) throws BadCommand {
        Track track = Track.of(a);
        int tick = a.place("the place");
        for (List<PastedNote> some : copied.portions()) {
            a.send(new PasteNotes(track.instrument(), track.clip(), tick, some));
        }
    }

    private static void clear(Arguments a) throws BadCommand {
        Track track = Track.of(a);
        Span span = a.spanOrAll("the range");
        a.send(new ClearRange(track.instrument(), track.clip(), span.from(), span.to()));
    }

    private static void quantize(Arguments a) throws BadCommand {
        Track track = Track.of(a);
        int grid = a.length("the grid");
        Span span = a.spanOrAll("the range");
        a.send(new Quantize(track.instrument(), track.clip(), span.from(), span.to(), grid));
    }

    private static void transpose(Arguments a) throws BadCommand {
        Track track = Track.of(a);
        int semitones = a.whole("the semitones");
        Span span = a.spanOrAll("the range");
        a.send(new Transpose(track.instrument(), track.clip(), span.from(), span.to(), semitones));
    }
}
