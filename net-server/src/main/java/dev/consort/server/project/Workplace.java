package dev.consort.server.project;

import dev.consort.protocol.file.PrivateFile;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A hidden folder beside the files of projects, for one file that is being made and what its database puts beside it. Gone
 * when it is closed; what a crash has left is cleared away later. Nobody else can enter it.
 */
final class Workplace implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Workplace.class);
    private static final String BEGINNING = ".consort-part-";

    /** Another server may be at work in the folder; nothing that one makes takes so long. */
    private static final long OLD_MILLIS = TimeUnit.DAYS.toMillis(1);

    private final Path place;
    private final Path file;

    private Workplace(Path place) throws IOException {
        this.place = place;
        this.file = Files.createTempFile(place, "project", ".part");
    }

    /** A new one, with an empty file in it. */
    static Workplace in(Path folder) throws IOException {
        PrivateFile.makeFolders(folder);
        return new Workplace(Files.createTempDirectory(folder, BEGINNING));
    }

    /** That file. */
    Path file() {
        return file;
    }

    /** Clears away what crashes have left in a folder a day ago or longer. Whatever else is in it stays. */
    static void tidy(Path folder, long nowMillis) {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, BEGINNING + "*")) {
            for (Path each : found) {
                if (isOld(each, nowMillis)) {
                    clear(each);
                }
            }
        } catch (NoSuchFileException e) {
            return;
        } catch (IOException e) {
            LOG.debug("{} could not be tidied", folder, e);
        }
    }

    private static boolean isOld(Path place, long nowMillis) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(place, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return attributes.isDirectory()
                && nowMillis - attributes.lastModifiedTime().toMillis() >= OLD_MILLIS;
    }

    /** Files only: nothing that is made here has folders or links. A place with such in it is none of ours and stays. */
    private static void clear(Path place) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(place)) {
            for (Path file : files) {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    Files.delete(file);
                }
            }
        }
        try {
            Files.delete(place);
        } catch (DirectoryNotEmptyException e) {
            LOG.debug("{} is not empty and stays", place);
        }
    }

    @Override
    public void close() throws IOException {
        clear(place);
    }
}
