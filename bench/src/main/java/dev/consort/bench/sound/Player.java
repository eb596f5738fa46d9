package dev.consort.bench.sound;

import dev.consort.audio.AudioEngine;
import dev.consort.audio.EngineConfig;
import dev.consort.protocol.state.NetworkState;

/** An engine under the clock: how long its blocks take beside how long they sound, by the thread's own processor time. */
final class Player {
    static final int FRAMES = EngineConfig.DEFAULT.blockFrames();
    static final int RATE = EngineConfig.DEFAULT.sampleRate();

    private final AudioEngine engine = new AudioEngine(EngineConfig.DEFAULT);
    private final float[] block = new float[2 * FRAMES];

    Player(NetworkState state) {
        engine.publish(state);
    }

    AudioEngine engine() {
        return engine;
    }

    /** Plays so many seconds and answers the share of the time that it took, 1 for all of it. */
    double share(double seconds) {
        int blocks = (int) (seconds * RATE / FRAMES);
        long before = ProcessorTime.nanos();
        for (int i = 0; i < blocks; i++) {
            engine.render(block, FRAMES);
        }
        return (ProcessorTime.nanos() - before) * 1e-9 * RATE / ((double) blocks * FRAMES);
    }
}
