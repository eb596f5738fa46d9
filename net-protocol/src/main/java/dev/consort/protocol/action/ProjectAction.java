package dev.consort.protocol.action;

import dev.consort.protocol.range.FileName;
import dev.consort.protocol.range.Range;
import dev.consort.protocol.range.Text;
import dev.consort.protocol.shape.MayBeAbsent;
import dev.consort.protocol.state.NetworkState;

/**
 * Errands to the session's folder. The session as a value stays as it is: the server does the work, and what comes of it
 * is a change of its own. Names only, never paths.
 */
public sealed interface ProjectAction extends SessionAction {
    @Override
    default Outcome reduce(NetworkState state, Author author) {
        return Outcome.done(state);
    }

    /** Writes a file for the world outside; takes its time, and one can be written at once. */
    sealed interface Export extends ProjectAction {
        /** What the file is to be called; null for the project's name. */
        String name();
    }

    /** Begins a new session with the starter band. */
    record New(@MayBeAbsent @Text String name) implements ProjectAction {}

    /** Opens a project. */
    record Load(@FileName String name) implements ProjectAction {}

    /** Keeps the project, under another name if one is given. */
    record Save(@MayBeAbsent @FileName String name) implements ProjectAction {}

    /** Makes a point to come back to. */
    record Checkpoint(@Text String label) implements ProjectAction {}

    /** Goes back to a checkpoint. */
    record RestoreCheckpoint(
            @Range(min = 1, max = Integer.MAX_VALUE) int id) implements ProjectAction {}

    /** Opens a Standard MIDI File as a new session. */
    record ImportMidi(@FileName String name) implements ProjectAction {}

    /** Writes a Standard MIDI File. */
    record ExportMidi(@MayBeAbsent @FileName String name) implements Export {}

    /** Writes a DAWproject file, for other workstations. */
    record ExportDawproject(@MayBeAbsent @FileName String name) implements Export {}

    /** Renders the master into a WAV file. */
    record Bounce(@MayBeAbsent @FileName String name) implements Export {}

    /** Renders each instrument into a WAV file of its own. */
    record ExportStems(@MayBeAbsent @FileName String name) implements Export {}

    /** Ends an export that is going on, and leaves no half file. */
    record CancelExport() implements ProjectAction {}
}
