package dev.consort.audio;

import dev.consort.audio.output.WavFile;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.Instrument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.DoubleConsumer;

/** Makes a WAV file of a session as fast as the machine can, by the engine that plays live. The same session gives the same bytes. */
public final class OfflineRender {
    private static final double LONGEST_TAIL_SECONDS = 5;
    private static final float QUIET = 0.0003f;
    private static final int PROGRESS_BLOCKS = 200;

    private final NetworkState session;
    private final AudioEngine engine;
    private final float[] left;
    private final float[] right;
    private final int frames;
    private final int rate;
    private long rendered;

    private OfflineRender(NetworkState session, EngineConfig config) {
        this.session = session.withTransport(
                session.transport().withLoop(false, 0, 1).withStartTick(0).withPlaying(true));
        engine = new AudioEngine(config);
        frames = config.blockFrames();
        rate = config.sampleRate();
        left = new float[frames];
        right = new float[frames];
        engine.publish(this.session);
    }

    /**
     * Renders from the beginning to the last note's end and until it has died away, five seconds at most.
     *
     * @param progress told the finished share, 0–1, now and then
     * @return how many frames the file has
     * @throws IOException if it cannot be written; there is no file then, or the one that was there before
     */
    public static long render(NetworkState session, Path target, DoubleConsumer progress) throws IOException {
        EngineConfig config = EngineConfig.USUAL;
        try (WavFile file = new WavFile(target, config.sampleRate())) {
            OfflineRender render = new OfflineRender(session, config);
            render.song(file, progress);
            render.tail(file);
            file.finish();
            progress.accept(1);
            return render.rendered;
        }
    }

    private void song(WavFile file, DoubleConsumer progress) throws IOException {
        int end = songEnd(session);
        for (int blocks = 0; engine.tick() < end; blocks++) {
            block(file);
            if (blocks % PROGRESS_BLOCKS == 0) {
                progress.accept(engine.tick() / end);
            }
        }
    }

    private void tail(WavFile file) throws IOException {
        engine.publish(session.withTransport(session.transport().withPlaying(false)));
        long longest = rendered + (long) (LONGEST_TAIL_SECONDS * rate);
        boolean isQuiet = false;
        while (!isQuiet && rendered < longest) {
            isQuiet = block(file) < QUIET;
        }
    }

    private float block(WavFile file) throws IOException {
        engine.render(left, right, frames);
        file.write(left, right, frames);
        rendered += frames;
        float peak = 0;
        for (int i = 0; i < frames; i++) {
            peak = Math.max(peak, Math.max(Math.abs(left[i]), Math.abs(right[i])));
        }
        return peak;
    }

    /** The tick at which the last note of the roll ends; 0 without notes. */
    public static int songEnd(NetworkState session) {
        int[] end = {0};
        for (Instrument instrument : session.instruments().byId()) {
            session.pianoRoll()
                    .notes(instrument.id())
                    .forEachEvent((tick, pitch, note) -> end[0] = Math.max(end[0], tick + note.duration()));
        }
        return end[0];
    }
}
