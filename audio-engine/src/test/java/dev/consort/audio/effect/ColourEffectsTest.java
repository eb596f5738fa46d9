package dev.consort.audio.effect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.audio.Probe;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.protocol.state.effect.EffectCategory;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.param.ParamSpec;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every effect that colours, wherever its knobs stand. */
class ColourEffectsTest {
    private static final Set<EffectCategory> COLOURS = EnumSet.of(
            EffectCategory.DRIVE,
            EffectCategory.EQ_AND_FILTER,
            EffectCategory.STEREO,
            EffectCategory.PITCH,
            EffectCategory.TEXTURE,
            EffectCategory.UTILITY);

    /** Chance goes on where it was. */
    private static final Set<EffectType> CHANCE =
            EnumSet.of(EffectType.VOCODER, EffectType.VINYL, EffectType.GRANULAR_FREEZE, EffectType.GLITCH);

    /** Longer than the longest memory: a cloud that has been held. */
    private static final int FADING_SECONDS = 20;

    static Stream<EffectType> effects() {
        return Arrays.stream(EffectType.values()).filter(type -> COLOURS.contains(type.category()));
    }

    @ParameterizedTest
    @MethodSource("effects")
    void everyKnobAtEveryEndStaysFiniteAndFallsSilent(EffectType type) {
        for (ParamSpec spec : type.params()) {
            for (double value : new double[] {spec.min(), spec.max()}) {
                if (!spec.isBus() || value == 0) {
                    survives(type, Bench.of(type, spec.name(), value), Bench.RATE, spec.name() + " " + value);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("effects")
    void allKnobsTogetherAtTheirEndsAndOddRatesDoToo(EffectType type) {
        for (int rate : new int[] {8000, 44_100, 192_000}) {
            for (boolean high : new boolean[] {false, true}) {
                Bench bench = new Bench(type, rate);
                for (ParamSpec spec : type.params()) {
                    bench.set(spec.name(), spec.isBus() ? 0 : high ? spec.max() : spec.min());
                }
                survives(type, bench, rate, rate + " " + high);
            }
        }
    }

    private static void survives(EffectType type, Bench bench, int rate, String what) {
        float[] out = Probe.through(bench, nasty(rate / 2), nasty(rate / 2), true)[0];
        assertThat(Probe.peak(out)).as(what).isLessThan(20_000);
        if (type == EffectType.SPECTRAL_FREEZE) {
            bench.set("freeze", 0);
        }
        StereoSignal signal = new StereoSignal();
        int frames = 0;
        while (frames < FADING_SECONDS * rate && !(frames > rate / 10 && bench.processor.isQuiet())) {
            signal.clear(64);
            bench.process(signal, 64);
            frames += 64;
        }
        assertThat(bench.processor.isQuiet()).as(what).isTrue();
        assertThat(Probe.peak(bench.play(new float[rate / 2]))).as(what).isLessThan(1e-5);
        float[] again = bench.play(Probe.noise(0.3, rate / 2, 5));
        assertThat(Probe.peak(again)).as(what).isLessThan(40);
    }

    /** Noise, something constant, what is not a number, far too much, and far too little. */
    private static float[] nasty(int frames) {
        float[] signal = Probe.noise(0.5, frames, 3);
        int part = frames / 10;
        Arrays.fill(signal, part, 2 * part, 1);
        Arrays.fill(signal, 3 * part, 3 * part + 100, Float.NaN);
        signal[4 * part] = 1e9f;
        signal[4 * part + 10] = -1e9f;
        signal[5 * part] = Float.POSITIVE_INFINITY;
        signal[5 * part + 9] = Float.NEGATIVE_INFINITY;
        Arrays.fill(signal, 6 * part, 7 * part, 1e-40f);
        Arrays.fill(signal, 8 * part, 9 * part, 0);
        return signal;
    }

    @ParameterizedTest
    @MethodSource("effects")
    void chunksDoNotMatterAndChanceRepeats(EffectType type) {
        float[] left = Probe.of(30_000, i -> 0.4 * Math.sin(i * 0.021) + 0.2 * Math.sin(i * 0.13));
        float[] right = Probe.noise(0.2, 30_000, 8);
        float[][] even = Probe.through(Bench.of(type), left, right, false);
        float[][] uneven = Probe.through(Bench.of(type), left, right, true);

        assertThat(Arrays.deepEquals(Probe.through(Bench.of(type), left, right, false), even))
                .isTrue();
        assertThat(Probe.distance(even[0], uneven[0])).isLessThan(1e-4);
        assertThat(Probe.distance(even[1], uneven[1])).isLessThan(1e-4);
    }

    @ParameterizedTest
    @MethodSource("effects")
    void resetForgets(EffectType type) {
        float[] in = Probe.noise(0.4, 10_000, 4);
        Bench bench = Bench.of(type);
        bench.play(Probe.noise(1, 50_000, 2));
        bench.processor.reset();

        assertThat(bench.processor.isQuiet()).isTrue();
        assertThat(Probe.peak(bench.play(new float[30_000]))).isZero();
        bench.processor.reset();
        if (!CHANCE.contains(type)) {
            assertThat(Probe.distance(bench.play(in), Bench.of(type).play(in))).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("effects")
    void itAllocatesNothingWhileKnobsMove(EffectType type) {
        Bench bench = Bench.of(type);
        int[] chunk = {0};
        assertThat(Probe.allocated((signal, frames) -> {
                    int place = chunk[0]++ % type.params().size();
                    if (!type.params().get(place).isBus()) {
                        bench.slot.knobs().hold(place, chunk[0] % 17 / 16.0);
                    }
                    bench.process(signal, frames);
                }))
                .isZero();
    }

    @Test
    void theyAreTwenty() {
        assertThat(effects()).hasSize(20);
    }
}
