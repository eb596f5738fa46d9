package dev.consort.audio.tone.noise;

import dev.consort.audio.dsp.Dice;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.knob.Knobs;
import dev.consort.audio.tone.Timbre;
import dev.consort.audio.tone.Tone;
import dev.consort.protocol.state.instrument.SourceType;

/** Noise in five colours. It has no pitch, and goes on from note to note. */
public final class NoiseTone implements Tone {
    private static final int COLOR = Knobs.place(SourceType.NOISE.params(), "color");
    private static final int DENSITY = Knobs.place(SourceType.NOISE.params(), "density");

    private final Dust dust;
    /** In the order of the table. */
    private final NoiseSource[] colors;

    public NoiseTone(int sampleRate, long seed) {
        Dice dice = new Dice(seed);
        dust = new Dust(dice, sampleRate);
        colors = new NoiseSource[] {
            new WhiteNoise(dice),
            new PinkNoise(dice, sampleRate),
            SlopedNoise.brown(dice, sampleRate),
            SlopedNoise.grey(dice, sampleRate),
            dust
        };
    }

    @Override
    public void strike(Timbre timbre, int pitch, double hz, double velocity) {
        // Noise has no beginning.
    }

    @Override
    public void render(Timbre timbre, double hz, StereoSignal out, int frames) {
        dust.density(timbre.knob(DENSITY));
        colors[timbre.knobs().choice(COLOR)].fill(out.left, frames);
    }
}
