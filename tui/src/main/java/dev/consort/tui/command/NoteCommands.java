package dev.consort.tui.command;

import dev.consort.protocol.action.NoteAction.AddNote;
import dev.consort.protocol.action.NoteAction.RemoveNote;
import dev.consort.protocol.action.NoteRangeAction.ClearRange;
import dev.consort.protocol.action.NoteRangeAction.Quantize;
import dev.consort.protocol.action.NoteRangeAction.Transpose;
import dev.consort.protocol.action.PlayAction.NoteOff;
import dev.consort.protocol.action.PlayAction.NoteOn;
import dev.consort.protocol.state.pattern.Ticks;
import java.util.List;

/** Commands for notes. Ticks are 480 to the quarter note. */
final class NoteCommands {
    private static final int LOUD = 96;
    private static final int END = Ticks.LAST + 1;

    private NoteCommands() {}

    static List<LineCommand> all() {
        return List.of(
                LineCommand.of(
                        "note",
                        "<instrument> <tick> <pitch> [ticks] [velocity]",
                        "put a note into the roll",
                        NoteCommands::note),
                LineCommand.of(
                        "remove-note", "<instrument> <tick> <pitch>", "take a note away", NoteCommands::removeNote),
                LineCommand.of("clear", "<instrument>", "take all its notes away", NoteCommands::clear),
                LineCommand.of(
                        "quantize", "<instrument> <ticks>", "move its notes onto a grid", NoteCommands::quantize),
                LineCommand.of(
                        "transpose", "<instrument> <semitones>", "move its notes up or down", NoteCommands::transpose),
                LineCommand.of("note-on", "<instrument> <pitch> [velocity]", "begin a live note", NoteCommands::noteOn),
                LineCommand.of("note-off", "<instrument> <pitch>", "end a live note", NoteCommands::noteOff));
    }

    private static void note(Arguments a) throws BadCommand {
        int id = a.instrument().id();
        int tick = a.whole("the tick");
        int pitch = a.whole("the pitch");
        int duration = a.hasMore() ? a.whole("the length") : Ticks.PER_QUARTER / 4;
        a.send(new AddNote(id, tick, pitch, duration, a.hasMore() ? a.whole("the velocity") : LOUD));
    }

    private static void removeNote(Arguments a) throws BadCommand {
        int id = a.instrument().id();
        int tick = a.whole("the tick");
        a.send(new RemoveNote(id, tick, a.whole("the pitch")));
    }

    private static void clear(Arguments a) throws BadCommand {
        a.send(new ClearRange(a.instrument().id(), 0, END));
    }

    private static void quantize(Arguments a) throws BadCommand {
        int id = a.instrument().id();
        a.send(new Quantize(id, 0, END, a.whole("the grid")));
    }

    private static void transpose(Arguments a) throws BadCommand {
        int id = a.instrument().id();
        a.send(new Transpose(id, 0, END, a.whole("the semitones")));
    }

    private static void noteOn(Arguments a) throws BadCommand {
        int id = a.instrument().id();
        int pitch = a.whole("the pitch");
        a.send(new NoteOn(id, pitch, a.hasMore() ? a.whole("the velocity") : LOUD));
    }

    private static void noteOff(Arguments a) throws BadCommand {
        int id = a.instrument().id();
        a.send(new NoteOff(id, a.whole("the pitch")));
    }
}
