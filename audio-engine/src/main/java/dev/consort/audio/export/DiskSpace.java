package dev.consort.audio.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Room on a disk. Some of it is left alone: the session itself must still be saved there. */
final class DiskSpace {
    private static final long RESERVE = 32L << 20;
    private static final long BLOCKS_PER_LOOK = 1024;

    private final Free free;
    private long blocks;

    /** Asks for the bytes that can be written. */
    @FunctionalInterface
    interface Free {
        long bytes() throws IOException;
    }

    DiskSpace(Free free) {
        this.free = free;
    }

    /** The disk on which a file will be. */
    static DiskSpace around(Path target) {
        return new DiskSpace(
                () -> Files.getFileStore(target.toAbsolutePath().getParent()).getUsableSpace());
    }

    /** Looks before the work begins. */
    void require(long bytes) throws IOException, ExportException {
        long room = Math.max(0, free.bytes() - RESERVE);
        if (bytes > room) {
            throw new ExportException("The disk has room for " + megabytes(room) + ", and this needs up to "
                    + megabytes(bytes) + "; make room and export again.");
        }
    }

    /** Looks now and then while blocks are written: others write, too. */
    void watch() throws IOException, ExportException {
        if (blocks++ % BLOCKS_PER_LOOK == 0 && free.bytes() < RESERVE / 2) {
            throw full(null);
        }
    }

    private static ExportException full(IOException cause) {
        return new ExportException("The disk became full, and nothing was kept; make room and export again.", cause);
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%,d MB", bytes >> 20);
    }

    /** A failure in words. */
    ExportException explained(IOException failure, Path target) {
        if (isFull(failure)) {
            return full(failure);
        }
        String name = "'" + target.getFileName() + "'";
        if (failure instanceof AccessDeniedException) {
            return new ExportException(name + " cannot be made: the folder may not be written to.", failure);
        }
        String reason = failure instanceof FileSystemException known && known.getReason() != null
                ? known.getReason()
                : String.valueOf(failure.getMessage());
        return new ExportException(name + " cannot be written: " + reason + ".", failure);
    }

    /** Systems say it in their own words; what is left on the disk says it in all of them. */
    private boolean isFull(IOException failure) {
        try {
            return String.valueOf(failure.getMessage()).contains("No space left") || free.bytes() < RESERVE / 2;
        } catch (IOException unknown) {
            return false;
        }
    }
}
