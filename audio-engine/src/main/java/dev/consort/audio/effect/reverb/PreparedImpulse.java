package dev.consort.audio.effect.reverb;

import dev.consort.audio.dsp.Fft;
import dev.consort.audio.sample.Recording;

/**
 * An impulse response, ready to be convolved with at one sample rate: resampled, cut to 6 seconds, brought to the level
 * at which a noise keeps its loudness, and transformed. The longest takes about a third of a second at 48 kHz, and five megabytes: make it
 * on no audio thread. Never changed once it is made, and may be shared.
 */
public final class PreparedImpulse {
    private final Recording recording;
    private final int sampleRate;
    private final int frames;
    private final Spectra beginning;
    private final Spectra rest;

    private PreparedImpulse(Recording recording, int sampleRate, float[] left, float[] right) {
        this.recording = recording;
        this.sampleRate = sampleRate;
        frames = left.length;
        Partition cut = Partition.at(sampleRate);
        beginning = spectra(left, right, 0, cut.shortFrames(), cut.shortPieces(frames));
        rest = spectra(left, right, cut.longFrom(), cut.longFrames(), cut.longPieces(frames));
    }

    /** Prepares a recording for an engine's sample rate in Hz. */
    public static PreparedImpulse of(Recording recording, int sampleRate) {
        int longest = Partition.at(sampleRate).longest();
        float[] left = ImpulseSound.at(recording.left(), recording.sampleRate(), sampleRate, longest);
        float[] right = recording.right() == recording.left()
                ? left.clone()
                : ImpulseSound.at(recording.right(), recording.sampleRate(), sampleRate, longest);
        ImpulseSound.level(left, right);
        return new PreparedImpulse(recording, sampleRate, left, right);
    }

    /** A small room that nobody recorded, for when there is no recording. */
    public static PreparedImpulse room(int sampleRate) {
        return of(ImpulseSound.room(sampleRate), sampleRate);
    }

    private static Spectra spectra(float[] left, float[] right, int from, int length, int pieces) {
        Spectra spectra = new Spectra(2 * length, pieces);
        Fft fft = new Fft(2 * length);
        for (int piece = 0; piece < pieces; piece++) {
            double[] real = new double[2 * length];
            double[] imaginary = new double[2 * length];
            int start = from + piece * length;
            for (int i = 0; i < length && start + i < left.length; i++) {
                real[i] = left[start + i];
                imaginary[i] = right[start + i];
            }
            fft.forward(real, imaginary);
            spectra.take(piece, real, imaginary);
        }
        return spectra;
    }

    /** What it was made of. */
    public Recording recording() {
        return recording;
    }

    /** The rate that it was made for, in Hz. */
    public int sampleRate() {
        return sampleRate;
    }

    /** How long it is, in frames at that rate. */
    public int frames() {
        return frames;
    }

    Spectra beginning() {
        return beginning;
    }

    Spectra rest() {
        return rest;
    }
}
