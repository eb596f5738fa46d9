package dev.consort.protocol.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes files that only their owner can read (mode 600), in folders that only their owner can enter (700). */
public final class PrivateFile {
    private PrivateFile() {}

    /**
     * Replaces a file as a whole: whoever reads it finds the old content or the new one, after a loss of power the new one
     * as soon as this has returned. Folders that are missing are made.
     *
     * @throws IOException if it cannot be written; the old content is then still there
     */
    public static void replace(Path file, byte[] content) throws IOException {
        Path target = file.toAbsolutePath();
        makeFolders(target.getParent());
        // The mode is given when the file is made: a moment in which others can read it is enough.
        Path fresh = Files.createTempFile(target.getParent(), target.getFileName() + ".", ".new", mode("rw-------"));
        try {
            write(fresh, content);
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceFolder(target.getParent());
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Without this a new name may be gone after a loss of power; Windows has no such thing and needs none. */
    public static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return;
        }
    }

    /** Makes a folder, and those above it, where they are missing; nobody else can enter the new ones. */
    public static void makeFolders(Path folder) throws IOException {
        Files.createDirectories(folder, mode("rwx------"));
    }

    private static void write(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static FileAttribute<?>[] mode(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
