package dev.consort.server.project;

import dev.consort.server.store.ProjectException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Set;

/** Looks at a file from outside: what a database would make of a pipe, a link or a file without end is not tried. */
final class FileCheck {
    /** More than weeks of work, in bytes. */
    private static final long LARGEST = 1L << 30;

    /** How every SQLite file begins (sqlite.org/fileformat2.html#magic_header_string). */
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private FileCheck() {}

    /** @throws ProjectException if it is nothing that could be a project */
    static void check(Path file) throws ProjectException {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            check(attributes.isRegularFile(), file + " is no file");
            check(attributes.size() <= LARGEST, file + " is larger than any project");
            check(begins(file), file + " is not a Consort project");
        } catch (NoSuchFileException e) {
            throw new ProjectException("there is no file " + file, e);
        } catch (IOException e) {
            throw new ProjectException(file + " cannot be read (" + e.getMessage() + ")", e);
        }
    }

    private static void check(boolean condition, String sentence) throws ProjectException {
        if (!condition) {
            throw new ProjectException(sentence);
        }
    }

    private static boolean begins(Path file) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(MAGIC.length);
        try (SeekableByteChannel channel = Files.newByteChannel(file, Set.of(LinkOption.NOFOLLOW_LINKS))) {
            int read = 0;
            while (head.hasRemaining() && read >= 0) {
                read = channel.read(head);
            }
        }
        return Arrays.equals(head.array(), MAGIC);
    }
}
