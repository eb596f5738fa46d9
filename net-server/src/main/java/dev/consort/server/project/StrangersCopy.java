package dev.consort.server.project;

import dev.consort.server.store.ProjectException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A private copy of a project that is not ours. To open a database may write into it: a log is played in, a journal played
 * back; so the stranger's own file is only ever read. What is in its write-ahead log is the newest part of it and comes
 * along; a rollback journal, which no project has, does not.
 */
final class StrangersCopy {
    /** More than a project that is sent about has, in bytes. */
    private static final long LARGEST = 256L << 20;

    private static final int CHUNK = 64 * 1024;

    private StrangersCopy() {}

    /** @throws ProjectException if there is too much of it */
    static void make(Path file, Path copy) throws IOException, ProjectException {
        copy(file, copy);
        Path log = file.resolveSibling(file.getFileName() + "-wal");
        if (Files.isRegularFile(log, LinkOption.NOFOLLOW_LINKS)) {
            copy(log, copy.resolveSibling(copy.getFileName() + "-wal"));
        }
    }

    private static void copy(Path from, Path to) throws IOException, ProjectException {
        byte[] chunk = new byte[CHUNK];
        long copied = 0;
        try (InputStream in = Files.newInputStream(from, LinkOption.NOFOLLOW_LINKS);
                OutputStream out = Files.newOutputStream(to, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                copied += read;
                if (copied > LARGEST) {
                    throw new ProjectException(
                            "it is larger than a project from elsewhere may be; export it where it was made");
                }
                out.write(chunk, 0, read);
            }
        }
    }
}
