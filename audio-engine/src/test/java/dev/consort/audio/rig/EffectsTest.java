package dev.consort.audio.rig;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.effect.Rack;
import dev.consort.protocol.state.effect.EffectCategory;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.param.ParamSpec;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every effect. */
class EffectsTest {
    private static final Set<EffectCategory> CATEGORIES = EnumSet.of(
            EffectCategory.DELAYS, EffectCategory.REVERBS, EffectCategory.DYNAMICS, EffectCategory.MODULATION);
    /** What dies away is set to zero at the end of a chunk, so that much may differ. */
    private static final double FLUSHED = 1e-13;

    private static final int SLOW = 8000;
    private static final double PATIENCE_SECONDS = 1500;

    static Stream<EffectType> effects() {
        return Arrays.stream(EffectType.values()).filter(type -> CATEGORIES.contains(type.category()));
    }

    @ParameterizedTest
    @MethodSource("effects")
    void atEveryExtremeTheWorstInputLeavesItFiniteAndQuietAgain(EffectType type) {
        for (double[] setting : extremes(type)) {
            Rack rack = set(new Rack(type, SLOW), setting);
            float[][] out = rack.play(worst(rack));

            assertThat(Rack.peak(out[0], 0, out[0].length))
                    .as(Arrays.toString(setting))
                    .isLessThan(100);
            assertThat(allFinite(out)).as(Arrays.toString(setting)).isTrue();
            untilQuiet(rack, setting);
            float[] after = rack.play(rack.silence(0.5))[0];
            assertThat(Rack.peak(after, 0, after.length))
                    .as(Arrays.toString(setting))
                    .isLessThan(1e-5);
        }
    }

    private static void untilQuiet(Rack rack, double[] setting) {
        float[] silence = rack.silence(0.1);
        double waited = 0;
        while (!rack.processor.isQuiet() && waited < PATIENCE_SECONDS) {
            rack.play(silence);
            waited += 0.1;
        }
        assertThat(rack.processor.isQuiet()).as(Arrays.toString(setting)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("effects")
    void itWorksAtEverySampleRate(EffectType type) {
        for (int rate : new int[] {11_025, 44_100, 96_000, 192_000}) {
            for (double[] setting : List.of(all(type, true), all(type, false))) {
                Rack rack = set(new Rack(type, rate), setting);
                float[][] out = rack.play(worst(rack));
                assertThat(allFinite(out)).as("%d Hz", rate).isTrue();
                assertThat(Rack.peak(out[0], 0, out[0].length))
                        .as("%d Hz", rate)
                        .isLessThan(100);
            }
        }
    }

    private static float[] worst(Rack rack) {
        float[] odd = rack.noise(1, 0.1);
        odd[3] = Float.NaN;
        odd[5] = Float.POSITIVE_INFINITY;
        odd[7] = Float.NEGATIVE_INFINITY;
        return Rack.joined(
                rack.noise(1, 0.2),
                rack.silence(0.05),
                rack.constant(1, 0.1),
                odd,
                rack.constant(1e9, 0.01),
                rack.constant(-1e9, 0.01),
                rack.constant(Float.NaN, 0.01),
                rack.constant(1e-40, 0.02),
                rack.noise(0.5, 0.1));
    }

    private static boolean allFinite(float[][] out) {
        for (int i = 0; i < out[0].length; i++) {
            if (!Float.isFinite(out[0][i]) || !Float.isFinite(out[1][i])) {
                return false;
            }
        }
        return true;
    }

    private static List<double[]> extremes(EffectType type) {
        List<double[]> settings = new ArrayList<>(List.of(all(type, false), all(type, true)));
        for (int i = 0; i < type.params().size(); i++) {
            for (boolean highest : new boolean[] {false, true}) {
                double[] setting =
                        type.params().stream().mapToDouble(ParamSpec::initial).toArray();
                setting[i] = highest
                        ? type.params().get(i).max()
                        : type.params().get(i).min();
                settings.add(setting);
            }
        }
        return settings;
    }

    private static double[] all(EffectType type, boolean highest) {
        return type.params().stream()
                .mapToDouble(spec -> highest ? spec.max() : spec.min())
                .toArray();
    }

    private static Rack set(Rack rack, double[] setting) {
        for (int i = 0; i < setting.length; i++) {
            rack.knob(rack.slot.type().params().get(i).name(), setting[i]);
        }
        Arrays.fill(rack.slot.side().left, Float.NaN);
        Arrays.fill(rack.slot.side().right, 0.5f);
        return rack;
    }

    @ParameterizedTest
    @MethodSource("effects")
    void howTimeIsCutUpMakesNoDifference(EffectType type) {
        Rack rack = new Rack(type);
        float[] sound = Rack.joined(rack.noise(0.7, 0.4), rack.silence(0.3));
        float[][] whole = rack.play(sound);

        assertThat(furthest(new Rack(type).play(sound, 1, 7, 64, 33, 2), whole)).isLessThan(FLUSHED);
        assertThat(furthest(new Rack(type).play(sound, 1), whole)).isLessThan(FLUSHED);
    }

    private static double furthest(float[][] some, float[][] others) {
        double furthest = 0;
        for (int i = 0; i < some[0].length; i++) {
            furthest = Math.max(furthest, Math.abs(some[0][i] - others[0][i]));
            furthest = Math.max(furthest, Math.abs(some[1][i] - others[1][i]));
        }
        return furthest;
    }

    @ParameterizedTest
    @MethodSource("effects")
    void theSameSeedGivesTheSameBits(EffectType type) {
        Rack rack = new Rack(type);
        float[] sound = rack.noise(0.7, 0.4);

        assertThat(new Rack(type).play(sound)).isDeepEqualTo(rack.play(sound));
    }

    @ParameterizedTest
    @MethodSource("effects")
    void whatIsForgottenIsNotHeard(EffectType type) {
        Rack rack = new Rack(type);
        rack.play(rack.noise(1, 0.4));
        rack.processor.reset();

        assertThat(rack.processor.isQuiet()).isTrue();
        float[][] after = rack.play(rack.silence(1));
        assertThat(Rack.peak(after[0], 0, after[0].length)).isZero();
        assertThat(Rack.peak(after[1], 0, after[1].length)).isZero();
    }

    @ParameterizedTest
    @MethodSource("effects")
    void knobsMoveWithoutAClick(EffectType type) {
        for (ParamSpec spec : type.params()) {
            Rack rack = new Rack(type);
            Arrays.fill(rack.slot.side().left, 0.5f);
            float[] sound = rack.sine(200, 0.5, 0.8);
            double still = steepestBend(rack.knob(spec.name(), spec.min()).play(sound)[0], 4800);
            double moved = steepestBend(rack.knob(spec.name(), spec.max()).play(sound)[0], 0);
            double after = steepestBend(rack.play(sound)[0], 4800);

            assertThat(moved).as(spec.name()).isLessThan(0.01 + 1.5 * Math.max(still, after));
        }
    }

    /** The largest second difference; a jump shows as its own height. */
    private static double steepestBend(float[] sound, int from) {
        double steepest = 0;
        for (int i = from + 2; i < sound.length; i++) {
            steepest = Math.max(steepest, Math.abs(sound[i] - 2 * sound[i - 1] + sound[i - 2]));
        }
        return steepest;
    }

    @ParameterizedTest
    @MethodSource("effects")
    void workingAllocatesNothing(EffectType type) {
        Rack rack = new Rack(type);
        StereoSignal signal = new StereoSignal();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        work(rack, signal, 3000);
        long thread = Thread.currentThread().getId();
        // The first question allocates for itself.
        threads.getThreadAllocatedBytes(thread);
        long before = threads.getThreadAllocatedBytes(thread);
        work(rack, signal, 2000);
        rack.processor.reset();
        rack.processor.isQuiet();

        assertThat(threads.getThreadAllocatedBytes(thread) - before).isZero();
    }

    private static void work(Rack rack, StereoSignal signal, int chunks) {
        for (int i = 0; i < chunks; i++) {
            Arrays.fill(signal.left, i % 50 * 0.01f);
            Arrays.fill(signal.right, -0.1f);
            rack.processor.process(rack.slot, signal, 1 + i % StereoSignal.CHUNK);
        }
    }
}
