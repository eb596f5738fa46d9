package dev.consort.audio.export;

import dev.consort.audio.midi.MidiExport;
import dev.consort.protocol.state.NetworkState;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

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
        DiskSpace disk = DiskSpace.around(target);
        Steps steps = new Steps(progress);
        try (Draft draft = Draft.ofFile(target)) {
            steps.to(0);
            MidiExport.Result file = MidiExport.of(state);
            steps.to(0.5);
            disk.require(file.bytes().length);
            write(draft.part(), file.bytes());
            Path path = draft.publish();
            steps.done();
            return new Exported(path, file.remarks());
        } catch (IOException failure) {
            throw disk.explained(failure, target);
        }
    }

    private static void write(Path part, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }
}
