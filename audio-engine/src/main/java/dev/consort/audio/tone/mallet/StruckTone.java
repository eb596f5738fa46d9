package dev.consort.audio.tone.mallet;

import dev.consort.audio.dsp.Dice;
import dev.consort.audio.dsp.PitchRange;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.knob.Knobs;
import dev.consort.audio.tone.Timbre;
import dev.consort.audio.tone.Tone;
import dev.consort.protocol.state.instrument.SourceType;
import java.util.Arrays;
import java.util.List;

/**
 * Bars, tubes, tongues, pans and skins that are struck. A harder stroke touches for a shorter time and so sets off
 * higher modes; a skin is stretched by it and begins a little sharp, the more so the looser it is.
 */
public final class StruckTone implements Tone {
    private static final int TENSION = Knobs.place(SourceType.MEMBRANE.params(), "tension");
    private static final int LOSS = Knobs.place(SourceType.MEMBRANE.params(), "loss");
    private static final double LOWEST_HZ = 8;
    /** Frames after which a bending pitch is worked out anew. */
    private static final int GRID = 32;

    private static final double BEND_SECONDS = 0.04;
    private static final double BEND_OVER = 1e-5;
    private static final double TREMOLO_HZ = 4.6;

    private final int sampleRate;
    private final PitchRange range;
    private final ModeBank modes;
    private final ModeBank knock;
    private final Blow blow;
    private final double[] sum = new double[StereoSignal.CHUNK];
    private Mallet mallet = Mallet.of(SourceType.MARIMBA);
    private double gain;
    private double bend;
    private double tunedHz;
    private double tunedSeconds;
    private int untilGrid;
    private double swing;

    public StruckTone(int sampleRate, long seed) {
        this.sampleRate = sampleRate;
        range = new PitchRange(LOWEST_HZ, 0.4 * sampleRate);
        modes = new ModeBank(sampleRate);
        knock = new ModeBank(sampleRate);
        blow = new Blow(sampleRate, new Dice(seed));
    }

    @Override
    public void strike(Timbre timbre, int pitch, double hz, double velocity) {
        mallet = Mallet.of(timbre.type());
        boolean skin = timbre.type() == SourceType.MEMBRANE;
        double inside = range.within(hz);
        double stretch = skin ? Math.sqrt(0.05 / timbre.knob(TENSION)) : 0;
        bend = 0.02 * stretch * velocity * velocity;
        double corner = mallet.corner(inside, velocity) / (skin ? Math.sqrt(stretch) : 1);
        gain = mallet.level() * setOff(inside, corner);
        knock(velocity, corner);
        tunedHz = 0;
        untilGrid = 0;
        swing = 0;
        tune(inside, seconds(timbre, inside));
    }

    private void knock(double velocity, double corner) {
        Stick stick = mallet.stick();
        knock.clear();
        knock.strike(1, stick.knock() * velocity / gain, 1);
        knock.tune(stick.knockHz(), stick.knockSeconds());
        blow.strike(0.6 * stick.knock() * velocity / gain, corner);
    }

    /** Strikes every mode as far as a blow of some length reaches it; answers what brings the sum to a level of 1. */
    private double setOff(double hz, double corner) {
        modes.clear();
        List<Mode> all = mallet.modes();
        double peak = 0;
        double power = 0;
        for (int i = 0; i < all.size(); i++) {
            Mode mode = all.get(i);
            double at = hz * mode.ratio() / corner;
            double level = mode.level() / (1 + at * at) * (1 + hz * hz / (corner * corner));
            if (hz * mode.ratio() < 0.45 * sampleRate) {
                modes.strike(mode.ratio(), level, mode.ring());
                peak += Math.abs(level);
                power += level * level;
            }
        }
        return 1 / (0.5 * peak + Math.sqrt(power));
    }

    private double seconds(Timbre timbre, double hz) {
        double seconds = mallet.seconds(hz);
        if (timbre.type() != SourceType.MEMBRANE) {
            return seconds;
        }
        double share = (timbre.knob(LOSS) - 0.9) * 10;
        return seconds * 0.15 * Math.pow(30, share * share * share);
    }

    @Override
    public void render(Timbre timbre, double hz, StereoSignal out, int frames) {
        double inside = range.within(hz);
        double seconds = seconds(timbre, inside);
        Arrays.fill(sum, 0, frames, 0);
        int from = 0;
        while (from < frames) {
            relax();
            tune(inside * (1 + bend), seconds);
            int to = Math.min(frames, from + untilGrid);
            ring(from, to);
            untilGrid -= to - from;
            from = to;
        }
        write(out, frames);
    }

    /** Lets a stretched skin come back a little, once in every grid. */
    private void relax() {
        if (untilGrid == 0) {
            untilGrid = GRID;
            bend *= bend > BEND_OVER ? Math.exp(-GRID / (BEND_SECONDS * sampleRate)) : 0;
        }
    }

    private void tune(double hz, double seconds) {
        if (hz != tunedHz || seconds != tunedSeconds) {
            modes.tune(hz, seconds);
            tunedHz = hz;
            tunedSeconds = seconds;
        }
    }

    private void ring(int from, int to) {
        modes.addTo(sum, from, to);
        knock.addTo(sum, from, to);
        blow.addTo(sum, from, to);
    }

    private void write(StereoSignal out, int frames) {
        double depth = mallet.tremolo();
        double step = TREMOLO_HZ / sampleRate;
        for (int i = 0; i < frames; i++) {
            // A triangle with rounded ends, which needs no sine.
            double way = Math.abs(2 * swing - 1);
            out.left[i] = (float) (gain * sum[i] * (1 - depth * (1 - way * way * (3 - 2 * way))));
            swing += step;
            swing -= swing >= 1 ? 1 : 0;
        }
    }

    @Override
    public boolean isOver() {
        return modes.isSilent() && knock.isSilent() && blow.isSilent();
    }
}
