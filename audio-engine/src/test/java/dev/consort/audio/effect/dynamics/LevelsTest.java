package dev.consort.audio.effect.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.effect.Rack;
import dev.consort.protocol.state.effect.EffectType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The limiter, the follower and the denoiser. */
class LevelsTest {
    @ParameterizedTest
    @CsvSource({"0.9, 1", "0.1, 1", "1, 0.1", "0.3, 0.5", "0.5, 0.5"})
    void noPeakPassesTheCeiling(double threshold, double ceiling) {
        Rack rack = limiter(threshold, ceiling).knob("release", 0.001);
        float[] loud = rack.noise(1, 2);
        for (int i = 0; i < loud.length; i++) {
            loud[i] = (float) Math.pow(loud[i], 5) * 15;
        }
        float[] out = rack.play(loud)[0];

        assertThat(Rack.peak(out, 0, out.length))
                .isLessThanOrEqualTo((float) ceiling)
                .isGreaterThan(0.8 * ceiling);
    }

    @Test
    void whatIsBelowTheThresholdOnlyComesLater() {
        Rack rack = limiter(0.6, 0.8);
        float[] sound = rack.noise(0.59, 0.2);
        float[] out = rack.play(sound)[0];

        for (int i = 72; i < sound.length; i++) {
            assertThat(out[i]).isEqualTo(sound[i - 72]);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.2, 1})
    void afterAPeakItComesBackInTheTimeOfItsRelease(double release) {
        Rack rack = limiter(1, 0.1).knob("release", release);
        float[] out = rack.play(Rack.joined(rack.constant(1, 0.5), rack.constant(0.1, 3)))[0];
        int frame = 24_072;
        while (out[frame] < 0.1 * (0.1 + 0.9 * (1 - Math.exp(-1)))) {
            frame++;
        }

        assertThat((frame - 24_072) / 48_000.0).isCloseTo(release + 0.006, within(0.002 + 0.03 * release));
    }

    private static Rack limiter(double threshold, double ceiling) {
        return new Rack(EffectType.LIMITER).knob("threshold", threshold).knob("ceiling", ceiling);
    }

    @Test
    void atDepthZeroTheFollowerLeavesTheSoundAsItIs() {
        Rack rack = new Rack(EffectType.ENVELOPE_FOLLOWER).knob("depth", 0);
        float[] noise = rack.noise(0.1, 0.3);

        assertThat(rack.play(noise)[0]).containsExactly(noise, within(1e-7f));
    }

    @Test
    void aLoudSoundOpensTheFollowerAndASoftOneShutsIt() {
        assertThat(gain(4000, 0.7, 1)).isCloseTo(0, within(0.6));
        assertThat(gain(4000, 0.05, 1)).isBetween(-40.0, -12.0);
        assertThat(gain(4000, 0.004, 0.5)).isBetween(-22.0, -10.0);
        assertThat(gain(100, 0.004, 1)).as("12 dB").isCloseTo(-12, within(1.5));
    }

    private static double gain(double hz, double level, double depth) {
        Rack rack = new Rack(EffectType.ENVELOPE_FOLLOWER).knob("depth", depth);
        float[] sine = rack.sine(hz, level, 1);
        return Rack.decibels(Rack.rms(rack.play(sine)[0], 24_000, 48_000) / Rack.rms(sine, 24_000, 48_000));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5})
    void theFollowerShutsInTheTimeOfItsRelease(double release) {
        Rack rack = new Rack(EffectType.ENVELOPE_FOLLOWER)
                .knob("release", release)
                .knob("attack", 0.001)
                .knob("depth", 1);
        float[] sound = rack.sine(4000, 0.004, 4);
        for (int i = 0; i < 24_000; i++) {
            sound[i] *= 125;
        }
        float[] out = rack.play(sound)[0];
        int frame = 24_000;
        while (Rack.peak(out, frame, frame + 24) > 0.5 * Rack.peak(out, 24_024, 24_048)) {
            frame += 24;
        }

        // From −6 dB the follower falls by 8.7 dB per release, and so the filter by 1.2 octaves from 16 kHz.
        assertThat((frame - 24_000) / 48_000.0).isBetween(0.5 * release, 2.5 * release);
    }

    @Test
    void hissBelowTheThresholdIsTurnedDownAndNotesAreNot() {
        assertThat(denoised(3000, 0.3)).as("−62 dB").isCloseTo(0, within(0.1));
        assertThat(denoised(3000, 0.0005)).as("4 dB below").isCloseTo(-12, within(1.0));
        assertThat(denoised(3000, 0.00005)).as("24 dB below").isCloseTo(-48, within(0.5));
    }

    private static double denoised(double hz, double level) {
        return denoised(new Rack(EffectType.DENOISE), hz, level);
    }

    private static double denoised(Rack rack, double hz, double level) {
        float[] sine = rack.sine(hz, level, 2);
        return Rack.decibels(Rack.rms(rack.play(sine)[0], 72_000, 96_000) / Rack.rms(sine, 72_000, 96_000));
    }

    @Test
    void humBelowTheHighPassGoes() {
        Rack rack = new Rack(EffectType.DENOISE).knob("highPass", 200).knob("threshold", 0);

        assertThat(denoised(rack, 50, 0.5)).isCloseTo(-48, within(1.0));
        assertThat(denoised(rack, 1000, 0.5)).isCloseTo(0, within(0.1));
    }

    @Test
    void smoothingLetsGoOfANoteSlowly() {
        double fast = secondsToHalf(0);
        double slow = secondsToHalf(1);

        assertThat(fast).isBetween(0.02, 0.3);
        assertThat(slow).isBetween(20 * fast, 80 * fast);
    }

    /** How long a hiss is heard behind a note. */
    private static double secondsToHalf(double smoothing) {
        Rack rack = new Rack(EffectType.DENOISE).knob("smoothing", smoothing);
        float[] sound = Rack.joined(rack.sine(3000, 0.5, 0.5), rack.sine(3000, 0.0001, 12));
        float[] out = rack.play(sound)[0];
        int frame = 24_480;
        while (Rack.peak(out, frame, frame + 16) > 0.00005) {
            frame += 16;
        }
        return (frame - 24_000) / 48_000.0;
    }
}
