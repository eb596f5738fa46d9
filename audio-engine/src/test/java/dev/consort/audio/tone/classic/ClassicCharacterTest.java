package dev.consort.audio.tone.classic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.Spectrum;
import dev.consort.audio.dsp.Dice;
import dev.consort.audio.rig.ToneFamily;
import dev.consort.audio.tone.Take;
import dev.consort.audio.tone.keyboard.EPianoTone;
import dev.consort.protocol.state.instrument.SourceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes each of the classic sources that instrument. */
class ClassicCharacterTest {
    private static final int SECOND = Take.RATE;

    private static Take take(SourceType type, int pitch, double velocity, int frames) {
        return Take.of(ToneFamily.of(type).tone(Take.RATE, 3), type, pitch, velocity, frames);
    }

    private static Spectrum spectrum(SourceType type, int pitch, double velocity, double from, int size) {
        int start = (int) (from * SECOND);
        return Spectrum.of(take(type, pitch, velocity, start + size).mono(), start, size, Take.RATE);
    }

    /** The level of a partial next to all, in dB. */
    private static double partial(Spectrum spectrum, double hz) {
        return spectrum.decibels(at -> Math.abs(at - hz) < 12);
    }

    @Test
    void anElectricPianoBarksWhenItIsStruckHardAndIsRoundWhenSoft() {
        double hz = Take.hz(52);
        double loud = partial(spectrum(SourceType.E_PIANO, 52, 1, 0, 8192), 2 * hz);
        double soft = partial(spectrum(SourceType.E_PIANO, 52, 0.3, 0, 8192), 2 * hz);
        assertThat(loud).isGreaterThan(-9);
        assertThat(soft).isLessThan(loud - 8);
    }

    @Test
    void anElectricPianoDingsAtFirst() {
        double hz = 7.11 * Take.hz(60);
        double first = partial(spectrum(SourceType.E_PIANO, 60, 0.6, 0, 8192), hz);
        assertThat(first).isGreaterThan(-30);
        assertThat(partial(spectrum(SourceType.E_PIANO, 60, 0.6, 1, 8192), hz)).isLessThan(first - 15);
    }

    @Test
    void anElectricPianoRingsForSecondsLowNotesLonger() {
        Take low = take(SourceType.E_PIANO, 40, 0.8, 7 * SECOND);
        Take high = take(SourceType.E_PIANO, 76, 0.8, 6 * SECOND);
        assertThat(low.lasts(30)).isBetween(2.0, 6.0);
        assertThat(high.lasts(30)).isBetween(0.7, 0.7 * low.lasts(30));
    }

    @Test
    void anElectricPianoEndsByItself() {
        EPianoTone piano = new EPianoTone(Take.RATE, 1);
        Take.of(piano, SourceType.E_PIANO, 84, 1, SECOND);
        assertThat(piano.isOver()).isFalse();
        assertThat(Take.of(piano, SourceType.E_PIANO, 84, 1, 8 * SECOND).decibels(7, 8))
                .isLessThan(-80);
        assertThat(piano.isOver()).isTrue();
    }

    @Test
    void anOrganHasItsDrawbarsAndHoldsThem() {
        double hz = Take.hz(60);
        Spectrum organ = spectrum(SourceType.ORGAN, 60, 0.7, 1, 32_768);
        for (double drawbar : new double[] {0.5, 1, 1.498, 2, 2.997, 4, 8}) {
            assertThat(partial(organ, drawbar * hz)).as("%.1f", drawbar).isGreaterThan(-25);
        }
        Take held = take(SourceType.ORGAN, 60, 0.7, 10 * SECOND);
        assertThat(held.decibels(9, 10)).isCloseTo(held.decibels(1, 2), within(0.1));
    }

    @Test
    void anOrganLeaksVeryLittle() {
        Spectrum organ = spectrum(SourceType.ORGAN, 60, 0.7, 1, 32_768);
        assertThat(partial(organ, Take.hz(73))).isBetween(-60.0, -35.0);
    }

    @Test
    void anOrgansHighestPartialsFoldBack() {
        assertThat(spectrum(SourceType.ORGAN, 96, 0.7, 1, 32_768).decibels(hz -> hz > 6100))
                .isLessThan(-80);
    }

    @Test
    void anOrganClicksAndPercusses() {
        Take struck = take(SourceType.ORGAN, 60, 1, SECOND);
        double third = 3 * Take.hz(60);
        double first = partial(Spectrum.of(struck.mono(), 0, 4096, Take.RATE), third);
        assertThat(first).isGreaterThan(2 + partial(Spectrum.of(struck.mono(), SECOND / 2, 4096, Take.RATE), third));
        assertThat(Spectrum.of(struck.mono(), 0, 512, Take.RATE).decibels(hz -> hz > 4500))
                .isGreaterThan(12
                        + Spectrum.of(struck.mono(), SECOND / 2, 512, Take.RATE).decibels(hz -> hz > 4500));
    }

    @ParameterizedTest
    @EnumSource(names = {"STRINGS", "CHOIR", "BRASS_STAB"})
    void ensemblesAreWideButNotHollow(SourceType type) {
        Take take = take(type, 60, 0.8, 2 * SECOND);
        double both = 0;
        double left = 0;
        double right = 0;
        for (int i = SECOND / 2; i < 2 * SECOND; i++) {
            both += take.left()[i] * take.right()[i];
            left += take.left()[i] * take.left()[i];
            right += take.right()[i] * take.right()[i];
        }
        assertThat(both / Math.sqrt(left * right)).isBetween(0.3, 0.97);
        assertThat(left / right).isBetween(0.5, 2.0);
    }

    @ParameterizedTest
    @EnumSource(names = {"STRINGS", "CHOIR", "BRASS_STAB"})
    void ensemblesNeverRepeatThemselves(SourceType type) {
        Take take = take(type, 57, 0.8, 6 * SECOND);
        double lowest = 0;
        double highest = -100;
        for (double at = 1; at < 5.8; at += 0.1) {
            lowest = Math.min(lowest, take.decibels(at, at + 0.1));
            highest = Math.max(highest, take.decibels(at, at + 0.1));
        }
        assertThat(highest - lowest).isBetween(1.0, 12.0);
    }

    @Test
    void stringsSwell() {
        Spectrum first = spectrum(SourceType.STRINGS, 57, 0.8, 0, 2048);
        Spectrum later = spectrum(SourceType.STRINGS, 57, 0.8, 0.6, 2048);
        assertThat(later.decibels(hz -> hz > 2000)).isGreaterThan(4 + first.decibels(hz -> hz > 2000));
        assertThat(later.decibels(hz -> hz > 9000)).isLessThan(-30);
    }

    @ParameterizedTest
    @ValueSource(ints = {45, 52, 60})
    void aChoirHasTheFormantsOfAnAhWhateverThePitch(int pitch) {
        Spectrum choir = spectrum(SourceType.CHOIR, pitch, 0.8, 0.5, 32_768);
        double hz = Take.hz(pitch);
        double open = band(choir, 620, 1300) - Math.log10(680 / hz);
        assertThat(open).isGreaterThan(band(choir, 1500, 2200) + 9);
        assertThat(band(choir, 2400, 3300)).isGreaterThan(band(choir, 1500, 2200) + 2);
        assertThat(band(choir, 5000, 12_000)).isLessThan(-35);
    }

    private static double band(Spectrum spectrum, double low, double high) {
        return spectrum.decibels(hz -> hz >= low && hz < high);
    }

    @Test
    void brassFallsInFromBelowAndOpensWithTheStrike() {
        float[] sound = take(SourceType.BRASS_STAB, 69, 1, SECOND).mono();
        assertThat(Spectrum.cents(Spectrum.of(sound, 0, 1024, Take.RATE).peakHz(380, 480), 440))
                .isBetween(-75.0, -8.0);
        double early = above(spectrum(SourceType.BRASS_STAB, 57, 1, 0.04, 4096));
        assertThat(early).isGreaterThan(5 + above(spectrum(SourceType.BRASS_STAB, 57, 1, 0.8, 4096)));
        assertThat(early).isGreaterThan(10 + above(spectrum(SourceType.BRASS_STAB, 57, 0.3, 0.04, 4096)));
    }

    private static double above(Spectrum spectrum) {
        return spectrum.decibels(hz -> hz > 3500);
    }

    @Test
    void theCutoffOfAcidFallsAfterTheStrikeAndWithAnAccentItFallsFromHigher() {
        assertThat(ring(1, 0.02)).isGreaterThan(2 * ring(1, 0.25));
        assertThat(ring(1, 0.25)).isGreaterThan(1.3 * ring(1, 0.8));
        assertThat(ring(1, 0.02)).isGreaterThan(1.5 * ring(0.4, 0.02));
    }

    /** Where the filter rings: the strongest frequency when the slope of a saw is taken away. */
    private static double ring(double velocity, double from) {
        float[] sound = take(SourceType.ACID, 33, velocity, (int) (from * SECOND) + 4096)
                .left();
        float[] slope = new float[sound.length];
        for (int i = 1; i < sound.length; i++) {
            slope[i] = sound[i] - sound[i - 1];
        }
        return Spectrum.of(slope, (int) (from * SECOND), 4096, Take.RATE).peakHz(100, 12_000);
    }

    @ParameterizedTest
    @EnumSource(names = {"ACID", "ORGAN", "E_PIANO"})
    void aliasesOfHighNotesAreInaudible(SourceType type) {
        double hz = Take.hz(102);
        // The tone of the machine's own: hammer, leakage and tempered or clamped partials are no aliases.
        Spectrum high = spectrum(type, 102, 0.8, 1.5, 32_768);
        assertThat(high.decibels(at -> at > 30 && at < 0.45 * hz)).isLessThan(-60);
    }

    @Test
    void aSectionOfOneHasNoAliases() {
        Section alone = new Section(
                new double[0], 0, 0, 0, 5, 1, 0, new Contour(9000, 0, 0, 0.01, 1, 1, 0), Formants.BELL, 1, 0, 1);
        for (int pitch : new int[] {40, 64, 88, 102, 110}) {
            Players players = new Players(Take.RATE, new Dice(1));
            players.strike(alone, 0.02);
            players.move();
            float[] saw = new float[65_536];
            float[] right = new float[saw.length];
            for (int from = 0; from < saw.length; from += 16) {
                players.draw(Take.hz(pitch) / Take.RATE);
                players.play(saw, right, from, from + 16);
            }
            assertThat(Spectrum.of(saw, 64, 32_768, Take.RATE).inharmonicDecibels(Take.hz(pitch)))
                    .as("pitch %d", pitch)
                    .isLessThan(-65);
        }
    }
}
