package dev.consort.audio.effect.reverb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.Spectrum;
import dev.consort.audio.dsp.delay.OnePole;
import dev.consort.audio.effect.Rack;
import dev.consort.protocol.state.effect.EffectType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoomReverbTest {
    @ParameterizedTest
    @CsvSource({"0, 0.25", "0.25, 0.66", "0.5, 1.73", "0.75, 4.56", "1, 12"})
    void itDiesAwayAsTheRoomSays(double room, double seconds) {
        float[] tail = below(tail(room, 0, 48_000, 1.2 * seconds + 0.3), 1000);

        assertThat(new Rack(EffectType.REVERB).decaySeconds(tail)).isCloseTo(seconds, within(0.18 * seconds));
    }

    @ParameterizedTest
    @CsvSource({"44100", "96000"})
    void itIsTheSameRoomAtEverySampleRate(int rate) {
        Rack rack = new Rack(EffectType.REVERB, rate);

        assertThat(rack.decaySeconds(tail(0.5, 0.5, rate, 3))).isCloseTo(decay(0.5, 0.5), within(0.2));
    }

    @Test
    void dampTakesTheHighsAndLeavesTheLows() {
        Rack rack = new Rack(EffectType.REVERB);
        float[] bright = tail(0.5, 0, 48_000, 3);
        float[] dull = tail(0.5, 1, 48_000, 3);
        double lows = rack.decaySeconds(below(dull, 300)) / rack.decaySeconds(below(bright, 300));
        double brightHighs = highs(bright);
        double dullHighs = highs(dull);

        assertThat(lows).isBetween(0.8, 1.05);
        assertThat(dullHighs).isLessThan(brightHighs - 12);
    }

    /** What is above 4 kHz half a second behind, in dB of all. */
    private static double highs(float[] tail) {
        return Spectrum.of(tail, 24_000, 16_384, 48_000).decibels(hz -> hz > 4000);
    }

    @Test
    void theTailIsDenseAndDifferentOnBothSides() {
        Rack rack = new Rack(EffectType.REVERB).knob("room", 0.8).knob("damp", 0.2);
        float[][] out = rack.play(rack.impulse(2));
        double product = 0;
        for (int i = 9600; i < 48_000; i++) {
            product += out[0][i] * out[1][i];
        }
        double alike = product / (Rack.rms(out[0], 9600, 48_000) * Rack.rms(out[1], 9600, 48_000) * 38_400);

        assertThat(Math.abs(alike)).isLessThan(0.25);
        for (int from = 9600; from < 48_000; from += 240) {
            double crest = Rack.peak(out[0], from, from + 240) / Rack.rms(out[0], from, from + 240);
            assertThat(crest).as("frame %d", from).isLessThan(5);
        }
    }

    @Test
    void aSteadySoundIsAboutAsLoudInEveryRoom() {
        for (double room : new double[] {0, 0.3, 0.6, 1}) {
            Rack rack = new Rack(EffectType.REVERB).knob("room", room);
            float[] noise = rack.noise(0.5, 12);
            float[] out = rack.play(noise)[0];
            double level = Rack.rms(out, out.length / 2, out.length) / Rack.rms(noise, 0, noise.length);
            assertThat(Rack.decibels(level)).as("room %s", room).isBetween(-7.0, 4.0);
        }
    }

    @Test
    void aConstantIsNotHeard() {
        Rack rack = new Rack(EffectType.REVERB).knob("room", 0.5);
        float[] out = rack.play(rack.constant(0.5, 6))[0];

        assertThat(Rack.peak(out, rack.frames(5), rack.frames(6))).isLessThan(0.005);
    }

    private static double decay(double room, double damp) {
        return new Rack(EffectType.REVERB).decaySeconds(tail(room, damp, 48_000, 3));
    }

    private static float[] tail(double room, double damp, int rate, double seconds) {
        Rack rack = new Rack(EffectType.REVERB, rate).knob("room", room).knob("damp", damp);
        return rack.play(rack.impulse(seconds))[0];
    }

    private static float[] below(float[] sound, double hz) {
        OnePole once = new OnePole(hz, 48_000);
        OnePole twice = new OnePole(hz, 48_000);
        float[] low = new float[sound.length];
        for (int i = 0; i < sound.length; i++) {
            low[i] = (float) twice.low(once.low(sound[i]));
        }
        return low;
    }
}
