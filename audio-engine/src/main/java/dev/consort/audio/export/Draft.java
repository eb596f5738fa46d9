package dev.consort.audio.export;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A file or folder under a hidden name, in the folder in which it will be. It gets its place when it is whole; until then
 * closing it leaves nothing. A name that is taken is never taken away: the next free one of {@code "name 2.wav"},
 * {@code "name 3.wav"} and so on is used.
 */
final class Draft implements AutoCloseable {
    private static final int MOST_TRIES = 1000;

    private final Path target;
    private final Path part;
    private final boolean isFolder;

    private Draft(Path target, boolean isFolder) throws ExportException {
        this.target = target.toAbsolutePath();
        this.isFolder = isFolder;
        Path folder = this.target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ExportException("There is no folder to put '" + target.getFileName() + "' into.");
        }
        part = folder.resolve(".consort-" + UUID.randomUUID() + ".part");
    }

    /** A file that will be; nothing is made yet. */
    static Draft ofFile(Path target) throws ExportException {
        return new Draft(target, false);
    }

    /** A folder that will be; it exists under its hidden name. */
    static Draft ofFolder(Path target) throws ExportException, IOException {
        Draft draft = new Draft(target, true);
        Files.createDirectory(draft.part);
        return draft;
    }

    /** Where to write. */
    Path part() {
        return part;
    }

    /** Puts the work, which is on the disk already, in its place and answers where that is. */
    Path publish() throws IOException, ExportException {
        for (int number = 1; number < MOST_TRIES; number++) {
            Path place = numbered(number);
            if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS) && (isFolder ? movedTo(place) : linkedTo(place))) {
                settle(place.getParent());
                return place;
            }
        }
        throw new ExportException(
                "There are too many files called '" + target.getFileName() + "'; choose another name.");
    }

    private Path numbered(int number) {
        String name = target.getFileName().toString();
        int dot = isFolder ? -1 : name.lastIndexOf('.');
        int end = dot > 0 ? dot : name.length();
        return number == 1
                ? target
                : target.resolveSibling(name.substring(0, end) + " " + number + name.substring(end));
    }

    /** A second name for the same file, unlike a move, is refused when the name is taken. */
    private boolean linkedTo(Path place) throws IOException {
        try {
            Files.createLink(place, part);
            return true;
        } catch (FileAlreadyExistsException taken) {
            return false;
        } catch (UnsupportedOperationException | IOException noLinksHere) {
            return reservedAndMovedTo(place);
        }
    }

    /** Where a file has one name only, an empty file keeps the name until the whole one replaces it. */
    private boolean reservedAndMovedTo(Path place) throws IOException {
        try {
            Files.createFile(place);
        } catch (FileAlreadyExistsException taken) {
            return false;
        }
        boolean moved = false;
        try {
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
            moved = true;
        } finally {
            if (!moved) {
                Files.deleteIfExists(place);
            }
        }
        return true;
    }

    /** Nothing is lost by this: a folder takes the place of an empty folder at most. */
    private boolean movedTo(Path place) throws IOException {
        settle(part);
        try {
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException taken) {
            return false;
        }
    }

    /** Brings a folder's entries to the disk, where the system lets one; the files themselves are there already. */
    private static void settle(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notHere) {
            // Windows opens no folders, and needs no such thing.
            return;
        }
    }

    /** Removes whatever is left under the hidden name. */
    @Override
    public void close() throws IOException {
        List<Path> left;
        try (Stream<Path> paths = Files.exists(part, LinkOption.NOFOLLOW_LINKS) ? Files.walk(part) : Stream.empty()) {
            left = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : left) {
            Files.deleteIfExists(path);
        }
    }
}
