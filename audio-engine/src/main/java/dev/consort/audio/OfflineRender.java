package dev.consort.audio;

import dev.consort.audio.output.WavWriter;
import dev.consort.audio.sample.Samples;
import dev.consort.protocol.state.NetworkState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.DoubleConsumer;

/** Renders a whole song into a file, faster than it sounds and the same bits every time. */
public final class OfflineRender {
    private static final EngineConfig CONFIG = EngineConfig.DEFAULT;
    private static final double TAIL_SECONDS = 5;
    private static final int BLOCKS_PER_REPORT = 64;

    private OfflineRender() {}

    /**
     * Renders from tick 0 to the end of the last note, and on until it has died away, at most five seconds.
     *
     * @param samples where its recordings come from
     * @param wav replaced when the render is complete and not before; 16 bits, 48 kHz, stereo
     * @param progress told now and then of the share done, 0–1, on the calling thread; what it throws ends the render
     * @return frames written
     * @throws IOException when the file cannot be written; nothing is left of it then
     */
    public static long render(NetworkState state, Samples samples, Path wav, DoubleConsumer progress)
            throws IOException {
        try (WavWriter file = new WavWriter(wav, CONFIG.sampleRate());
                SongRender song = new SongRender(state, CONFIG, samples, TAIL_SECONDS)) {
            float[] block = new float[2 * CONFIG.blockFrames()];
            long blocks = 0;
            for (; !song.isOver(); blocks++) {
                song.render(block);
                file.write(block, CONFIG.blockFrames());
                if (blocks % BLOCKS_PER_REPORT == 0) {
                    progress.accept(song.share());
                }
            }
            file.finish();
            progress.accept(1);
            return blocks * CONFIG.blockFrames();
        }
    }
}
