package dev.consort.server.project;

import dev.consort.protocol.file.PrivateFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Files that are there as a whole or not at all, also after a loss of power. */
final class SafeFile {
    private SafeFile() {}

    /** Something that fills a file that is empty. */
    interface Filling<E extends Exception> {
        void fill(Path fresh) throws IOException, E;
    }

    /**
     * Makes a file: under another name first, then in its place.
     *
     * @throws IOException if it is there already, or cannot be written; then nothing is left of it
     */
    static <E extends Exception> void make(Path target, Filling<E> filling) throws IOException, E {
        Path folder = target.toAbsolutePath().getParent();
        try (Workplace workplace = Workplace.in(folder)) {
            Path fresh = workplace.file();
            filling.fill(fresh);
            force(fresh);
            place(fresh, target);
            PrivateFile.forceFolder(folder);
        }
    }

    /** A link, unlike a move, never replaces what is there already; but not every disk has links. */
    private static void place(Path fresh, Path target) throws IOException {
        try {
            Files.createLink(target, fresh);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.move(fresh, target);
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
