package dev.consort.audio.tone;

import dev.consort.audio.dsp.Dice;
import dev.consort.audio.dsp.StateVariableFilter;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.knob.Knobs;
import dev.consort.protocol.state.instrument.FilterType;
import dev.consort.protocol.state.instrument.SourceType;
import java.util.List;
import java.util.stream.IntStream;

/** One stroke on a drum, of a kit or by itself. It sounds as long as the drum does, however short the note is. */
public final class DrumTone implements Tone {
    private static final List<DrumRecipe> KIT =
            IntStream.range(0, 128).mapToObj(DrumRecipe::of).toList();
    private static final double[] METAL = {1, 1.342, 1.2312, 1.6532, 1.9523, 2.1523};
    private static final int TUNE = Knobs.place(SourceType.KICK.params(), "tune");
    private static final int DECAY = Knobs.place(SourceType.KICK.params(), "decay");
    private static final double CLAP_SECONDS = 0.011;
    private static final double SIXTY_DB = Math.log(1000);
    private static final double SILENT = 1e-4;

    private final int sampleRate;
    private final Dice dice;
    private final StateVariableFilter band;
    private final StateVariableFilter bright;
    private final double[] phases = new double[METAL.length];
    private DrumRecipe recipe = KIT.get(36);
    private double tuning;
    private double skinPhase;
    private double drop;
    private double skinLevel;
    private double rattleLevel;
    private double skinFall;
    private double rattleFall;
    private int clapsLeft;
    private int clapFrames;

    public DrumTone(int sampleRate, long seed) {
        this.sampleRate = sampleRate;
        dice = new Dice(seed);
        band = new StateVariableFilter(sampleRate);
        bright = new StateVariableFilter(sampleRate);
    }

    @Override
    public void strike(Timbre timbre, int pitch, double hz, double velocity) {
        recipe = KIT.get(drum(timbre.type(), pitch));
        tuning = Math.pow(2, timbre.knob(TUNE) / 12);
        skinPhase = 0;
        drop = recipe.drop() - 1;
        skinLevel = recipe.skin() > 0 ? 1 : 0;
        rattleLevel = 1;
        skinFall = fall(recipe.skinSeconds() * timbre.knob(DECAY));
        rattleFall = fall(recipe.rattleSeconds() * timbre.knob(DECAY));
        clapsLeft = recipe.claps() - 1;
        clapFrames = (int) (CLAP_SECONDS * sampleRate);
        band.reset();
        band.tune(recipe.rattleHz() * tuning, 0.3);
        bright.reset();
        bright.tune(7000 * tuning, 0.1);
    }

    private static int drum(SourceType type, int pitch) {
        return switch (type) {
            case KICK -> 36;
            case SNARE -> 38;
            case HIHAT_CLOSED -> 42;
            case HIHAT_OPEN -> 46;
            case CLAP -> 39;
            case COWBELL -> 56;
            case RIM -> 37;
            case TOM -> 45;
            case CLAVE -> 75;
            case CONGA -> 63;
            default -> pitch;
        };
    }

    private double fall(double seconds) {
        return Math.exp(-SIXTY_DB / (seconds * sampleRate));
    }

    @Override
    public void render(Timbre timbre, double hz, StereoSignal out, int frames) {
        double dropFall = fall(recipe.dropSeconds() * 3);
        for (int i = 0; i < frames; i++) {
            out.left[i] = (float) (1.2 * (skin() + rattle() + metal()));
            drop *= dropFall;
            skinLevel *= skinFall;
            rattleLevel *= rattleFall;
            clap();
        }
        flush();
    }

    private double skin() {
        skinPhase += recipe.hz() * tuning * (1 + drop) / sampleRate;
        skinPhase -= Math.floor(skinPhase);
        return recipe.skin() * skinLevel * Math.sin(2 * Math.PI * skinPhase);
    }

    private double rattle() {
        return recipe.rattle() == 0
                ? 0
                : recipe.rattle() * rattleLevel * band.next(FilterType.BAND_PASS, dice.bipolar());
    }

    private double metal() {
        if (recipe.metal() == 0) {
            return 0;
        }
        double sum = 0;
        for (int i = 0; i < METAL.length; i++) {
            phases[i] += recipe.hz() * tuning * METAL[i] / sampleRate;
            phases[i] -= Math.floor(phases[i]);
            sum += phases[i] < 0.5 ? 1 : -1;
        }
        boolean cowbell = recipe.rattle() == 0;
        double ringing = sum / METAL.length;
        return recipe.metal() * rattleLevel * (cowbell ? 0.6 * ringing : bright.next(FilterType.HIGH_PASS, ringing));
    }

    private void clap() {
        if (clapsLeft > 0 && --clapFrames == 0) {
            rattleLevel = 1;
            clapFrames = (int) (CLAP_SECONDS * sampleRate);
            clapsLeft--;
        } else if (clapsLeft > 0) {
            rattleLevel *= 0.995;
        }
    }

    private void flush() {
        band.flush();
        bright.flush();
        drop = drop < SILENT ? 0 : drop;
        skinLevel = skinLevel < SILENT ? 0 : skinLevel;
        rattleLevel = rattleLevel < SILENT ? 0 : rattleLevel;
    }

    @Override
    public boolean isOver() {
        return skinLevel == 0 && rattleLevel == 0 && clapsLeft == 0;
    }
}
