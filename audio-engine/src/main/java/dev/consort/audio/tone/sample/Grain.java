package dev.consort.audio.tone.sample;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.sample.Octaves;

/** A short piece of a recording under a bell. For the audio thread. */
final class Grain {
    private double position;
    private double speed;
    private double length;
    private double gain;
    private double age;
    private int level;
    private boolean sounding;

    /** Begins at a frame of the recording; {@code length} and {@code hop} in frames that are heard. */
    void begin(double from, double rate, double frames, double hop, int octave) {
        position = from;
        speed = rate;
        length = frames;
        // Bells of this shape add up to length / (2 * hop).
        gain = 2 * hop / frames;
        age = 0;
        level = octave;
        sounding = true;
    }

    boolean isSounding() {
        return sounding;
    }

    void end() {
        sounding = false;
    }

    void add(Octaves sound, StereoSignal out, int from, int frames) {
        for (int i = from; sounding && i < from + frames; i++) {
            float bell = (float) (gain * bell(age / length));
            out.left[i] += bell * sound.at(level, false, position);
            out.right[i] += bell * sound.at(level, true, position);
            position += speed;
            age++;
            sounding = age < length;
        }
    }

    /** Replaces shares of 0–1 by the bell there. */
    static void bells(double[] shares, int count) {
        for (int i = 0; i < count; i++) {
            shares[i] = bell(shares[i]);
        }
    }

    /** Hann's bell over 0–1; the sine in it is a parabola of a parabola, true to 0.001. */
    static double bell(double share) {
        double arch = 4 * share * (1 - share);
        double sine = arch * (0.775 + 0.225 * arch);
        return sine * sine;
    }
}
