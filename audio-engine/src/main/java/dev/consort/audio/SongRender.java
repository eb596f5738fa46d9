package dev.consort.audio;

import dev.consort.audio.crew.Crew;
import dev.consort.audio.sample.Samples;
import dev.consort.audio.sequencer.Sequencer;
import dev.consort.protocol.state.Click;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.Session;
import dev.consort.protocol.state.TempoMap;
import dev.consort.protocol.state.Transport;
import dev.consort.protocol.state.pattern.Ticks;

/**
 * A song from tick 0 to the end of its last note, and on until it has died away: the engine that plays live, as fast as
 * it can, on as many cores as it may use, and the same bits every time. Loop and metronome are left out. For one thread.
 */
public final class SongRender implements AutoCloseable {
    private static final double QUIET_SECONDS = 0.1;
    private static final float QUIET = 1e-4f;

    /** Blocks that are rendered at a time: enough to share out. */
    private static final int AT_A_TIME = 12;

    private final AudioEngine engine;
    private final Crew own;
    private final float[] rendered;
    private final double[] ticks = new double[AT_A_TIME];
    private final int blockFrames;
    private final int endTick;
    private final double blockSeconds;
    private final double longestTail;
    private int taken = AT_A_TIME;
    private double tick;
    private double tail;
    private double quiet;

    /**
     * A render that stands at the beginning.
     *
     * @param samples where its recordings come from
     * @param longestTail seconds after the last note in which it may die away
     */
    public SongRender(NetworkState state, EngineConfig config, Samples samples, double longestTail) {
        this(state, config, samples, longestTail, Crew.ofAllCores(), true);
    }

    /** A render like the other, by a crew that may have other work, too, and is not closed with this. */
    public SongRender(NetworkState state, EngineConfig config, Samples samples, double longestTail, Crew crew) {
        this(state, config, samples, longestTail, crew, false);
    }

    private SongRender(
            NetworkState state, EngineConfig config, Samples samples, double longestTail, Crew crew, boolean owns) {
        this.longestTail = longestTail;
        own = owns ? crew : null;
        engine = new AudioEngine(config, samples, crew);
        rendered = new float[2 * AT_A_TIME * config.blockFrames()];
        blockFrames = config.blockFrames();
        blockSeconds = (double) blockFrames / config.sampleRate();
        endTick = Sequencer.songEndTick(state);
        // Kits and generators would play on behind the last note.
        engine.playUpTo(endTick);
        engine.publish(song(state));
    }

    private static NetworkState song(NetworkState state) {
        Transport playing =
                state.transport().withLoop(false, 0, 0).withStartTick(0).withPlaying(true);
        return state.withTransport(playing).withSession(state.session().withClick(new Click(false, 0)));
    }

    /** Renders a block, also after the end; fills all of its {@link EngineConfig#blockFrames} frames of stereo. */
    public void render(float[] block) {
        boolean inTail = tick >= endTick;
        if (taken == AT_A_TIME) {
            // Rolling on in the tail: stopping would cut cymbals short.
            engine.renderAhead(rendered, ticks);
            taken = 0;
        }
        System.arraycopy(rendered, 2 * blockFrames * taken, block, 0, 2 * blockFrames);
        tick = ticks[taken++];
        if (inTail) {
            tail += blockSeconds;
            quiet = peak(block) < QUIET ? quiet + blockSeconds : 0;
        }
    }

    private float peak(float[] block) {
        float peak = 0;
        for (int i = 0; i < 2 * blockFrames; i++) {
            peak = Math.max(peak, Math.abs(block[i]));
        }
        return peak;
    }

    /** Whether all has sounded and died away. */
    public boolean isOver() {
        return tick >= endTick && (tail >= longestTail || quiet >= QUIET_SECONDS);
    }

    /** How much of the song is done, 0–1; 1 all through the tail. */
    public double share() {
        return tick >= endTick ? 1 : tick / endTick;
    }

    /** How long a song is without its tail, in seconds; 0 when there is nothing to play. */
    public static double seconds(NetworkState state) {
        double end = Sequencer.songEndTick(state);
        Session session = state.session();
        double secondsPerTick = 60 / (session.bpm() * Ticks.PER_QUARTER);
        TempoMap map = session.tempoMap() == null ? TempoMap.empty() : session.tempoMap();
        double[] at = {0, 0, 1};
        map.window(0, (long) end, (tick, lane, factor) -> {
            at[1] += (tick - at[0]) / at[2];
            at[0] = tick;
            at[2] = factor;
        });
        return (at[1] + (end - at[0]) / at[2]) * secondsPerTick;
    }

    @Override
    public void close() {
        engine.close();
        if (own != null) {
            own.close();
        }
    }
}
