package dev.consort.audio;

import dev.consort.audio.output.AudioOutputs;
import dev.consort.audio.output.WavWriter;
import dev.consort.audio.sequencer.Sequencer;
import dev.consort.protocol.state.Click;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.Transport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.DoubleConsumer;

/**
 * Renders a whole song into a file, faster than it sounds and the same bits every time: the engine that plays live,
 * with a file behind it. Loop and metronome are left out.
 */
public final class OfflineRender {
    private static final EngineConfig CONFIG = EngineConfig.DEFAULT.withSampleRate(AudioOutputs.SAMPLE_RATE);
    private static final double TAIL_SECONDS = 5;
    private static final double QUIET_SECONDS = 0.1;
    private static final float QUIET = 1e-4f;
    private static final int BLOCKS_PER_REPORT = 64;

    private final AudioEngine engine;
    private final float[] block = new float[2 * CONFIG.blockFrames()];
    private final WavWriter file;
    private final DoubleConsumer progress;
    private long frames;

    private OfflineRender(AudioEngine engine, WavWriter file, DoubleConsumer progress) {
        this.engine = engine;
        this.file = file;
        this.progress = progress;
    }

    /**
     * Renders from tick 0 to the end of the last note, and on until it has died away, at most five seconds.
     *
     * @param wav replaced when the render is complete and not before; 16 bits, 48 kHz, stereo
     * @param progress told now and then of the share done, 0–1, on the calling thread; what it throws ends the render
     * @return frames written
     * @throws IOException when the file cannot be written; nothing is left of it then
     */
    public static long render(NetworkState state, Path wav, DoubleConsumer progress) throws IOException {
        try (WavWriter file = new WavWriter(wav, CONFIG.sampleRate());
                AudioEngine engine = new AudioEngine(CONFIG)) {
            OfflineRender render = new OfflineRender(engine, file, progress);
            render.song(song(state), Sequencer.songEndTick(state));
            file.finish();
            progress.accept(1);
            return render.frames;
        }
    }

    private static NetworkState song(NetworkState state) {
        Transport playing =
                state.transport().withLoop(false, 0, 0).withStartTick(0).withPlaying(true);
        return state.withTransport(playing).withSession(state.session().withClick(new Click(false, 0)));
    }

    private void song(NetworkState song, int endTick) throws IOException {
        engine.publish(song);
        for (int blocks = 0; engine.tick() < endTick; blocks++) {
            block();
            if (blocks % BLOCKS_PER_REPORT == 0) {
                progress.accept(Math.min(1, engine.tick() / endTick));
            }
        }
        // Rolling on: stopping would cut cymbals short.
        tail();
    }

    private void tail() throws IOException {
        double quiet = 0;
        double seconds = (double) CONFIG.blockFrames() / CONFIG.sampleRate();
        for (double at = 0; at < TAIL_SECONDS && quiet < QUIET_SECONDS; at += seconds) {
            quiet = block() < QUIET ? quiet + seconds : 0;
        }
    }

    /** Renders a block and answers its peak. */
    private float block() throws IOException {
        engine.render(block, CONFIG.blockFrames());
        file.write(block, CONFIG.blockFrames());
        frames += CONFIG.blockFrames();
        float peak = 0;
        for (float sample : block) {
            peak = Math.max(peak, Math.abs(sample));
        }
        return peak;
    }
}
