package dev.consort.audio.tone;

import dev.consort.audio.Spectrum;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.knob.Knobs;
import dev.consort.protocol.state.instrument.SourceType;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntUnaryOperator;

/** One long note of a tone, for tests. */
public final class Played {
    public static final int RATE = 48_000;

    private final Tone tone;
    private final Timbre timbre;
    private double velocity = 1;
    private IntUnaryOperator chunks = done -> StereoSignal.CHUNK;

    public Played(Tone tone, SourceType type) {
        this.tone = tone;
        timbre = new Timbre(type);
    }

    /** Sets a knob. */
    public Played with(String name, double value) {
        timbre.knobs().set(Map.of(name, value));
        return this;
    }

    /** Sets knobs. */
    public Played with(Map<String, Double> params) {
        timbre.knobs().set(params);
        return this;
    }

    public Played softly(double struck) {
        velocity = struck;
        return this;
    }

    /** Cuts time in other pieces than whole chunks. */
    public Played inChunksOf(IntUnaryOperator framesAfter) {
        chunks = framesAfter;
        return this;
    }

    public Timbre timbre() {
        return timbre;
    }

    /** The place of a knob. */
    public int place(String name) {
        return Knobs.place(timbre.type().params(), name);
    }

    /** The left side of a new note at a steady pitch. */
    public float[] note(double hz, int frames) {
        tone.strike(timbre, 60, hz, velocity);
        return more(frame -> hz, frames)[0];
    }

    /** Both sides of a new note at a steady pitch. */
    public float[][] wide(double hz, int frames) {
        tone.strike(timbre, 60, hz, velocity);
        return more(frame -> hz, frames);
    }

    /** The sound goes on, its pitch by the frame. */
    public float[][] more(DoubleUnaryOperator hz, int frames) {
        float[][] sides = new float[2][frames];
        StereoSignal chunk = new StereoSignal();
        for (int done = 0; done < frames; ) {
            int count = Math.min(chunks.applyAsInt(done), frames - done);
            tone.render(timbre, hz.applyAsDouble(done), chunk, count);
            System.arraycopy(chunk.left, 0, sides[0], done, count);
            System.arraycopy(chunk.right, 0, sides[1], done, count);
            done += count;
        }
        return sides;
    }

    /** The frequency of a MIDI pitch. */
    public static double hz(int pitch) {
        return 440 * Math.pow(2, (pitch - 69) / 12.0);
    }

    public static double mean(float[] sound, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += sound[i];
        }
        return sum / (to - from);
    }

    /** Energy on no multiple of the fundamental, dB, after the first tenth of a second. */
    public static double aliases(float[] sound, double hz) {
        return Spectrum.of(sound, 4800, 16_384, RATE).inharmonicDecibels(hz);
    }
}
