package dev.consort.tui.pane.projects;

import dev.consort.protocol.action.ProjectAction;
import dev.consort.protocol.message.ListedCheckpoint;
import dev.consort.protocol.message.ServerMessage.Projects;
import dev.consort.tui.chooser.Choice;
import dev.consort.tui.chooser.Choices;
import dev.consort.tui.input.EverywhereKey;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.studio.Tone;
import java.util.Arrays;
import java.util.List;

/** What can be done with projects: asks what has to be known first, then asks the server. */
final class Errands {
    private final PaneContext context;

    Errands(PaneContext context) {
        this.context = context;
    }

    /** What the open project is called; the session's name where the server keeps none. */
    String current() {
        Projects known = context.studio().projects().value();
        return known == null || known.current() == null
                ? context.state().session().name()
                : known.current();
    }

    void open(String name) {
        if (name.equals(current())) {
            context.dialogs().say(Tone.NOTICE, "'" + name + "' is open; everything in it is as it was kept");
            return;
        }
        context.dialogs()
                .confirm(
                        "Open '" + name + "' for everybody? " + kept() + " y opens it, n stays",
                        () -> context.send(new ProjectAction.Load(name)));
    }

    private String kept() {
        return "'" + current() + "' is kept as it is now.";
    }

    void begin() {
        context.dialogs().type("name of the new project: ", "", name -> context.dialogs()
                .confirm(
                        "Begin '" + name + "' for everybody? " + kept() + " y begins it, n stays",
                        () -> context.send(new ProjectAction.New(name))));
    }

    void save() {
        context.send(new ProjectAction.Save(null));
    }

    void saveAs() {
        context.dialogs().type("keep everything as: ", current(), name -> context.send(new ProjectAction.Save(name)));
    }

    void checkpoint() {
        context.dialogs()
                .type(
                        "what the checkpoint is called: ",
                        "",
                        label -> context.send(new ProjectAction.Checkpoint(label)));
    }

    void restore(ListedCheckpoint point) {
        String label = point.label().isEmpty() ? "checkpoint " + point.id() : "'" + point.label() + "'";
        context.dialogs()
                .confirm(
                        "Go back to " + label + " of " + context.times().day(point.t())
                                + " for everybody? " + context.keymap().key(EverywhereKey.SHOW_HISTORY)
                                + " still knows what was done since. y goes back, n stays",
                        () -> context.send(new ProjectAction.RestoreCheckpoint(point.id())));
    }

    void importMidi() {
        context.dialogs().type("MIDI file in the session folder: ", "", name -> context.dialogs()
                .confirm(
                        "Open '" + name + "' as a new project for everybody? " + kept() + " y opens it, n stays",
                        () -> context.send(new ProjectAction.ImportMidi(name))));
    }

    void export() {
        List<Choice> kinds = Arrays.stream(FileKind.values())
                .map(kind -> Choice.of("", kind.label(), kind.detail(), () -> write(kind)))
                .toList();
        context.dialogs().choose(Choices.of("Write a file into the session folder's exports", kinds));
    }

    void write(FileKind kind) {
        context.dialogs().type(kind.label() + " under the name: ", current(), name -> {
            context.dialogs().say(Tone.NOTICE, "asked the server to write '" + name + "'; it tells when that is done");
            context.send(kind.named(name));
        });
    }

    void cancel() {
        context.send(new ProjectAction.CancelExport());
    }
}
