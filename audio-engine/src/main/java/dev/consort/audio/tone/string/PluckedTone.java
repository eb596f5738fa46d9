package dev.consort.audio.tone.string;

import dev.consort.audio.dsp.Dice;
import dev.consort.audio.dsp.PitchRange;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.knob.Knobs;
import dev.consort.audio.tone.Timbre;
import dev.consort.audio.tone.Tone;
import dev.consort.protocol.state.instrument.SourceType;
import java.util.Arrays;

/**
 * Plucked strings. A string moves in two directions, a hair apart in pitch; the one towards the body dies sooner, so that
 * a note has a loud beginning and a long end: Weinreich, "Coupled Piano Strings" (JASA, 1977).
 */
public final class PluckedTone implements Tone {
    private static final int DECAY = Knobs.place(SourceType.PLUCK.params(), "decay");
    private static final int DAMPING = Knobs.place(SourceType.PLUCK.params(), "damping");
    private static final double LOWEST_HZ = 16;
    private static final double APART = Math.pow(2, 0.5 / 1200);
    private static final double SOONER = 0.35;
    private static final double SILENT = 1e-5;
    private static final double DAMPING_NONE = 0.06;
    private static final double DAMPING_SPAN = 600;

    private final int sampleRate;
    private final PitchRange range;
    private final StringLoop up;
    private final StringLoop across;
    private final Body body;
    private final Pluck pluck;
    private final double forget;
    private StringModel model = StringModel.of(SourceType.PLUCK);
    private double tunedHz;
    private double tunedSeconds;
    private double tunedDullness;
    private double gain;
    private double loudness;
    private final double[] sum = new double[StereoSignal.CHUNK];

    public PluckedTone(int sampleRate, long seed) {
        this.sampleRate = sampleRate;
        range = new PitchRange(LOWEST_HZ, sampleRate / 6.0);
        up = new StringLoop(sampleRate, LOWEST_HZ * 0.9);
        across = new StringLoop(sampleRate, LOWEST_HZ * 0.9);
        body = new Body(sampleRate);
        pluck = new Pluck(new Dice(seed));
        forget = 1 / (0.05 * sampleRate);
    }

    @Override
    public void strike(Timbre timbre, int pitch, double hz, double velocity) {
        model = StringModel.of(timbre.type());
        double inside = range.within(hz);
        tunedHz = 0;
        measure(timbre, inside);
        up.still(inside * APART, tunedSeconds * SOONER, tunedDullness);
        across.still(inside / APART, tunedSeconds, tunedDullness);
        double corner = Math.min(0.4 * sampleRate, model.corner(inside, velocity));
        double pass = 1 - Math.exp(-2 * Math.PI * corner / sampleRate);
        pluck.pluck(model, sampleRate / inside, pass, up, across);
        body.become(model.body());
        gain = model.level() * pluck.gain();
        loudness = 1;
    }

    @Override
    public void render(Timbre timbre, double hz, StereoSignal out, int frames) {
        if (measure(timbre, range.within(hz))) {
            up.tune(tunedHz * APART, tunedSeconds * SOONER, tunedDullness);
            across.tune(tunedHz / APART, tunedSeconds, tunedDullness);
        }
        Arrays.fill(sum, 0, frames, 0);
        up.addTo(sum, 0.55, frames);
        across.addTo(sum, 0.45, frames);
        body.process(sum, out.left, gain, frames);
        loudness = Math.max(StereoSignal.peak(out.left, frames), loudness * Math.exp(-frames * forget));
    }

    /** Reads the knobs; answers whether anything has moved. */
    private boolean measure(Timbre timbre, double hz) {
        boolean simple = timbre.type() == SourceType.PLUCK;
        double seconds = simple ? timbre.knob(DECAY) : model.seconds(hz);
        double dullness = simple ? DAMPING_NONE * Math.pow(DAMPING_SPAN, timbre.knob(DAMPING)) : model.dullness();
        boolean moved = hz != tunedHz || seconds != tunedSeconds || dullness != tunedDullness;
        tunedHz = hz;
        tunedSeconds = seconds;
        tunedDullness = dullness;
        return moved;
    }

    @Override
    public boolean isOver() {
        return loudness < SILENT;
    }
}
