package dev.consort.audio.effect;

import dev.consort.audio.dsp.Dice;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.rig.Effects;
import dev.consort.protocol.state.effect.EffectType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** An effect with its knobs, to be fed with whole sounds. */
public final class Rack {
    private static final long SEED = 5;

    public final EffectSlot slot;
    public final EffectProcessor processor;
    public final int rate;
    private final Map<String, Double> values;
    private final StereoSignal signal = new StereoSignal();

    public Rack(EffectType type) {
        this(type, 48_000);
    }

    public Rack(EffectType type, int rate) {
        this.rate = rate;
        slot = new EffectSlot(type);
        processor = Effects.processor(type, rate, SEED);
        values = new HashMap<>(type.initialParams());
    }

    /** Turns a knob. */
    public Rack knob(String name, double value) {
        values.put(name, value);
        slot.knobs().set(values);
        return this;
    }

    /** Left and right of what the effect makes of a sound on both sides, in chunks of these lengths over and over. */
    public float[][] play(float[] mono, int... chunks) {
        return play(mono, mono, chunks);
    }

    public float[][] play(float[] left, float[] right, int... chunks) {
        float[][] out = new float[2][left.length];
        int turn = 0;
        for (int at = 0; at < left.length; ) {
            int wanted = chunks.length == 0 ? StereoSignal.CHUNK : chunks[turn++ % chunks.length];
            int frames = Math.min(wanted, left.length - at);
            System.arraycopy(left, at, signal.left, 0, frames);
            System.arraycopy(right, at, signal.right, 0, frames);
            processor.process(slot, signal, frames);
            System.arraycopy(signal.left, 0, out[0], at, frames);
            System.arraycopy(signal.right, 0, out[1], at, frames);
            at += frames;
        }
        return out;
    }

    /** Frames of the rack's rate. */
    public int frames(double seconds) {
        return (int) Math.round(seconds * rate);
    }

    public float[] silence(double seconds) {
        return new float[frames(seconds)];
    }

    public float[] sine(double hz, double level, double seconds) {
        float[] sound = silence(seconds);
        for (int i = 0; i < sound.length; i++) {
            sound[i] = (float) (level * Math.sin(2 * Math.PI * hz * i / rate));
        }
        return sound;
    }

    public float[] constant(double level, double seconds) {
        float[] sound = silence(seconds);
        Arrays.fill(sound, (float) level);
        return sound;
    }

    public float[] noise(double level, double seconds) {
        Dice dice = new Dice(11);
        float[] sound = silence(seconds);
        for (int i = 0; i < sound.length; i++) {
            sound[i] = (float) level * dice.bipolar();
        }
        return sound;
    }

    /** One frame of level 1, and then silence. */
    public float[] impulse(double seconds) {
        float[] sound = silence(seconds);
        sound[0] = 1;
        return sound;
    }

    /** One after the other. */
    public static float[] joined(float[]... sounds) {
        int length = 0;
        for (float[] sound : sounds) {
            length += sound.length;
        }
        float[] all = new float[length];
        int at = 0;
        for (float[] sound : sounds) {
            System.arraycopy(sound, 0, all, at, sound.length);
            at += sound.length;
        }
        return all;
    }

    /** The loudest of some frames. */
    public static double peak(float[] sound, int from, int to) {
        double peak = 0;
        for (int i = from; i < to; i++) {
            peak = Math.max(peak, Math.abs(sound[i]));
        }
        return peak;
    }

    public static double rms(float[] sound, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += (double) sound[i] * sound[i];
        }
        return Math.sqrt(sum / (to - from));
    }

    public static double decibels(double level) {
        return 20 * Math.log10(Math.max(1e-12, level));
    }

    /**
     * The seconds in which a sound that dies away loses 60 dB: the line through its energy decay curve between −5 and
     * −35 dB, Schroeder, "New Method of Measuring Reverberation Time" (1965).
     */
    public double decaySeconds(float[] sound) {
        double[] left = new double[sound.length + 1];
        for (int i = sound.length - 1; i >= 0; i--) {
            left[i] = left[i + 1] + (double) sound[i] * sound[i];
        }
        int from = 0;
        while (left[from] > left[0] * Math.pow(10, -0.5)) {
            from++;
        }
        int to = from;
        while (left[to] > left[0] * Math.pow(10, -3.5)) {
            to++;
        }
        return 2.0 * (to - from) / rate;
    }
}
