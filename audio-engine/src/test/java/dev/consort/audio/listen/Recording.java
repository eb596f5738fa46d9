package dev.consort.audio.listen;

import dev.consort.audio.AudioEngine;
import dev.consort.audio.EngineConfig;
import dev.consort.audio.Probe;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.mixer.Master;
import java.util.Arrays;

/**
 * What a session sounds like in front of the master's limiter: it is rendered so softly that the limiter has nothing to do,
 * and made louder again.
 */
record Recording(float[] left, float[] right) {
    static final int RATE = EngineConfig.DEFAULT.sampleRate();

    private static final float SOFT = 1 / 16f;

    /** An engine that plays a session softly; {@link #next} brings its sound back. */
    static AudioEngine engine(NetworkState state) {
        AudioEngine engine = new AudioEngine(EngineConfig.DEFAULT);
        engine.publish(soft(state));
        return engine;
    }

    static NetworkState soft(NetworkState state) {
        Master master = state.mixer().master();
        return state.withMixer(state.mixer().withMaster(new Master(SOFT * master.level(), master.mute())));
    }

    /** The next seconds of an engine. */
    static Recording next(AudioEngine engine, double seconds) {
        int frames = (int) Math.round(seconds * RATE);
        float[] left = new float[frames];
        float[] right = new float[frames];
        float[] block = new float[512];
        for (int done = 0; done < frames; done += 256) {
            int count = Math.min(256, frames - done);
            engine.render(block, count);
            for (int i = 0; i < count; i++) {
                left[done + i] = block[2 * i] / SOFT;
                right[done + i] = block[2 * i + 1] / SOFT;
            }
        }
        return new Recording(left, right);
    }

    Recording part(double fromSeconds, double toSeconds) {
        int from = (int) Math.round(fromSeconds * RATE);
        int to = (int) Math.round(toSeconds * RATE);
        return new Recording(Arrays.copyOfRange(left, from, to), Arrays.copyOfRange(right, from, to));
    }

    float[] mono() {
        return Probe.of(left.length, i -> 0.5 * (left[i] + right[i]));
    }

    /** Half of what the sides differ by. */
    float[] side() {
        return Probe.of(left.length, i -> 0.5 * (left[i] - right[i]));
    }

    double peak() {
        return Math.max(Probe.peak(left), Probe.peak(right));
    }

    double rms() {
        return Math.sqrt((power(left) + power(right)) / 2);
    }

    private static double power(float[] side) {
        double rms = Probe.rms(side, 0, side.length);
        return rms * rms;
    }

    /** The larger of both sides' means. */
    double offset() {
        return Math.max(Math.abs(Probe.mean(left, 0, left.length)), Math.abs(Probe.mean(right, 0, right.length)));
    }

    double loudness() {
        return Loudness.of(left, right);
    }

    /** How much louder the left side is than the right, in dB. */
    double lean() {
        return 10 * Math.log10(power(left) / power(right));
    }

    /** How strong the sides' difference is next to their sum, in dB. */
    double width() {
        return 10 * Math.log10(Math.max(1e-30, power(side())) / power(mono()));
    }
}
