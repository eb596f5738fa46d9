package dev.consort.audio.tone.noise;

import dev.consort.audio.dsp.Dice;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.dsp.osc.DcBlock;
import dev.consort.audio.dsp.osc.Polyline;
import dev.consort.audio.knob.Knobs;
import dev.consort.audio.tone.Timbre;
import dev.consort.audio.tone.Tone;
import dev.consort.protocol.state.instrument.SourceType;

/**
 * Dynamic stochastic synthesis: a wave of twelve corners, each of which walks at random in level and in time whenever
 * the wave comes round to it. Xenakis, "Formalized Music" (1992), chapter XIII. It has no pitch but what it finds.
 */
public final class GendyTone implements Tone {
    private static final int LEVEL_DIST = Knobs.place(SourceType.GENDY.params(), "levelDist");
    private static final int TIME_DIST = Knobs.place(SourceType.GENDY.params(), "timeDist");
    private static final int LOWEST = Knobs.place(SourceType.GENDY.params(), "lowest");
    private static final int HIGHEST = Knobs.place(SourceType.GENDY.params(), "highest");
    private static final Walk[] WALKS = Walk.values();
    private static final int CORNERS = 12;
    private static final double LEVEL_STEP = 0.3;
    private static final double TIME_STEP = 0.15;
    /** Frames: below, corners come faster than they can be drawn. */
    private static final double SHORTEST = 0.25;

    private static final double LEVEL = 0.75;

    private final int sampleRate;
    private final Dice dice;
    private final Polyline line = new Polyline();
    private final DcBlock block;
    private final double[] levels = new double[CORNERS];
    private final double[] speeds = new double[CORNERS];
    private int corner;

    public GendyTone(int sampleRate, long seed) {
        this.sampleRate = sampleRate;
        dice = new Dice(seed);
        block = new DcBlock(sampleRate);
    }

    @Override
    public void strike(Timbre timbre, int pitch, double hz, double velocity) {
        for (int i = 0; i < CORNERS; i++) {
            levels[i] = dice.bipolar();
            speeds[i] = dice.unit();
        }
        corner = 0;
        line.reset(0);
        block.reset();
    }

    @Override
    public void render(Timbre timbre, double hz, StereoSignal out, int frames) {
        double one = timbre.knob(LOWEST) * CORNERS / sampleRate;
        double other = timbre.knob(HIGHEST) * CORNERS / sampleRate;
        Walk inLevel = WALKS[timbre.knobs().choice(LEVEL_DIST)];
        Walk inTime = WALKS[timbre.knobs().choice(TIME_DIST)];
        for (int i = 0; i < frames; i++) {
            line.advance();
            while (line.isAtEnd()) {
                walk(inLevel, inTime);
                double perFrame = one + (other - one) * speeds[corner];
                line.lineTo(levels[corner], Math.max(SHORTEST, 1 / perFrame));
            }
            out.left[i] = (float) (LEVEL * block.next(line.next()));
        }
        block.flush();
    }

    private void walk(Walk inLevel, Walk inTime) {
        corner = corner + 1 == CORNERS ? 0 : corner + 1;
        levels[corner] = Walk.within(-1, 1, levels[corner] + LEVEL_STEP * inLevel.step(dice));
        speeds[corner] = Walk.within(0, 1, speeds[corner] + TIME_STEP * inTime.step(dice));
    }
}
