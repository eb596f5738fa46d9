package dev.consort.tui.pane.projects;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.ProjectAction;
import java.util.function.Function;

/** Files for the world outside. */
enum FileKind {
    MIX("The mix", "a WAV file, made faster than real time", ProjectAction.Bounce::new),
    STEMS("Stems", "a WAV file of each instrument", ProjectAction.ExportStems::new),
    MIDI("MIDI file", "the notes, for any other program", ProjectAction.ExportMidi::new),
    DAWPROJECT("DAWproject", "everything, for other workstations", ProjectAction.ExportDawproject::new);

    private final String label;
    private final String detail;
    private final Function<String, NetworkAction> action;

    FileKind(String label, String detail, Function<String, NetworkAction> action) {
        this.label = label;
        this.detail = detail;
        this.action = action;
    }

    String label() {
        return label;
    }

    String detail() {
        return detail;
    }

    /** Asks the server to write it under a name. */
    NetworkAction named(String name) {
        return action.apply(name);
    }
}
