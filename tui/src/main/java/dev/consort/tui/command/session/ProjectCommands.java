package dev.consort.tui.command.session;

import dev.consort.protocol.action.HistoryAction;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.ProjectAction;
import dev.consort.tui.command.Arguments;
import dev.consort.tui.command.BadCommand;
import dev.consort.tui.command.CommandFamily;
import dev.consort.tui.command.CommandHost;
import dev.consort.tui.command.LineCommand;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Commands for what was done and where it is kept. */
public final class ProjectCommands implements CommandFamily {
    private static final Map<String, Function<String, NetworkAction>> EXPORTS = new TreeMap<>(Map.of(
            "midi", ProjectAction.ExportMidi::new,
            "dawproject", ProjectAction.ExportDawproject::new,
            "wav", ProjectAction.Bounce::new,
            "stems", ProjectAction.ExportStems::new));

    @Override
    public String title() {
        return "History, projects and files";
    }

    @Override
    public String about() {
        return "A name is that of a file in the session folder of the machine with the loudspeakers, never a path.";
    }

    @Override
    public List<LineCommand> commands(CommandHost host) {
        return Stream.concat(past().stream(), files().stream()).toList();
    }

    private static List<LineCommand> past() {
        return List.of(
                sending("undo", "take back your own last edit", new HistoryAction.Undo())
                        .like("undo"),
                sending("redo", "do it again", new HistoryAction.Redo()).like("redo"),
                LineCommand.of("history", "[before]", "who did what, the newest last", ProjectCommands::history)
                        .like("history"),
                LineCommand.of(
                                "rewind",
                                "<seq>",
                                "the session goes back to what it was at this seq of the history",
                                a -> a.send(new HistoryAction.Rewind(a.whole("the seq"))))
                        .like("rewind 41"),
                LineCommand.of(
                                "projects",
                                "",
                                "the projects and checkpoints that there are",
                                a -> a.ask(studio -> studio.listProjects()))
                        .like("projects"),
                named("save", "keep everything, under another name if you give one", ProjectAction.Save::new)
                        .like("save", "save dawn"),
                texted("open", "name", "open a project", ProjectAction.Load::new)
                        .like("open dawn"),
                named("new", "begin a new project", ProjectAction.New::new).like("new"),
                texted("checkpoint", "label", "make a point to come back to", ProjectAction.Checkpoint::new)
                        .like("checkpoint before the solo"),
                LineCommand.of(
                                "back",
                                "<checkpoint>",
                                "go back to a checkpoint, by its number",
                                a -> a.send(new ProjectAction.RestoreCheckpoint(a.whole("the checkpoint"))))
                        .like("back 3"));
    }

    private static List<LineCommand> files() {
        return List.of(
                texted(
                                "import",
                                "name",
                                "open a MIDI file of the session folder as a new project",
                                ProjectAction.ImportMidi::new)
                        .like("import song"),
                LineCommand.of("export", "midi|dawproject|wav|stems [name]", "write a file", ProjectCommands::export)
                        .like("export midi", "export dawproject dawn"),
                named("bounce", "render the master into a WAV file", ProjectAction.Bounce::new)
                        .like("bounce dawn"),
                named("stems", "render each instrument into a WAV file of its own", ProjectAction.ExportStems::new)
                        .like("stems"),
                sending("cancel", "stop writing the file that is being written", new ProjectAction.CancelExport())
                        .like("cancel"));
    }

    private static LineCommand sending(String name, String help, NetworkAction action) {
        return LineCommand.of(name, "", help, a -> a.send(action));
    }

    private static LineCommand named(String name, String help, Function<String, NetworkAction> action) {
        return LineCommand.of(name, "[name]", help, a -> a.send(action.apply(name(a))));
    }

    private static LineCommand texted(String name, String what, String help, Function<String, NetworkAction> action) {
        return LineCommand.of(name, "<" + what + ">", help, a -> a.send(action.apply(a.rest("the " + what))));
    }

    private static String name(Arguments arguments) throws BadCommand {
        return arguments.hasMore() ? arguments.rest("the name") : null;
    }

    private static void history(Arguments arguments) throws BadCommand {
        Long before = arguments.hasMore() ? (long) arguments.whole("the number") : null;
        arguments.ask(studio -> studio.listHistory(before));
    }

    private static void export(Arguments arguments) throws BadCommand {
        String kind = arguments.keyword("the kind of file", EXPORTS.keySet().toArray(String[]::new));
        arguments.send(EXPORTS.get(kind).apply(name(arguments)));
    }
}
