package dev.consort.tui.command;

import dev.consort.protocol.action.HistoryAction;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.ProjectAction;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Commands for what was done and where it is kept. */
final class ProjectCommands {
    private static final Map<String, Function<String, NetworkAction>> EXPORTS = new TreeMap<>(Map.of(
            "midi", ProjectAction.ExportMidi::new,
            "dawproject", ProjectAction.ExportDawproject::new,
            "wav", ProjectAction.Bounce::new,
            "stems", ProjectAction.ExportStems::new));

    private ProjectCommands() {}

    static List<LineCommand> all() {
        return List.of(
                LineCommand.of("undo", "", "take back your own last edit", a -> a.send(new HistoryAction.Undo())),
                LineCommand.of("redo", "", "do it again", a -> a.send(new HistoryAction.Redo())),
                LineCommand.of(
                        "history",
                        "[before]",
                        "who did what, the newest first",
                        a -> listHistory(a, a.hasMore() ? (long) a.whole("the number") : null)),
                LineCommand.of(
                        "rewind",
                        "<seq>",
                        "the session goes back to what it was at this seq of the history",
                        a -> a.send(new HistoryAction.Rewind(a.whole("the seq")))),
                LineCommand.of(
                        "projects",
                        "",
                        "the projects and checkpoints that there are",
                        a -> a.ask(studio -> studio.listProjects())),
                LineCommand.of(
                        "save",
                        "[name]",
                        "keep everything, under another name if you give one",
                        a -> a.send(new ProjectAction.Save(name(a)))),
                LineCommand.of(
                        "open", "<name>", "open a project", a -> a.send(new ProjectAction.Load(a.rest("the name")))),
                LineCommand.of("new", "[name]", "begin a new project", a -> a.send(new ProjectAction.New(name(a)))),
                LineCommand.of(
                        "checkpoint",
                        "<label>",
                        "make a point to come back to",
                        a -> a.send(new ProjectAction.Checkpoint(a.rest("the label")))),
                LineCommand.of(
                        "back",
                        "<checkpoint>",
                        "go back to a checkpoint, by its number",
                        a -> a.send(new ProjectAction.RestoreCheckpoint(a.whole("the checkpoint")))),
                LineCommand.of(
                        "import",
                        "<name>",
                        "open a MIDI file of the session folder as a new project",
                        a -> a.send(new ProjectAction.ImportMidi(a.rest("the name")))),
                LineCommand.of("export", "midi|dawproject|wav|stems [name]", "write a file", ProjectCommands::export)
                        .choosing(a -> a.count() == 0 ? List.copyOf(EXPORTS.keySet()) : List.of()),
                LineCommand.of(
                        "cancel",
                        "",
                        "stop writing the file that is being written",
                        a -> a.send(new ProjectAction.CancelExport())));
    }

    private static void listHistory(Arguments arguments, Long before) {
        arguments.ask(studio -> studio.listHistory(before));
    }

    private static String name(Arguments arguments) throws BadCommand {
        return arguments.hasMore() ? arguments.rest("the name") : null;
    }

    private static void export(Arguments arguments) throws BadCommand {
        Function<String, NetworkAction> kind = EXPORTS.get(arguments.word("the kind of file"));
        if (kind == null) {
            throw new BadCommand("the kind of file is one of " + String.join(", ", EXPORTS.keySet()));
        }
        arguments.send(kind.apply(name(arguments)));
    }
}
