package dev.consort.audio.export;

import dev.consort.audio.midi.MidiExport;
import dev.consort.protocol.state.NetworkState;
import java.nio.file.Path;

/** The notes as a Standard MIDI File; see {@link MidiExport}. */
public final class MidiFile {
    private MidiFile() {}

    /**
     * Writes the file, on the calling thread.
     *
     * @param target the file, in a folder that exists. Never overwritten: when there is one, the new one becomes
     *     {@code "name 2.mid"}, and so on
     * @throws ExportException.Cancelled when {@code progress} said so
     * @throws ExportException when it cannot be written; nothing is left of it then
     */
    public static Exported write(NetworkState state, Path target, Progress progress) throws ExportException {
        return ByteExport.write(target, progress, () -> {
            MidiExport.Result file = MidiExport.of(state);
            return new ByteExport.Content(file.bytes(), file.remarks());
        });
    }
}
