package dev.consort.audio.tone;

import dev.consort.audio.dsp.Fft;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.rig.ToneFamily;
import dev.consort.protocol.state.instrument.Source;
import dev.consort.protocol.state.instrument.SourceType;

/** One note of a bare tone, without envelope and loudness, for tests. */
public record Note(Source source, int pitch, double velocity, int sampleRate) {
    public static final int RATE = 48_000;

    /** At full velocity, with the knobs where the table puts them. */
    public static Note of(SourceType type, int pitch) {
        return new Note(Source.of(type), pitch, 1, RATE);
    }

    public Note with(String knob, double value) {
        return new Note(source.withParam(knob, value), pitch, velocity, sampleRate);
    }

    public Note at(double newVelocity) {
        return new Note(source, pitch, newVelocity, sampleRate);
    }

    public Note in(int newSampleRate) {
        return new Note(source, pitch, velocity, newSampleRate);
    }

    public double hz() {
        return 440 * Math.pow(2, (pitch - 69) / 12.0);
    }

    public Tone fresh() {
        return ToneFamily.of(source.type()).tone(sampleRate, 7);
    }

    public float[] play(double seconds) {
        return play(fresh(), seconds, StereoSignal.CHUNK);
    }

    /** Played by a tone in chunks that are as long as they may be, or of changing lengths up to {@code longest}. */
    public float[] play(Tone tone, double seconds, int longest) {
        Timbre timbre = Timbre.of(source);
        tone.strike(timbre, pitch, hz(), velocity);
        float[] sound = new float[(int) (seconds * sampleRate)];
        StereoSignal chunk = new StereoSignal();
        int at = 0;
        for (int turn = 0; at < sound.length; turn++) {
            int wanted = longest == StereoSignal.CHUNK ? longest : 1 + turn * 7 % longest;
            int frames = Math.min(sound.length - at, wanted);
            tone.render(timbre, hz(), chunk, frames);
            System.arraycopy(chunk.left, 0, sound, at, frames);
            at += frames;
        }
        return sound;
    }

    /** Seconds until a tone is over by itself, up to {@code most}. */
    public double seconds(double most) {
        Tone tone = fresh();
        Timbre timbre = Timbre.of(source);
        tone.strike(timbre, pitch, hz(), velocity);
        StereoSignal chunk = new StereoSignal();
        int frames = 0;
        while (!tone.isOver() && frames < most * sampleRate) {
            tone.render(timbre, hz(), chunk, StereoSignal.CHUNK);
            frames += StereoSignal.CHUNK;
        }
        return (double) frames / sampleRate;
    }

    /** The strength of one frequency around a moment, through a Hann window. */
    public static double strength(float[] sound, double hz, int from, int size, int sampleRate) {
        double real = 0;
        double imaginary = 0;
        for (int i = 0; i < size; i++) {
            double weight = sound[from + i] * (1 - Math.cos(2 * Math.PI * i / size)) / size;
            real += weight * Math.cos(2 * Math.PI * hz * i / sampleRate);
            imaginary += weight * Math.sin(2 * Math.PI * hz * i / sampleRate);
        }
        return 2 * Math.hypot(real, imaginary);
    }

    /** Where the middle of the energy lies, in Hz. */
    public static double centroid(float[] sound, int from, int size, int sampleRate) {
        double[] real = new double[size];
        double[] imaginary = new double[size];
        for (int i = 0; i < size; i++) {
            real[i] = sound[from + i] * (0.5 - 0.5 * Math.cos(2 * Math.PI * i / size));
        }
        new Fft(size).forward(real, imaginary);
        double moment = 0;
        double power = 0;
        for (int i = 1; i < size / 2; i++) {
            double here = real[i] * real[i] + imaginary[i] * imaginary[i];
            moment += here * i;
            power += here;
        }
        return moment / power * sampleRate / size;
    }

    public static double peak(float[] sound) {
        double peak = 0;
        for (float frame : sound) {
            // What is not a number must not pass for silence.
            peak = Math.abs(frame) <= peak ? peak : Math.abs(frame);
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

    public static double mean(float[] sound, int from) {
        double sum = 0;
        for (int i = from; i < sound.length; i++) {
            sum += sound[i];
        }
        return sum / (sound.length - from);
    }
}
