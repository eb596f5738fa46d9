package dev.consort.server.store;

import dev.consort.protocol.file.PrivateFile;
import dev.consort.protocol.patch.StateShapes;
import dev.consort.protocol.shape.Malformed;
import dev.consort.protocol.shape.RecordShape;
import dev.consort.protocol.wire.BadJson;
import dev.consort.protocol.wire.JsonText;
import dev.consort.server.members.SeatBook;
import dev.consort.server.members.SeatStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Seats in a JSON file that only its owner can read. Each version replaces the one before as a whole, written by a thread of
 * its own; what comes while that writes is written once, in its newest form.
 */
public final class FileSeatStore implements SeatStore, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FileSeatStore.class);
    private static final RecordShape<SeatBook> SHAPE = StateShapes.ALL.ofRecord(SeatBook.class);
    private static final long CLOSE_SECONDS = 3;

    private final Path file;
    private final AtomicReference<SeatBook> next = new AtomicReference<>();
    private final ExecutorService writer = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "consort-seats");
        thread.setDaemon(true);
        return thread;
    });

    /** @param file made, with its folders, when there is something to keep */
    public FileSeatStore(Path file) {
        this.file = file;
    }

    @Override
    public SeatBook load() {
        try (InputStream in = Files.newInputStream(file)) {
            return SHAPE.fromJson(JsonText.read(in));
        } catch (NoSuchFileException e) {
            return SeatBook.EMPTY;
        } catch (IOException | BadJson | Malformed | IllegalArgumentException e) {
            LOG.warn("the seats in {} cannot be read ({}); people join afresh", file, e.getMessage());
            return putAside();
        }
    }

    private SeatBook putAside() {
        try {
            Files.move(file, file.resolveSibling(file.getFileName() + ".broken"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("{} stays where it is: {}", file, e.getMessage());
        }
        return SeatBook.EMPTY;
    }

    @Override
    public void save(SeatBook book) {
        if (next.getAndSet(book) == null) {
            writer.execute(this::write);
        }
    }

    private void write() {
        SeatBook book = next.getAndSet(null);
        try {
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            JsonText.write(SHAPE.toJson(book), text);
            PrivateFile.replace(file, text.toByteArray());
        } catch (IOException e) {
            LOG.warn("the seats cannot be kept in {} ({}); after a restart people join afresh", file, e.getMessage());
        }
    }

    /** Waits a moment for what is still to be written. */
    @Override
    public void close() {
        writer.shutdown();
        try {
            if (!writer.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("the seats were not written in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
