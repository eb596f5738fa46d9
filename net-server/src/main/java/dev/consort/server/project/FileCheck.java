package dev.consort.server.project;

import dev.consort.protocol.text.SafeText;
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
import java.util.List;
import java.util.Set;

/** Looks at a file from outside: what a database would make of a pipe, a link or a file without end is not tried. */
final class FileCheck {
    /** More than weeks of work, in bytes. */
    private static final long LARGEST = 1L << 30;

    /** How every SQLite file begins (sqlite.org/fileformat2.html#magic_header_string). */
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private static final int LONGEST_SHOWN = 400;

    private FileCheck() {}

    /** What SQLite writes beside a database, and reads again if it finds it there. */
    private static final List<String> COMPANIONS = List.of("-wal", "-shm", "-journal");

    /**
     * A path for people: the name of a file may hold what moves a cursor.
     */
    static String shown(Path file) {
        return SafeText.clean(file.toString(), LONGEST_SHOWN);
    }

    /**
     * Whether nothing is beside a file that its database would follow out of the folder, or play back over what is in it:
     * no project of ours ever has a rollback journal.
     *
     * @throws ProjectException if there is
     */
    static void checkCompanions(Path file) throws ProjectException {
        for (String ending : COMPANIONS) {
            Path companion = file.resolveSibling(file.getFileName() + ending);
            boolean isThere = Files.exists(companion, LinkOption.NOFOLLOW_LINKS);
            boolean isUsual = !ending.equals("-journal") && Files.isRegularFile(companion, LinkOption.NOFOLLOW_LINKS);
            check(
                    !isThere || isUsual,
                    shown(companion) + " does not belong to this project; move it away and try again");
        }
    }

    /** @throws ProjectException if it is nothing that could be a project */
    static void check(Path file) throws ProjectException {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            check(attributes.isRegularFile(), shown(file) + " is no file, or a link to one; open the file itself");
            check(attributes.size() <= LARGEST, shown(file) + " is larger than any project; open another file");
            check(begins(file), shown(file) + " is not a Consort project; open a file that Consort has made");
        } catch (NoSuchFileException e) {
            throw new ProjectException("there is no file " + shown(file) + "; look at its name and folder", e);
        } catch (IOException e) {
            throw new ProjectException(shown(file) + " cannot be read; look at its permissions", e);
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
