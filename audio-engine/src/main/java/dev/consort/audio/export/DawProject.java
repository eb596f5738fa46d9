package dev.consort.audio.export;

import dev.consort.audio.dawproject.DawProjectFile;
import dev.consort.protocol.state.NetworkState;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;

/** The session for other workstations; see {@link DawProjectFile}. */
public final class DawProject {
    private DawProject() {}

    /**
     * Writes the file, on the calling thread.
     *
     * @param version of this program, for the file's head
     * @param target as in {@link MidiFile#write}
     * @throws ExportException.Cancelled when {@code progress} said so
     * @throws ExportException when it cannot be written; nothing is left of it then
     */
    public static Exported write(NetworkState state, String version, Path target, Progress progress)
            throws ExportException {
        return ByteExport.write(target, progress, () -> {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            List<String> remarks = DawProjectFile.write(state, version, file);
            return new ByteExport.Content(file.toByteArray(), remarks);
        });
    }
}
