package dev.consort.tui.cli.remote;

import dev.consort.protocol.message.ServerMessage.Notice;
import dev.consort.tui.studio.Work;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** How far the server is with long work, from what it announces. Any thread. */
final class LongWork {
    /** Work of which nothing was heard for so long is taken for ended; a failure is not told to everybody. */
    private static final long SILENCE_NANOS = TimeUnit.MINUTES.toNanos(2);

    /** How the server's sentences about the end of an export go on after a name. */
    private static final List<String> ENDINGS = List.of(" wrote exports/", " cancelled the export");

    private final LongSupplier nanos;
    private Work newest;
    private long heardAt;

    /** @param nanos a clock that only ever rises */
    LongWork(LongSupplier nanos) {
        this.nanos = nanos;
    }

    synchronized void heard(Notice notice) {
        if (notice.progress() != null) {
            newest = new Work(notice.text(), Math.max(0, Math.min(1, notice.progress())));
            heardAt = nanos.getAsLong();
        } else if (ENDINGS.stream().anyMatch(notice.text()::contains)) {
            newest = null;
        }
    }

    synchronized Work newest() {
        return newest != null && nanos.getAsLong() - heardAt < SILENCE_NANOS ? newest : null;
    }
}
