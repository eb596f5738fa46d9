package dev.consort.audio.tone;

import dev.consort.audio.dsp.Dice;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.knob.Knobs;
import dev.consort.protocol.state.instrument.SourceType;

/**
 * Noise in colours. The darker ones come from a one-pole low-pass, made up in level: a stand-in for true slopes, grey's
 * weighting and dust's single crackles, which are white here.
 */
public final class NoiseTone implements Tone {
    private static final int COLOR = Knobs.place(SourceType.NOISE.params(), "color");
    private static final int PINK = 1;
    private static final int BROWN = 2;

    private final int sampleRate;
    private final Dice dice;
    private double held;

    public NoiseTone(int sampleRate, long seed) {
        this.sampleRate = sampleRate;
        dice = new Dice(seed);
    }

    @Override
    public void strike(Timbre timbre, int pitch, double hz, double velocity) {
        held = 0;
    }

    @Override
    public void render(Timbre timbre, double hz, StereoSignal out, int frames) {
        double pass = 1 - Math.exp(-2 * Math.PI * corner(timbre) / sampleRate);
        // White noise through one pole keeps pass / (2 - pass) of its power.
        double makeUp = 0.5 * Math.sqrt((2 - pass) / pass);
        for (int i = 0; i < frames; i++) {
            held += (dice.bipolar() - held) * pass;
            out.left[i] = (float) (held * makeUp);
        }
    }

    /** In Hz. */
    private static double corner(Timbre timbre) {
        return switch ((int) timbre.knob(COLOR)) {
            case PINK -> 2400;
            case BROWN -> 400;
            default -> 20_000;
        };
    }
}
