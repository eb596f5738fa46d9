package dev.consort.audio.dsp;

import dev.consort.protocol.state.instrument.Source;

/** A drum kit without samples: each hit is a falling sine and a burst of noise. */
public final class DrumGenerator implements Generator {
    private static final double SILENT = 0.0005;
    private static final double CLAP_SPACING = 0.011;

    private final double sampleRate;
    private final Noise noise = new Noise(0xD12);
    private DrumSound sound = DrumSound.of(36);
    private double phase;
    private double step;
    private double settled;
    private double sweepFade;
    private double tone;
    private double toneFade;
    private double burst;
    private double burstFade;
    private float low;
    private float pole;
    private int clapsLeft;
    private int untilClap;

    public DrumGenerator(double sampleRate) {
        this.sampleRate = sampleRate;
    }

    /** Whether hitting {@code pitch} ends a sounding {@code other}. */
    public static boolean chokes(int pitch, int other) {
        return DrumSound.chokes(pitch, other);
    }

    @Override
    public void start(Source source, int pitch, double hz) {
        sound = DrumSound.of(pitch);
        double tune = Math.pow(2, source.param("tune") / 12);
        double decay = source.param("decay");
        phase = 0;
        settled = sound.hz() * tune / sampleRate;
        step = settled * sound.sweep();
        sweepFade = fade(sound.sweepSeconds() * 3);
        tone = sound.tone();
        toneFade = fade(sound.toneSeconds() * decay);
        burst = sound.noise();
        burstFade = fade(sound.noiseSeconds() * decay);
        pole = (float) sound.brightness();
        low = 0;
        clapsLeft = sound.claps() - 1;
        untilClap = (int) (CLAP_SPACING * sampleRate);
    }

    /** The factor per sample that loses 60 dB in this time. */
    private double fade(double seconds) {
        return seconds <= 0 ? 0 : Math.pow(0.001, 1 / (seconds * sampleRate));
    }

    @Override
    public void control(Source source, double hz) {}

    @Override
    public void fill(float[] out, int from, int count) {
        for (int i = from; i < from + count; i++) {
            float white = noise.next();
            low += (1 - pole) * (white - low);
            float bright = pole > 0.5f ? white - low : white;
            out[i] = (float) (tone * SineTable.at(phase) + burst * bright);
            advance();
        }
    }

    private void advance() {
        phase += step;
        phase -= phase >= 1 ? 1 : 0;
        step = settled + (step - settled) * sweepFade;
        tone *= toneFade;
        burst *= burstFade;
        if (clapsLeft > 0 && --untilClap == 0) {
            clapsLeft--;
            untilClap = (int) (CLAP_SPACING * sampleRate);
            burst = sound.noise();
        }
    }

    @Override
    public boolean isFinished() {
        return tone < SILENT && burst < SILENT && clapsLeft == 0;
    }
}
