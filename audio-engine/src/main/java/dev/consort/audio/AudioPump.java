package dev.consort.audio;

import dev.consort.audio.output.AudioOutput;
import dev.consort.audio.output.SilentClock;
import dev.consort.protocol.project.StarterBand;
import dev.consort.protocol.state.NetworkState;
import java.util.Arrays;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The audio thread: renders a block, hands it to the output, again and again. Nothing stops it but {@link #close}: an
 * output that fails is replaced by silence, a block that cannot be rendered is silent.
 */
final class AudioPump implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AudioPump.class);
    private static final long PATIENCE_MILLIS = 2_000;

    /** Enough to have most of it compiled, and nobody waits for longer than this. */
    private static final long WARM_UP_NANOS = 800_000_000;

    private final Renderer player;
    private final Supplier<AudioEngine> twin;
    private final float[] block;
    private final int mostFrames;
    private final LateBlocks late;
    private final Thread thread;
    private volatile boolean ending;
    private volatile AudioOutput output;
    private boolean complained;

    /** What plays. */
    @FunctionalInterface
    interface Renderer {
        void render(float[] interleavedStereo, int frames);
    }

    /** @param mostFrames that are rendered at once; fewer for an output with a short buffer */
    AudioPump(AudioEngine engine, AudioOutput output, int mostFrames, LateBlocks late) {
        this(engine::render, engine::twin, output, mostFrames, late);
    }

    AudioPump(Renderer player, Supplier<AudioEngine> twin, AudioOutput output, int mostFrames, LateBlocks late) {
        this.player = player;
        this.twin = twin;
        this.output = output;
        this.mostFrames = mostFrames;
        this.late = late;
        block = new float[2 * mostFrames];
        thread = new Thread(this::run, "consort-audio");
        thread.setDaemon(true);
        thread.setPriority(Thread.MAX_PRIORITY);
        thread.start();
    }

    private void run() {
        warmUp();
        while (!ending) {
            // Half a buffer at most: one half is heard while the other is made.
            int frames = Math.max(1, Math.min(mostFrames, output.bufferFrames() / 2));
            render(frames);
            write(frames);
        }
    }

    /** A bug in one instrument must not take the sound from all. */
    private void render(int frames) {
        try {
            player.render(block, frames);
        } catch (RuntimeException bug) {
            Arrays.fill(block, 0, 2 * frames, 0);
            if (!complained) {
                complained = true;
                LOG.error("A block could not be rendered and is silent; later ones like it are not reported", bug);
            }
        }
    }

    private void write(int frames) {
        AudioOutput now = output;
        late.writes(System.nanoTime());
        try {
            now.write(block, frames);
            late.wrote(System.nanoTime(), frames, now.bufferedFrames());
        } catch (RuntimeException gone) {
            continueInSilence(now, gone);
        }
    }

    /** Plays the starter band to nobody, so that the compiler knows the way before a late block would be heard. */
    private void warmUp() {
        try (AudioEngine engine = twin.get()) {
            NetworkState band = StarterBand.session("Warm-up");
            engine.publish(band.withTransport(band.transport().withPlaying(true)));
            long end = System.nanoTime() + WARM_UP_NANOS;
            while (System.nanoTime() - end < 0 && !ending) {
                engine.render(block, mostFrames);
            }
        } catch (RuntimeException bug) {
            LOG.error("The warm-up has failed; the first notes may crackle", bug);
        }
    }

    /** A card that was unplugged or a disk that is full must not stop the band for the others' screens. */
    private void continueInSilence(AudioOutput lost, RuntimeException gone) {
        if (ending) {
            return;
        }
        Throwable cause = gone.getCause() == null ? gone : gone.getCause();
        LOG.warn("Audio output lost, going on in silence: {}", cause.getMessage());
        output = new SilentClock("silent: the output was lost", lost.sampleRate(), lost.bufferFrames());
        late.restart();
        closeQuietly(lost);
    }

    @Override
    public void close() {
        ending = true;
        try {
            thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        closeQuietly(output);
    }

    private static void closeQuietly(AudioOutput closing) {
        try {
            closing.close();
        } catch (RuntimeException failure) {
            LOG.warn("Closing the audio output: {}", String.valueOf(failure.getMessage()));
        }
    }
}
