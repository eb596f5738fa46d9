package dev.consort.audio.effect.stereo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.Probe;
import dev.consort.audio.effect.Bench;
import dev.consort.protocol.state.effect.EffectType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StereoEffectsTest {
    private static final int FRAMES = 48_000;
    private static final float[] LEFT = Probe.noise(0.5, FRAMES, 1);
    private static final float[] RIGHT = Probe.noise(0.3, FRAMES, 2);

    @Test
    void widthZeroIsMonoAndOneIsAsItWas() {
        float[][] mono = through(Bench.of(EffectType.STEREO_WIDENER, "width", 0), LEFT, RIGHT);
        float[][] same = through(Bench.of(EffectType.STEREO_WIDENER, "width", 1), LEFT, RIGHT);

        assertThat(mono[0]).isEqualTo(mono[1]);
        assertThat(Probe.distance(same[0], LEFT)).isLessThan(1e-6);
        assertThat(Probe.distance(same[1], RIGHT)).isLessThan(1e-6);
    }

    @Test
    void whatWasMonoBecomesWideAndKeepsItsSum() {
        float[][] wide = through(Bench.of(EffectType.STEREO_WIDENER, "width", 2), LEFT, LEFT);
        float[] sum = Probe.of(FRAMES, i -> 0.5 * (wide[0][i] + wide[1][i]));
        float[] side = Probe.of(FRAMES, i -> 0.5 * (wide[0][i] - wide[1][i]));

        assertThat(Probe.distance(sum, LEFT)).isLessThan(1e-6);
        assertThat(Probe.rms(side, 9600, FRAMES) / Probe.rms(LEFT, 9600, FRAMES))
                .isBetween(0.3, 0.6);
    }

    @ParameterizedTest
    @CsvSource({"1,0,0,1,1", "0,0,0,1,0", "3,0,0,1,3", "1,6,0,1.9953,1", "1,-12,12,0.2512,3.9811", "2,0,-6,1,1.0024"})
    void middleAndSidesHaveTheirOwnLevels(double width, double midDb, double sideDb, double mid, double side) {
        float[][] out = through(
                Bench.of(EffectType.MID_SIDE, "width", width, "midGain", midDb, "sideGain", sideDb), LEFT, RIGHT);
        float[] wrong =
                Probe.of(FRAMES, i -> out[0][i] - 0.5 * (mid * (LEFT[i] + RIGHT[i]) + side * (LEFT[i] - RIGHT[i])));

        assertThat(Probe.peak(wrong)).isLessThan(1e-3);
    }

    @ParameterizedTest
    @CsvSource({"0,1,0", "0.5,0.7071,0.7071", "1,0,1"})
    void theCrossfaderLeadsOverAtEqualPower(double way, double own, double other) {
        Bench bench = Bench.of(EffectType.CROSSFADER, "crossfade", way, "bus", 3);
        java.util.Arrays.fill(bench.slot.side().left, 0.5f);
        java.util.Arrays.fill(bench.slot.side().right, Float.NaN);
        float[][] out = through(bench, LEFT, RIGHT);

        assertThat(out[0][777]).isCloseTo((float) (own * LEFT[777] + other * 0.5), within(1e-4f));
        assertThat(out[1][777]).isCloseTo((float) (own * RIGHT[777]), within(1e-4f));
        assertThat(bench.processor.isQuiet()).isEqualTo(way == 0);
    }

    @Test
    void theCrossfaderMovesWithoutAClick() {
        Bench bench = Bench.of(EffectType.CROSSFADER, "crossfade", 0);
        float[] ones = Probe.of(640, i -> 1);
        bench.play(ones);
        float[] out = bench.set("crossfade", 1).play(ones);

        assertThat(Probe.peak(Probe.of(639, i -> out[i + 1] - out[i]))).isLessThan(0.005);
        assertThat(out[0]).isGreaterThan(0.99f);
    }

    private static float[][] through(Bench bench, float[] left, float[] right) {
        return Probe.through(bench, left, right, false);
    }
}
