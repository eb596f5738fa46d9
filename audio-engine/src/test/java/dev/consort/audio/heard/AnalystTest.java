package dev.consort.audio.heard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.AudioEngine;
import dev.consort.audio.Bands;
import dev.consort.audio.Probe;
import dev.consort.audio.Spectrum;
import dev.consort.audio.dsp.Dice;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.SourceType;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnalystTest {
    private static final int RATE = 48_000;

    private final Ears ears = new Ears(RATE);
    private final Analyst analyst = new Analyst(ears, RATE);

    private static void play(Ears ears, int instrument, float[] left, float[] right) {
        for (Ear ear : ears.listening()) {
            if (ear.instrument() == instrument) {
                Probe.through(ear::hear, left, right, true);
            }
        }
    }

    private Heard heard(float[] left, float[] right) {
        analyst.listenTo(Set.of());
        play(ears, Ear.MIX, left, right);
        return analyst.mix();
    }

    private double pitchOf(float[] sound) {
        heard(sound, sound);
        return analyst.pitch(Ear.MIX);
    }

    @Test
    void aSineStandsInItsOwnBandAtItsOwnLevel() {
        for (int band = 12; band < BandSpectrum.BANDS; band++) {
            double hertz = 30 * Math.pow(16_000 / 30.0, (band + 0.5) / BandSpectrum.BANDS);
            float[] sine = Probe.sine(hertz, 0.5, RATE / 2, RATE);
            Heard heard = heard(sine, sine);

            assertThat(heard.spectrum().get(band)).as("band %d", band).isCloseTo(-6, within(2.0));
            assertThat(heard.spectrum().get((band + 24) % 48))
                    .as("band %d", band)
                    .isLessThan(-60);
        }
    }

    @Test
    void whatIsInOppositePhaseIsSeen() {
        float[] left = Probe.sine(1_000, 0.5, RATE / 2, RATE);
        float[] right = Probe.sine(1_000, -0.5, RATE / 2, RATE);

        assertThat(heard(left, right).spectrum().stream().mapToDouble(d -> d).max())
                .hasValueCloseTo(-6.0, within(2.0));
    }

    @Test
    void silenceIsAtTheFloorAndHasNoPitch() {
        Heard heard = heard(new float[RATE], new float[RATE]);

        assertThat(heard.spectrum()).hasSize(48).containsOnly(-120.0);
        assertThat(heard.scope()).hasSize(128).containsOnly(0);
        assertThat(analyst.pitch(Ear.MIX)).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {70, 440, 1_000})
    void theScopeBeginsWhereTheWaveRisesThroughZero(double hertz) {
        float[] sine = Probe.sine(hertz, 1, RATE / 2 + 37, RATE);

        var scope = heard(sine, sine).scope();

        assertThat(scope.get(0)).isBetween(0, 60);
        assertThat(scope.get(1)).isGreaterThan(scope.get(0));
        assertThat(scope).allMatch(point -> point >= -127 && point <= 127).anyMatch(point -> point > 110);
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 36, 45, 52, 60, 69, 76, 84, 93, 100})
    void aPitchIsFoundToTwoCents(int pitch) {
        double hertz = 440 * Math.pow(2, (pitch - 69) / 12.0);

        assertThat(Spectrum.cents(pitchOf(Probe.sine(hertz, 0.3, RATE, RATE)), hertz))
                .isCloseTo(0, within(2.0));
        assertThat(Spectrum.cents(pitchOf(Probe.saw(hertz, 0.3, RATE, RATE)), hertz))
                .isCloseTo(0, within(2.0));
    }

    @ParameterizedTest
    @CsvSource({"8000", "11025", "44100", "96000", "192000"})
    void otherRatesShowTheSame(int rate) {
        Ears at = new Ears(rate);
        Analyst there = new Analyst(at, rate);
        there.listenTo(Set.of());
        float[] saw = Probe.saw(220, 0.3, rate, rate);
        play(at, Ear.MIX, saw, saw);

        assertThat(Spectrum.cents(there.pitch(Ear.MIX), 220)).isCloseTo(0, within(2.0));
        assertThat(there.mix().spectrum()).hasSize(48).allMatch(level -> level >= -120 && level < 0);
    }

    @Test
    void noiseHasNoPitch() {
        Dice dice = new Dice(4);

        assertThat(pitchOf(Probe.of(RATE, i -> dice.bipolar()))).isZero();
    }

    @Test
    void whatIsNotANumberLeavesWhenItIsPast() {
        float[] broken = Probe.of(RATE, i -> i % 7 == 0 ? Double.NaN : 1e30);
        float[] sine = Probe.sine(440, 0.3, RATE, RATE);

        assertThat(heard(broken, broken).spectrum()).hasSize(48).allMatch(Double::isFinite);
        assertThat(pitchOf(broken)).isZero();
        assertThat(Spectrum.cents(pitchOf(sine), 440)).isCloseTo(0, within(2.0));
    }

    @Test
    void nobodyIsHeardWhoIsNotListenedTo() {
        assertThat(analyst.mix()).isNull();
        analyst.listenTo(Set.of(3));
        float[] sine = Probe.sine(440, 0.3, RATE, RATE);
        play(ears, 3, sine, sine);

        assertThat(analyst.pitch(3)).isCloseTo(440, within(0.5));
        assertThat(analyst.pitch(4)).isZero();
        analyst.rest();
        assertThat(ears.listening()).isEmpty();
        assertThat(analyst.mix()).isNull();
    }

    @Test
    void onlySoManyInstrumentsAreHeardAtOnce() {
        analyst.listenTo(Set.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, -5));

        assertThat(ears.listening()).hasSize(1 + Ears.MOST);
    }

    @Test
    void whoIsHeardAlreadyGoesOn() {
        analyst.listenTo(Set.of(3));
        Ear three = ears.listening()[1];
        analyst.listenTo(Set.of(3, 5));

        assertThat(ears.listening()).contains(three);
    }

    @Test
    void anInstrumentIsHeardInTheEngineInFrontOfItsFader() {
        AudioEngine engine = Bands.engine(Bands.edited(Bands.of(SourceType.SINE), 1, draft -> draft.level = 0));
        engine.analyst().listenTo(Set.of(1));
        engine.noteOn(1, 57, 100);
        Bands.left(engine, RATE);

        assertThat(engine.analyst().pitch(1)).isCloseTo(220, within(0.3));
        assertThat(engine.analyst().pitch(Ear.MIX)).isZero();
        assertThat(engine.analyst().mix().spectrum()).containsOnly(-120.0);
    }

    @Test
    void whatWasRemovedHasNoPitch() {
        AudioEngine engine = Bands.engine(Bands.of(SourceType.SINE));
        engine.analyst().listenTo(Set.of(1));
        engine.noteOn(1, 57, 100);
        Bands.left(engine, RATE);
        engine.publish(NetworkState.EMPTY);
        Bands.left(engine, RATE);

        assertThat(engine.analyst().pitch(1)).isZero();
    }
}
