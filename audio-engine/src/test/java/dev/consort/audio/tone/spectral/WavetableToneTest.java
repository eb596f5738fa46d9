package dev.consort.audio.tone.spectral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.Bands;
import dev.consort.audio.Spectrum;
import dev.consort.audio.tone.Played;
import dev.consort.protocol.state.instrument.SourceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WavetableToneTest {
    private static final int WAVES = WaveShape.values().length;

    private static Played at(double position) {
        return new Played(new WavetableTone(Played.RATE), SourceType.WAVETABLE).with("position", position);
    }

    @Test
    void theJourneyHasManyStopsAndBeginsWithASine() {
        Spectrum start = Spectrum.of(at(0).note(440, 48_000), 4800, 16_384, Played.RATE);

        assertThat(WAVES).isGreaterThanOrEqualTo(8);
        assertThat(start.decibels(hz -> Math.abs(hz - 440) > 20)).isLessThan(-85);
    }

    /** The worst of thirteen waves at each pitch, measured: 110 Hz −77 dB, 1 kHz −87, 3 kHz −107, 5 kHz −93, 8 kHz −87. */
    @ParameterizedTest
    @ValueSource(doubles = {55, 110, 1003.3, 3011.7, 5009.9, 8023.1})
    void aliasesAreSeventyDecibelsDownEverywhere(double hz) {
        for (int wave = 0; wave < 2 * WAVES; wave++) {
            float[] sound = at(wave / (2.0 * WAVES - 1)).note(hz, 48_000);
            assertThat(Played.aliases(sound, hz)).as("position %d", wave).isLessThan(-70);
            assertThat(Bands.peak(sound)).isLessThan(1.06f);
        }
    }

    @Test
    void betweenTwoStopsItIsBetweenThem() {
        float[] one = at(0).note(300, 4800);
        float[] other = at(1.0 / (WAVES - 1)).note(300, 4800);
        float[] between = at(0.25 / (WAVES - 1)).note(300, 4800);
        for (int i = 0; i < between.length; i++) {
            assertThat(between[i]).isCloseTo(0.75f * one[i] + 0.25f * other[i], within(1e-5f));
        }
    }

    /** “ah” has its formants at 730, 1090 and 2440 Hz. */
    @Test
    void vowelsHaveTheirFormants() {
        double place = WaveShape.OPEN_VOWEL.ordinal() / (WAVES - 1.0);
        Spectrum vowel = Spectrum.of(at(place).note(130, 48_000), 4800, 16_384, Played.RATE);

        assertThat(vowel.peakHz(400, 900)).isBetween(640.0, 800.0);
        assertThat(vowel.peakHz(2000, 3000)).isBetween(2300.0, 2600.0);
        assertThat(band(vowel, 2200, 2700) - band(vowel, 1500, 2000)).isGreaterThan(3);
    }

    private static double band(Spectrum spectrum, double from, double to) {
        return spectrum.decibels(hz -> hz >= from && hz < to);
    }

    @Test
    void theLevelHoldsAndNothingJumpsWhileThePitchGlidesThroughAllVersions() {
        Played played = at(10.0 / (WAVES - 1));
        played.note(60, 4800);
        float[] glide = played.more(frame -> 60 * Math.pow(2, 7.0 * frame / 96_000), 96_000)[0];
        for (int from = 0; from < 96_000; from += 4800) {
            assertThat(Bands.rms(glide, from, from + 4800)).isBetween(0.33, 0.46);
        }
    }

    @Test
    void thePositionMovesWithoutAClick() {
        Played played = at(0);
        played.note(100, 4800);
        played.with("position", 4.0 / (WAVES - 1));
        float[] sound = played.more(frame -> 100, 480)[0];
        for (int i = 1; i < sound.length; i++) {
            assertThat(Math.abs(sound[i] - sound[i - 1])).isLessThan(0.08f);
        }
    }
}
