package dev.consort.audio.output.live;

import dev.consort.audio.output.AudioOutput;
import dev.consort.audio.output.OutputNews;
import java.io.IOException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Cares for an output that may vanish: clears away what is lost, looks for it every two seconds, frees the audio thread
 * from a driver that has hung for two seconds, tells people.
 */
final class Caretaker {
    /** Nanoseconds from one attempt to the next. */
    static final long RETRY_NANOS = 2_000_000_000;

    /** No buffer lasts so long: a driver that has kept a block longer will not take it any more. */
    static final long STUCK_NANOS = 2_000_000_000;

    private static final long LOOK_NANOS = 500_000_000;
    private static final Logger LOG = LoggerFactory.getLogger(Caretaker.class);

    private final SteadyOutput output;
    private final OutputSource source;
    private final OutputNews news;
    private final LongSupplier clock;
    private volatile Thread thread;
    private volatile boolean closed;
    private boolean missing;
    private long nextTry;
    private int refusedRate;

    Caretaker(SteadyOutput output, OutputSource source, OutputNews news, LongSupplier clock, boolean isMissing) {
        this.output = output;
        this.source = source;
        this.news = news;
        this.clock = clock;
        missing = isMissing;
        nextTry = clock.getAsLong() + RETRY_NANOS;
    }

    void start() {
        thread = new Thread(this::run, "consort-output");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        while (!closed) {
            LockSupport.parkNanos(this, step());
        }
    }

    /** Does what is to be done, and answers in how many nanoseconds to look again. */
    long step() {
        SteadyOutput.Loss loss = output.takeLoss();
        if (loss != null) {
            bury(loss);
        }
        if (missing && clock.getAsLong() - nextTry >= 0) {
            seek();
        } else if (!missing && output.stuckNanos() > STUCK_NANOS) {
            LOG.warn("The audio output has not taken a block for {} s", STUCK_NANOS / 1_000_000_000);
            closeQuietly(output::release);
        }
        return missing ? Math.max(1, Math.min(LOOK_NANOS, nextTry - clock.getAsLong())) : LOOK_NANOS;
    }

    private void bury(SteadyOutput.Loss loss) {
        missing = true;
        nextTry = clock.getAsLong() + RETRY_NANOS;
        closeQuietly(loss.output()::close);
        news.tell(OutputNews.Kind.LOST, "The sound is lost (" + loss.reason() + "); the band goes on in silence.");
    }

    private void seek() {
        nextTry = clock.getAsLong() + RETRY_NANOS;
        try {
            AudioOutput found = source.open();
            if (found.sampleRate() == output.sampleRate()) {
                take(found);
            } else {
                leave(found);
            }
        } catch (IOException notYet) {
            LOG.debug("Still no sound: {}", notYet.getMessage());
            nextTry = clock.getAsLong() + RETRY_NANOS;
        }
    }

    private void take(AudioOutput found) {
        missing = false;
        refusedRate = 0;
        output.regain(found);
        news.tell(OutputNews.Kind.BACK, "There is sound: " + found.description() + ".");
        if (closed) {
            output.close();
        }
    }

    /** The engine was made for one rate. */
    private void leave(AudioOutput found) {
        if (found.sampleRate() != refusedRate) {
            refusedRate = found.sampleRate();
            news.tell(
                    OutputNews.Kind.LOST,
                    "There is no sound: the output is back at " + refusedRate + " Hz, and the session plays at "
                            + output.sampleRate() + " Hz; set it to that, or start the session again.");
        }
        closeQuietly(found::close);
    }

    private static void closeQuietly(Runnable closing) {
        try {
            closing.run();
        } catch (RuntimeException failure) {
            LOG.debug("Closing a lost output: {}", failure.getMessage());
        }
    }

    /** There is something to do. Any thread; does not wait. */
    void wake() {
        LockSupport.unpark(thread);
    }

    void close() {
        closed = true;
        wake();
    }
}
