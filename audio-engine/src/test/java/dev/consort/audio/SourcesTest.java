package dev.consort.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.SourceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesTest {
    private static final int RATE = 48_000;

    @ParameterizedTest
    @EnumSource(SourceType.class)
    void everySourceIsAudibleAndFiniteOverTheWholeRange(SourceType type) {
        for (int pitch = 0; pitch <= 127; pitch += type.isDrums() ? 1 : 9) {
            float[] sound = played(Bands.of(type), pitch, 4800);
            assertThat(Bands.rms(sound, 0, 4800)).as("pitch %d", pitch).isGreaterThan(0.0005);
            assertThat(Bands.peak(sound)).isBetween(0f, 1f);
        }
    }

    @ParameterizedTest
    @CsvSource({"SINE", "SAW", "SQUARE", "TRIANGLE", "PLUCK", "FM"})
    void pitchedSourcesAreInTuneWithinFiveCents(SourceType type) {
        for (int pitch = 33; pitch <= 93; pitch += 6) {
            double hz = 440 * Math.pow(2, (pitch - 69) / 12.0);
            float[] sound = played(Bands.of(type), pitch, RATE);
            assertThat(centsOff(sound, hz)).as("%s at pitch %d", type, pitch).isCloseTo(0, within(5.0));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {415, 442})
    void tuningMovesEverything(double a4) {
        NetworkState state = Bands.of(SourceType.SINE);
        NetworkState tuned = state.withSession(state.session()
                .withTuning(state.session().tuning(), a4, state.session().justFlavor()));

        assertThat(centsOff(played(tuned, 69, RATE), a4)).isCloseTo(0, within(1.0));
    }

    @Test
    void transposeAndDetuneShiftThePitch() {
        NetworkState state = Bands.edited(
                Bands.of(SourceType.SAW),
                1,
                draft -> draft.source = draft.source.withParam("transpose", -12).withParam("detune", 50));

        assertThat(centsOff(played(state, 69, RATE), 220 * Math.pow(2, 0.5 / 12)))
                .isCloseTo(0, within(1.0));
    }

    @Test
    void aClosedHatEndsAnOpenOne() {
        AudioEngine engine = Bands.engine(Bands.of(SourceType.DRUM_KIT));
        engine.noteOn(1, 46, 127);
        float[] open = Bands.left(engine, 4800);
        engine.noteOn(1, 42, 1);
        float[] choked = Bands.left(engine, 4800);

        assertThat(Bands.rms(choked, 2400, 4800)).isLessThan(0.02 * Bands.rms(open, 0, 4800));
    }

    private static float[] played(NetworkState state, int pitch, int frames) {
        AudioEngine engine = Bands.engine(state);
        assertThat(engine.noteOn(1, pitch, 100)).isTrue();
        return Bands.left(engine, frames);
    }

    /** How far the strongest frequency is from the wanted one: the peak of Goertzel powers, half a cent apart. */
    private static double centsOff(float[] sound, double hz) {
        double best = 0;
        double bestPower = -1;
        for (double cents = -12; cents <= 12; cents += 0.5) {
            double power = power(sound, hz * Math.pow(2, cents / 1200));
            if (power > bestPower) {
                bestPower = power;
                best = cents;
            }
        }
        return best;
    }

    private static double power(float[] sound, double hz) {
        double turn = 2 * Math.PI * hz / RATE;
        double c = 2 * Math.cos(turn);
        double one = 0;
        double two = 0;
        for (int i = 0; i < sound.length; i++) {
            double window = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / sound.length);
            double now = sound[i] * window + c * one - two;
            two = one;
            one = now;
        }
        return one * one + two * two - c * one * two;
    }
}
