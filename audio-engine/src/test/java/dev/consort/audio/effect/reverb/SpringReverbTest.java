package dev.consort.audio.effect.reverb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.Spectrum;
import dev.consort.audio.dsp.StateVariableFilter;
import dev.consort.audio.effect.Rack;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.instrument.FilterType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpringReverbTest {
    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 2, 4})
    void itDiesAwayInTheTimeOfItsKnob(double seconds) {
        Rack rack = new Rack(EffectType.SPRING_REVERB).knob("decay", seconds);
        float[] tail = band(rack.play(rack.impulse(1.5 * seconds))[0], 700);

        assertThat(rack.decaySeconds(tail)).isCloseTo(seconds, within(0.2 * seconds));
    }

    @Test
    void theHighsOfAPulseComeLaterThanItsLows() {
        Rack rack = new Rack(EffectType.SPRING_REVERB).knob("decay", 0.1).knob("tone", 1);
        float[] out = rack.play(rack.impulse(0.3))[0];

        double low = middle(band(out, 500));
        double high = middle(band(out, 3400));
        assertThat(high - low).as("frames").isBetween(150.0, 900.0);
    }

    @Test
    void aboveFiveKilohertzThereIsNothing() {
        Rack rack = new Rack(EffectType.SPRING_REVERB).knob("tone", 1);
        float[] out = rack.play(rack.impulse(0.5))[0];

        assertThat(Spectrum.of(out, 0, 16_384, 48_000).decibels(hz -> hz > 9000))
                .isLessThan(-18);
    }

    @Test
    void toneOpensIt() {
        double dark = bright(0);
        double open = bright(1);

        assertThat(open).isGreaterThan(dark + 10);
    }

    private static double bright(double tone) {
        Rack rack = new Rack(EffectType.SPRING_REVERB).knob("tone", tone);
        return Spectrum.of(rack.play(rack.noise(0.5, 1))[0], 16_384, 16_384, 48_000)
                .decibels(hz -> hz > 2500);
    }

    /** The frame at which half of the energy has come. */
    private static double middle(float[] sound) {
        double all = Math.pow(Rack.rms(sound, 0, 3000), 2) * 3000;
        double some = 0;
        int frame = 0;
        while (some < all / 2) {
            some += sound[frame] * sound[frame];
            frame++;
        }
        return frame;
    }

    private static float[] band(float[] sound, double hz) {
        StateVariableFilter filter = new StateVariableFilter(48_000);
        filter.tune(hz, 0.7);
        float[] out = sound.clone();
        filter.process(FilterType.BAND_PASS, out, out.length);
        return out;
    }
}
