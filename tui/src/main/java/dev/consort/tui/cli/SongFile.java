package dev.consort.tui.cli;

import dev.consort.audio.midi.MidiImport;
import dev.consort.audio.midi.MidiImportException;
import dev.consort.protocol.project.StarterBand;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.text.SafeText;
import java.nio.file.Path;
import java.util.List;

/** What is open when a session begins: an imported song, or the starter band. */
final class SongFile {
    private static final int NAME_LENGTH = 32;

    private SongFile() {}

    /**
     * @param imported a Standard MIDI File, or null
     * @param name or null for the song's own
     * @param remarks gets what could not be taken over
     */
    static NetworkState session(Path imported, String name, List<String> remarks) throws Failure {
        NetworkState session = imported == null ? StarterBand.session("Jam") : read(imported, remarks);
        String clean = name == null ? "" : SafeText.clean(name, NAME_LENGTH);
        return clean.isEmpty() ? session : session.withSession(session.session().withName(clean));
    }

    private static NetworkState read(Path file, List<String> remarks) throws Failure {
        try {
            MidiImport.Result result = MidiImport.read(file);
            remarks.addAll(result.remarks());
            return result.session();
        } catch (MidiImportException e) {
            throw new Failure(ExitCode.FILE_UNREADABLE, e.getMessage());
        }
    }
}
