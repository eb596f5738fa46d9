package dev.consort.audio.tone.drum;

import dev.consort.audio.dsp.Dice;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.knob.Knobs;
import dev.consort.audio.tone.Timbre;
import dev.consort.audio.tone.Tone;
import dev.consort.protocol.state.instrument.SourceType;
import java.util.Arrays;

/**
 * One stroke on a drum, of a kit or by itself. It sounds as long as the drum does, however short the note is. Strokes
 * differ a little from each other, as of hands, and are the same again for the same seed.
 */
public final class DrumTone implements Tone {
    private static final int TUNE = Knobs.place(SourceType.KICK.params(), "tune");
    private static final int DECAY = Knobs.place(SourceType.KICK.params(), "decay");
    private static final double OUT_OF_TUNE = 0.002;
    private static final double UNSTEADY = 0.04;

    private final double[] sum = new double[StereoSignal.CHUNK];
    private final Dice dice;
    private final BodySound body;
    private final WashSound wash;
    private final WashSound tail;
    private int life;
    private double drive;
    private double gain;

    public DrumTone(int sampleRate, long seed) {
        dice = new Dice(seed);
        body = new BodySound(sampleRate);
        wash = new WashSound(sampleRate, 2 * seed);
        tail = new WashSound(sampleRate, 2 * seed + 1);
    }

    @Override
    public void strike(Timbre timbre, int pitch, double hz, double velocity) {
        DrumRecipe recipe = Drums.of(timbre.type(), pitch);
        double tuning = Math.pow(2, timbre.knob(TUNE) / 12) * (1 + OUT_OF_TUNE * dice.bipolar());
        double span = timbre.knob(DECAY) * (1 + UNSTEADY * dice.bipolar());
        life = body.strike(recipe.body(), tuning, span, velocity, dice);
        life = Math.max(life, wash.strike(recipe.wash(), tuning, span, velocity));
        life = Math.max(life, tail.strike(recipe.tail(), tuning, span, velocity));
        drive = recipe.drive();
        gain = recipe.level() / saturated(drive) * (timbre.type().isDrums() ? recipe.share() : 1);
    }

    @Override
    public void render(Timbre timbre, double hz, StereoSignal out, int frames) {
        Arrays.fill(sum, 0, frames, 0);
        body.add(sum, frames);
        wash.add(sum, frames);
        tail.add(sum, frames);
        for (int i = 0; i < frames; i++) {
            out.left[i] = (float) (gain * saturated(drive * sum[i]));
        }
        life = Math.max(0, life - frames);
    }

    /** Padé's approximation of the hyperbolic tangent, which meets ±1 at ±3. */
    private static double saturated(double in) {
        double x = Math.max(-3, Math.min(3, in));
        return x * (27 + x * x) / (27 + 9 * x * x);
    }

    @Override
    public boolean isOver() {
        return life == 0;
    }
}
