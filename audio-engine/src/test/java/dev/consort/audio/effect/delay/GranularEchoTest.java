package dev.consort.audio.effect.delay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.Spectrum;
import dev.consort.audio.effect.Rack;
import dev.consort.protocol.state.effect.EffectType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GranularEchoTest {
    private final Rack rack = new Rack(EffectType.GRANULAR_DELAY);

    @Test
    void itIsSilentUntilTheTimeHasPassed() {
        rack.knob("time", 0.4).knob("density", 40);
        float[] out = rack.play(rack.noise(0.5, 2))[0];

        assertThat(Rack.peak(out, 0, rack.frames(0.4))).isZero();
        assertThat(Rack.rms(out, rack.frames(0.55), rack.frames(2))).isBetween(0.05, 0.4);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-12, -5, 0, 7, 12})
    void piecesAreMovedInPitch(double semitones) {
        rack.knob("pitch", semitones).knob("grain", 0.5).knob("density", 20).knob("time", 0.01);
        float[] out = rack.play(rack.sine(500, 0.5, 4))[0];
        double expected = 500 * Math.pow(2, semitones / 12);

        double hz = Spectrum.of(out, 96_000, 65_536, 48_000).peakHz(100, 2000);
        assertThat(hz).isCloseTo(expected, within(2.0));
    }

    @Test
    void densityIsHowManyPiecesThereAreInASecond() {
        rack.knob("grain", 0.01).knob("density", 10).knob("time", 0.01);
        float[] out = rack.play(rack.constant(0.5, 12))[0];
        int pieces = 0;
        for (int i = 96_001; i < out.length; i++) {
            pieces += out[i] != 0 && out[i - 1] == 0 ? 1 : 0;
        }

        assertThat(pieces).isBetween(90, 110);
    }

    @Test
    void piecesLieBetweenTheSides() {
        rack.knob("grain", 0.02).knob("density", 5).knob("time", 0.01);
        float[][] out = rack.play(rack.constant(0.5, 8));
        double widest = 0;
        for (int i = 48_000; i < out[0].length; i++) {
            widest = Math.max(widest, Math.abs(out[0][i] - out[1][i]));
        }

        assertThat(widest).isBetween(0.1, 0.5);
    }
}
