package dev.consort.audio.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** An export that is made in memory and written in one go. */
final class ByteExport {
    private ByteExport() {}

    /**
     * What is to be written.
     *
     * @param remarks sentences on what is not in it
     */
    record Content(byte[] bytes, List<String> remarks) {}

    /** Makes what is to be written. */
    interface Making {
        Content make() throws IOException;
    }

    static Exported write(Path target, Progress progress, Making making) throws ExportException {
        DiskSpace disk = DiskSpace.around(target);
        Steps steps = new Steps(progress);
        try (Draft draft = Draft.ofFile(target)) {
            steps.to(0);
            Content content = making.make();
            steps.to(0.5);
            disk.require(content.bytes().length);
            write(draft.part(), content.bytes());
            Path path = draft.publish();
            steps.done();
            return new Exported(path, content.remarks());
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
