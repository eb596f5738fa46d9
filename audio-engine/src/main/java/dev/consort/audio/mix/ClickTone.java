package dev.consort.audio.mix;

import dev.consort.audio.dsp.StereoSignal;

/** The metronome's tick: a short sine, an octave higher on the first beat of a bar. For the audio thread. */
final class ClickTone {
    private static final double HZ = 1000;
    private static final double SECONDS = 0.05;

    private final int sampleRate;
    private double step;
    private double phase;
    private double loudness;

    ClickTone(int sampleRate) {
        this.sampleRate = sampleRate;
    }

    void strike(double level, boolean accent) {
        step = 2 * Math.PI * (accent ? 2 * HZ : HZ) / sampleRate;
        phase = 0;
        loudness = 0.5 * level;
    }

    void addTo(StereoSignal to, int frames) {
        double fall = Math.exp(-Math.log(1000) / (SECONDS * sampleRate));
        for (int i = 0; i < frames && loudness > 0; i++) {
            float sample = (float) (loudness * Math.sin(phase));
            to.left[i] += sample;
            to.right[i] += sample;
            phase += step;
            loudness = loudness < 1e-5 ? 0 : loudness * fall;
        }
    }
}
