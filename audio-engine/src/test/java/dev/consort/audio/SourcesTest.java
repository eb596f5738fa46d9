package dev.consort.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.SourceType;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesTest {
    private static final int RATE = 48_000;

    /** Whatever sounds by itself. */
    static Stream<SourceType> sounding() {
        return Arrays.stream(SourceType.values()).filter(type -> !type.isRouting() && !type.needsSample());
    }

    static Stream<SourceType> pitched() {
        return sounding().filter(SourceType::isPitched);
    }

    static Stream<SourceType> singleDrums() {
        return Arrays.stream(SourceType.values()).filter(type -> type.isPercussion() && !type.isDrums());
    }

    @ParameterizedTest
    @MethodSource("sounding")
    void everySourceIsAudibleAndFiniteOverTheWholeRange(SourceType type) {
        for (int pitch = 0; pitch <= 127; pitch += type.isDrums() ? 1 : 9) {
            float[] sound = played(Bands.of(type), pitch, 4800);
            assertThat(Bands.rms(sound, 0, 4800)).as("pitch %d", pitch).isGreaterThan(0.0005);
            assertThat(Bands.peak(sound)).isBetween(0f, 1f);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"AUDIO_IN", "BUS_IN", "SAMPLER", "TIME_STRETCH"})
    void whatHasNothingToSoundIsSilent(SourceType type) {
        assertThat(Bands.peak(played(Bands.of(type), 60, 4800))).isZero();
    }

    @ParameterizedTest
    @MethodSource("singleDrums")
    void aDrumByItselfHasItsOwnPitch(SourceType type) {
        float[] low = played(Bands.of(type), 30, 4800);

        assertThat(played(Bands.of(type), 90, 4800)).isEqualTo(low);
        assertThat(played(Bands.edited(Bands.of(type), 1, d -> d.source = d.source.withParam("tune", 7)), 30, 4800))
                .isNotEqualTo(low);
    }

    @Test
    void aDrumByItselfSoundsOnWhenTheKeyIsLetGo() {
        AudioEngine engine = Bands.engine(Bands.of(SourceType.HIHAT_OPEN));
        engine.noteOn(1, 60, 127);
        double struck = Bands.rms(Bands.left(engine, 2400), 0, 2400);
        engine.noteOff(1, 60);

        assertThat(Bands.rms(Bands.left(engine, 9600), 4800, 9600)).isGreaterThan(0.1 * struck);
    }

    @Test
    void drumsByThemselvesDifferFromEachOther() {
        assertThat(singleDrums().map(type -> Arrays.hashCode(played(Bands.of(type), 60, 4800))))
                .doesNotHaveDuplicates();
    }

    @Test
    void aPulseOfEqualHalvesIsASquare() {
        NetworkState pulse = Bands.of(SourceType.PULSE);
        NetworkState narrow = Bands.edited(pulse, 1, draft -> draft.source = draft.source.withParam("width", 0.2));
        float[] square = played(Bands.of(SourceType.SQUARE), 60, 4800);

        assertThat(played(pulse, 60, 4800)).isEqualTo(square);
        assertThat(played(narrow, 60, 4800)).isNotEqualTo(square);
    }

    @Test
    void brownNoiseIsDarkerThanPinkAndPinkDarkerThanWhite() {
        double[] edges = IntStream.range(0, 3)
                .mapToObj(color -> Bands.edited(
                        Bands.of(SourceType.NOISE), 1, draft -> draft.source = draft.source.withParam("color", color)))
                .mapToDouble(noise -> edge(played(noise, 60, RATE)))
                .toArray();

        assertThat(edges[1]).isLessThan(0.8 * edges[0]);
        assertThat(edges[2]).isLessThan(0.8 * edges[1]);
    }

    /** How much a signal moves from frame to frame, next to how strong it is. */
    private static double edge(float[] sound) {
        float[] steps = new float[sound.length - 1];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = sound[i + 1] - sound[i];
        }
        return Bands.rms(steps, 0, steps.length) / Bands.rms(sound, 0, sound.length);
    }

    @ParameterizedTest
    @MethodSource("pitched")
    void pitchedSourcesAreInTuneWithinFiveCents(SourceType type) {
        for (int pitch = 33; pitch <= 93; pitch += 6) {
            double hz = 440 * Math.pow(2, (pitch - 69) / 12.0);
            float[] sound = played(gathered(type), pitch, RATE);
            assertThat(centsOff(sound, hz)).as("%s at pitch %d", type, pitch).isCloseTo(0, within(5.0));
        }
    }

    /** Seven saws that are spread have no single pitch. */
    private static NetworkState gathered(SourceType type) {
        boolean spread = type == SourceType.SUPER_SAW;
        return Bands.edited(Bands.of(type), 1, draft -> {
            draft.source = spread ? draft.source.withParam("spread", 0) : draft.source;
        });
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
