package dev.consort.audio.scsynth.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.Bands;
import dev.consort.audio.Spectrum;
import dev.consort.audio.scsynth.Played;
import dev.consort.audio.scsynth.Rendered;
import dev.consort.audio.scsynth.recording.SoundFiles;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.effect.Effect;
import dev.consort.protocol.state.effect.EffectChain;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.effect.Eq;
import dev.consort.protocol.state.effect.EqBand;
import dev.consort.protocol.state.effect.EqBandType;
import dev.consort.protocol.state.instrument.Filter;
import dev.consort.protocol.state.instrument.FilterType;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.mixer.Bus;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Effects, filters and equaliser on an instrument that the real server sounds: a note of one second, then silence. */
class EffectDefsIntegrationTest {
    private static final int RATE = Rendered.RATE;
    private static final int SECOND_IN_TICKS = 960;

    @TempDir
    private Path folder;

    @BeforeAll
    static void needsTheServer() {
        Rendered.assumeInstalled();
    }

    private static NetworkState note(SourceType type, int pitch) {
        NetworkState state = Bands.note(Bands.of(type), 1, 0, pitch, SECOND_IN_TICKS);
        return Bands.playing(
                state.withMixer(state.mixer().withMaster(state.mixer().master().withLevel(1))), true);
    }

    private Rendered played(NetworkState state) throws Exception {
        Rendered sound = new Played(folder, state).play(2).sound();
        assertThat(sound.complaints()).isEmpty();
        return sound;
    }

    private Rendered with(SourceType source, int pitch, EffectType type, Object... params) throws Exception {
        Effect effect = Effect.of(1, type);
        for (int i = 0; i < params.length; i += 2) {
            effect = effect.withParam((String) params[i], ((Number) params[i + 1]).doubleValue());
        }
        Effect last = type.param("mix") == null ? effect : effect.withParam("mix", 1);
        return played(edited(
                note(source, pitch),
                draft -> draft.chain(chain(draft).plus(type).update(1, e -> last))));
    }

    private static EffectChain chain(Instrument.Draft draft) {
        return new EffectChain(draft.effects, draft.nextEffectId);
    }

    private static NetworkState edited(NetworkState state, Consumer<Instrument.Draft> edit) {
        return Bands.edited(state, 1, edit);
    }

    private static double rms(float[] sound, double from, double to) {
        return Bands.rms(sound, (int) (from * RATE), (int) (to * RATE));
    }

    private static Spectrum spectrum(float[] sound) {
        return Spectrum.of(sound, RATE / 10, 32_768, RATE);
    }

    private static double share(float[] sound, double hz) {
        return spectrum(sound).decibels(f -> Math.abs(f - hz) < 10);
    }

    @ParameterizedTest
    @EnumSource(EffectType.class)
    void everyEffectTakesSoundAndDiesAway(EffectType type) throws Exception {
        Rendered sound = with(SourceType.SUPER_SAW, 57, type);

        float peak = Math.max(Bands.peak(sound.left()), Bands.peak(sound.right()));
        boolean hasNothingToWorkWith = type == EffectType.CONVOLUTION_REVERB;
        assertThat(peak).as("peak").isBetween(0.01f, 1f);
        assertThat(hasNothingToWorkWith || rms(sound.left(), 0.1, 1.4) > 0.001).isTrue();
        assertThat(rms(sound.left(), 1.9, 2)).as("after the note").isLessThan(0.05);
    }

    @ParameterizedTest
    @EnumSource(EffectType.class)
    void anEffectThatIsSwitchedOffLetsTheSoundPassAsItIs(EffectType type) throws Exception {
        float[] plain = played(note(SourceType.SAW, 57)).left();
        Effect off = Effect.of(1, type).withEnabled(false);

        float[] passed = played(edited(
                        note(SourceType.SAW, 57),
                        draft -> draft.chain(chain(draft).plus(type).update(1, e -> off))))
                .left();

        for (int i = RATE / 5; i < RATE; i++) {
            assertThat(passed[i]).isCloseTo(plain[i], within(1e-4f));
        }
    }

    @Test
    void anEchoComesAfterItsTime() throws Exception {
        float[] sound = with(SourceType.SAW, 57, EffectType.DELAY, "time", 0.5, "feedback", 0)
                .left();

        assertThat(rms(sound, 0, 0.49)).isLessThan(1e-5);
        assertThat(rms(sound, 0.6, 1.4)).isGreaterThan(0.03);
        assertThat(rms(sound, 1.7, 2)).isLessThan(1e-4);
    }

    @Test
    void roomsRingOnWhenTheNoteIsOver() throws Exception {
        double dry = rms(played(note(SourceType.SAW, 57)).left(), 1.1, 1.3);
        double hall =
                rms(with(SourceType.SAW, 57, EffectType.REVERB, "room", 0.9).left(), 1.1, 1.3);
        double springs = rms(with(SourceType.SAW, 57, EffectType.SPRING_REVERB).left(), 1.1, 1.3);

        assertThat(dry).isLessThan(1e-5);
        assertThat(hall).isGreaterThan(0.003);
        assertThat(springs).isGreaterThan(0.003);
    }

    @Test
    void aLimiterHoldsItsThreshold() throws Exception {
        Rendered sound = with(SourceType.SUPER_SAW, 57, EffectType.LIMITER, "threshold", 0.1, "release", 0.1);

        assertThat(Bands.peak(sound.left())).isBetween(0.05f, 0.1f);
    }

    @Test
    void aCompressorEvensOutLoudness() throws Exception {
        // A ratio of 20 leaves about a twentieth of the decibels above the threshold; drive 1 bends next to nothing.
        float[] strong = with(
                        SourceType.SINE, 57, EffectType.TAPE_COMPRESSOR, "drive", 1, "threshold", 0.02, "ratio", 20)
                .left();
        float[] off = with(SourceType.SINE, 57, EffectType.TAPE_COMPRESSOR, "drive", 1, "threshold", 1)
                .left();

        double gain = 20 * Math.log10(rms(strong, 0.5, 0.9) / rms(off, 0.5, 0.9));
        double over = 20 * Math.log10(rms(off, 0.5, 0.9) * Math.sqrt(2) * Math.sqrt(2) / 0.02);
        assertThat(gain).isCloseTo(-over * 19 / 20, within(1.5));
    }

    @Test
    void shiftersMoveTheFrequencyByHertzAndThePitchBySemitones() throws Exception {
        float[] hertz = with(SourceType.SINE, 69, EffectType.FREQUENCY_SHIFTER, "shift", 100)
                .left();
        float[] semitones =
                with(SourceType.SINE, 69, EffectType.PITCH_SHIFTER, "shift", 12).left();

        assertThat(spectrum(hertz).peakHz(50, 2000)).isCloseTo(540, within(1.0));
        assertThat(Spectrum.cents(spectrum(semitones).peakHz(50, 2000), 880)).isCloseTo(0, within(25.0));
    }

    @Test
    void autoTunePullsToTheKey() throws Exception {
        // C sharp is not in C major; the nearest tone, the lower of two as near, is C.
        float[] tuned =
                with(SourceType.SAW, 61, EffectType.AUTO_TUNE, "speed", 1).left();

        assertThat(Spectrum.cents(spectrum(tuned).peakHz(200, 340), 261.626)).isCloseTo(0, within(5.0));
    }

    @Test
    void ringModulationGivesSumAndDifference() throws Exception {
        float[] sound = with(SourceType.SINE, 69, EffectType.RING_MOD, "frequency", 100, "depth", 1)
                .left();

        assertThat(share(sound, 340)).isCloseTo(-3, within(0.3));
        assertThat(share(sound, 540)).isCloseTo(-3, within(0.3));
        assertThat(share(sound, 440)).isLessThan(-40);
    }

    @Test
    void bandsLiftTheirFrequencyByTheirGain() throws Exception {
        double flat = rms(with(SourceType.SINE, 69, EffectType.PARA_EQ).left(), 0.3, 0.9);
        double lifted = rms(
                with(SourceType.SINE, 69, EffectType.PARA_EQ, "mid", 440, "midGain", 12)
                        .left(),
                0.3,
                0.9);
        double tilted = rms(
                with(SourceType.SINE, 45, EffectType.TILT_EQ, "tilt", -1, "frequency", 2000)
                        .left(),
                0.3,
                0.9);

        assertThat(20 * Math.log10(lifted / flat)).isCloseTo(12, within(0.2));
        assertThat(20 * Math.log10(tilted / flat)).isCloseTo(9, within(1.5));
    }

    @Test
    void withoutSidesBothSidesAreTheSame() throws Exception {
        Rendered narrow = with(SourceType.SUPER_SAW, 57, EffectType.STEREO_WIDENER, "width", 0);
        Rendered wide = with(SourceType.SUPER_SAW, 57, EffectType.STEREO_WIDENER, "width", 1);

        assertThat(difference(narrow)).isLessThan(1e-4);
        assertThat(difference(wide)).isGreaterThan(0.005);
    }

    private static double difference(Rendered sound) {
        float[] apart = new float[RATE];
        for (int i = 0; i < RATE; i++) {
            apart[i] = sound.left()[i] - sound.right()[i];
        }
        return rms(apart, 0.3, 0.9);
    }

    @Test
    void aSidechainMakesRoomWhileItsBusIsLoud() throws Exception {
        NetworkState two = note(SourceType.SINE, 57);
        two = two.withMixer(two.mixer().plus(new Bus(1, "Drums", 0, 0, false, false)));
        two = Bands.with(two, Instrument.of(2, "Loud", SourceType.SAW).edit(draft -> draft.output = "Bus 1"));
        two = Bands.note(two, 2, SECOND_IN_TICKS / 2, 45, SECOND_IN_TICKS / 4);
        Effect ducker = Effect.of(1, EffectType.SIDECHAIN_COMPRESSOR)
                .withParam("bus", 1)
                .withParam("threshold", 0.02)
                .withParam("ratio", 20);

        float[] sound = played(edited(
                        two,
                        draft -> draft.chain(chain(draft)
                                .plus(EffectType.SIDECHAIN_COMPRESSOR)
                                .update(1, e -> ducker))))
                .left();

        double before = rms(sound, 0.3, 0.45);
        assertThat(rms(sound, 0.6, 0.7) / before).isLessThan(0.5);
    }

    @Test
    void aLowPassTakesAwayWhatIsAboveItsCutoff() throws Exception {
        float[] open = filtered(FilterType.LOW_PASS, 20_000);
        float[] closed = filtered(FilterType.LOW_PASS, 300);
        float[] thin = filtered(FilterType.HIGH_PASS, 2000);

        assertThat(spectrum(open).decibels(hz -> hz > 1000)).isGreaterThan(-18);
        assertThat(spectrum(closed).decibels(hz -> hz > 1000)).isLessThan(-25);
        assertThat(spectrum(thin).decibels(hz -> hz < 500)).isLessThan(-12);
    }

    private float[] filtered(FilterType type, double cutoff) throws Exception {
        Filter filter = new Filter(type, cutoff, 0, true);
        return played(edited(note(SourceType.SAW, 57), draft -> draft.filter = filter))
                .left();
    }

    @ParameterizedTest
    @EnumSource(FilterType.class)
    void everyFilterStaysWithinBoundsAtFullResonance(FilterType type) throws Exception {
        Filter filter = new Filter(type, 880, 1, true, 0.5, 4.0);

        float[] sound = played(edited(note(SourceType.SAW, 57), draft -> draft.filter = filter))
                .left();

        assertThat(Bands.peak(sound)).isBetween(0.005f, 1f);
    }

    @Test
    void theEqualiserLiftsABandByItsGain() throws Exception {
        UnaryOperator<Eq> lift = eq -> eq.withBand(5, new EqBand(EqBandType.PEAK, 440, 12, 1, true));
        double flat = rms(
                played(edited(note(SourceType.SINE, 69), d -> d.eq = Eq.FLAT)).left(), 0.3, 0.9);
        double lifted = rms(
                played(edited(note(SourceType.SINE, 69), d -> d.eq = lift.apply(Eq.FLAT)))
                        .left(),
                0.3,
                0.9);

        assertThat(20 * Math.log10(lifted / flat)).isCloseTo(12, within(0.1));
    }

    @Test
    void aConvolutionFoldsTheSoundWithItsImpulseResponse() throws Exception {
        // Half a second of silence, then one sample: an echo of the same height.
        Path file = Recordings.impulse(folder.resolve("echo.wav"), RATE / 2);
        Effect effect =
                Effect.of(1, EffectType.CONVOLUTION_REVERB).withParam("mix", 1).withImpulse("echo.wav");
        NetworkState state = edited(
                note(SourceType.SINE, 69),
                draft -> draft.chain(
                        chain(draft).plus(EffectType.CONVOLUTION_REVERB).update(1, e -> effect)));
        SoundFiles files = name -> Map.of("echo.wav", file).get(name);

        Rendered sound = new Played(folder, state, files).play(2).sound();

        double dry = rms(played(note(SourceType.SINE, 69)).left(), 0.3, 0.9);
        assertThat(sound.complaints()).isEmpty();
        assertThat(rms(sound.left(), 0.1, 0.45)).isLessThan(1e-3);
        assertThat(rms(sound.left(), 0.8, 1.4) / dry).isCloseTo(1, within(0.02));
    }
}
