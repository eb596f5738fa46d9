package dev.consort.tui.command.music;

import dev.consort.protocol.action.PlayAction.AllNotesOff;
import dev.consort.protocol.action.PlayAction.NoteOff;
import dev.consort.protocol.action.PlayAction.NoteOn;
import dev.consort.tui.command.Arguments;
import dev.consort.tui.command.BadCommand;
import dev.consort.tui.command.CommandFamily;
import dev.consort.tui.command.CommandHost;
import dev.consort.tui.command.LineCommand;
import dev.consort.tui.command.Thing;
import java.util.List;

/** Commands that play at once, without writing anything but while the band records. */
public final class LiveCommands implements CommandFamily {
    @Override
    public String title() {
        return "Playing live";
    }

    @Override
    public List<LineCommand> commands(CommandHost host) {
        return List.of(
                LineCommand.of("note-on", "<instrument> <pitch> [velocity]", "begin a live note", LiveCommands::noteOn)
                        .like("note-on 3 C4 100"),
                LineCommand.of("note-off", "<instrument> <pitch>", "end a live note", LiveCommands::noteOff)
                        .like("note-off 3 C4"),
                LineCommand.of("quiet", "<instrument>", "end all its live notes", LiveCommands::quiet)
                        .like("quiet 3"));
    }

    private static int velocity(Arguments a) throws BadCommand {
        return a.hasMore() ? a.velocity("the velocity") : NoteCommands.LOUD;
    }

    private static void noteOn(Arguments a) throws BadCommand {
        int id = a.the(Thing.INSTRUMENT).id();
        int pitch = a.pitch("the pitch");
        a.send(new NoteOn(id, pitch, velocity(a)));
    }

    private static void noteOff(Arguments a) throws BadCommand {
        int id = a.the(Thing.INSTRUMENT).id();
        a.send(new NoteOff(id, a.pitch("the pitch")));
    }

    private static void quiet(Arguments a) throws BadCommand {
        a.send(new AllNotesOff(a.instrument().id()));
    }
}
