package dev.consort.audio.export;

import dev.consort.audio.SongRender;
import dev.consort.audio.crew.Crew;
import dev.consort.audio.output.WavStream;
import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.mixer.Master;
import java.io.IOException;
import java.nio.file.Path;

/**
 * One instrument's stem while it is rendered: the whole session plays, so that chance falls as it does in the mix, with
 * all other instruments muted.
 */
final class Stem implements AutoCloseable {
    /**
     * The master is turned down by a power of two and the stem up again: both are exact, and between them lies the
     * limiter, which so never has anything to do.
     */
    private static final float HEADROOM = 16;

    private final SongRender song;
    private final WavStream out;
    private final float[] block;
    private float peak;

    /** @param crew renders it, among others */
    Stem(NetworkState state, int instrument, Path file, WavSettings settings, Crew crew) throws IOException {
        block = new float[2 * settings.engine().blockFrames()];
        song = new SongRender(
                alone(state, instrument), settings.engine(), settings.samples(), settings.longestTail(), crew);
        out = new WavStream(file, settings.sampleRate(), settings.format());
    }

    private static NetworkState alone(NetworkState state, int instrument) {
        IdMap<Instrument> band = state.instruments().byId();
        for (int id : band.ids()) {
            band = id == instrument ? band : band.update(id, each -> each.edit(draft -> draft.mute = true));
        }
        return inFrontOfTheMaster(state.withInstruments(state.instruments().withById(band)), 1 / HEADROOM);
    }

    /** The session with a master that does nothing but turn it down. */
    static NetworkState inFrontOfTheMaster(NetworkState state, double level) {
        return state.withMixer(state.mixer().withMaster(new Master(level, false)));
    }

    void render() throws IOException {
        song.render(block);
        for (int i = 0; i < block.length; i++) {
            block[i] *= HEADROOM;
            peak = Math.max(peak, Math.abs(block[i]));
        }
        out.write(block, block.length / 2);
    }

    /** Whether it was louder than a file can hold. */
    boolean isCut() {
        return peak > 1;
    }

    void finish() throws IOException {
        out.finish();
    }

    @Override
    public void close() throws IOException {
        try (out) {
            song.close();
        }
    }
}
