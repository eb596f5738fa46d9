package dev.consort.audio.output.live;

import dev.consort.audio.output.AudioOutput;
import dev.consort.audio.output.OutputNews;
import dev.consort.audio.output.SilentClock;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;

/**
 * An output that never fails: when the one behind it goes, silence takes its place at the same pace, and its
 * {@link Caretaker} looks for it on another thread until it is back.
 */
public final class SteadyOutput implements AudioOutput {
    private final int sampleRate;
    private final LongSupplier clock;
    private final SilentClock silence;
    private final AtomicReference<AudioOutput> regained = new AtomicReference<>();
    private final AtomicReference<Loss> lost = new AtomicReference<>();
    private final Caretaker caretaker;
    private volatile AudioOutput current;
    private volatile long writingSince;

    /** An output that is no more, and why. */
    record Loss(AudioOutput output, String reason) {}

    /** Plays into an output that is there. Its caretaker works on a thread of its own until this is closed. */
    public static SteadyOutput over(AudioOutput first, OutputSource source, OutputNews news) {
        SteadyOutput steady = new SteadyOutput(first, false, source, news, System::nanoTime, silence(first));
        steady.caretaker.start();
        return steady;
    }

    /** Begins with an output that stands in for one that is not there yet; goes over to that when it is. */
    public static SteadyOutput until(AudioOutput standIn, OutputSource source, OutputNews news) {
        SteadyOutput steady = new SteadyOutput(standIn, true, source, news, System::nanoTime, silence(standIn));
        steady.caretaker.start();
        return steady;
    }

    private static SilentClock silence(AudioOutput first) {
        return new SilentClock("silent: the output was lost", first.sampleRate(), first.bufferFrames());
    }

    /** For tests: with a clock that they turn, and without a thread. */
    SteadyOutput(
            AudioOutput first,
            boolean isStandIn,
            OutputSource source,
            OutputNews news,
            LongSupplier clock,
            SilentClock silence) {
        sampleRate = first.sampleRate();
        this.clock = clock;
        this.silence = silence;
        current = first;
        caretaker = new Caretaker(this, source, news, clock, isStandIn);
    }

    Caretaker caretaker() {
        return caretaker;
    }

    @Override
    public String description() {
        return current.description();
    }

    @Override
    public int sampleRate() {
        return sampleRate;
    }

    @Override
    public int bufferFrames() {
        return current.bufferFrames();
    }

    @Override
    public int bufferedFrames() {
        return current.bufferedFrames();
    }

    @Override
    public void write(float[] interleaved, int frames) {
        AudioOutput back = regained.getAndSet(null);
        if (back != null) {
            current = back;
        }
        writingSince = clock.getAsLong() | 1;
        try {
            current.write(interleaved, frames);
        } catch (RuntimeException gone) {
            lose(gone);
        } finally {
            writingSince = 0;
        }
    }

    /** Drivers fail in many ways; every one of them means that nothing is heard. */
    private void lose(RuntimeException gone) {
        Throwable cause = gone.getCause() == null ? gone : gone.getCause();
        lost.set(new Loss(current, String.valueOf(cause.getMessage())));
        current = silence;
        caretaker.wake();
    }

    /** What was lost since the last call; null if nothing was. */
    Loss takeLoss() {
        return lost.getAndSet(null);
    }

    /** From the next block on, this is the output. */
    void regain(AudioOutput output) {
        regained.set(output);
    }

    /** How long the output has held the audio thread, in nanoseconds. */
    long stuckNanos() {
        long since = writingSince;
        return since == 0 ? 0 : clock.getAsLong() - since;
    }

    /** Frees the audio thread from an output that does not answer; the next thing is that it is lost. */
    void release() {
        current.close();
    }

    @Override
    public void close() {
        caretaker.close();
        silence.close();
        current.close();
        AudioOutput unused = regained.getAndSet(null);
        if (unused != null) {
            unused.close();
        }
    }
}
