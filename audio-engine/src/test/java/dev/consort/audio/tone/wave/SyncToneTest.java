package dev.consort.audio.tone.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.Bands;
import dev.consort.audio.Spectrum;
import dev.consort.audio.tone.Played;
import dev.consort.protocol.state.instrument.SourceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyncToneTest {
    private static Played sync(double ratio) {
        return new Played(new SyncTone(Played.RATE), SourceType.SYNC).with("ratio", ratio);
    }

    /** Measured at 1, 3, 5 and 8 kHz: ratio 2 −91, −91, −88, −89 dB; 2.7 −88, −88, −86, −75; 7.3 −88, −82, −84, −75. */
    @ParameterizedTest
    @CsvSource({"1003.3", "3011.7", "5009.9", "8023.1"})
    void aliasesAreSeventyDecibelsDown(double hz) {
        for (double ratio : new double[] {1, 2, 2.7, 7.3}) {
            float[] sound = sync(ratio).note(hz, 48_000);
            assertThat(Played.aliases(sound, hz)).as("ratio %s", ratio).isLessThan(-70);
            assertThat(Played.mean(sound, 4800, 48_000)).as("ratio %s", ratio).isCloseTo(0, within(1e-3));
        }
    }

    @Test
    void theSpectrumIsStrongestNearTheRatio() {
        for (double ratio : new double[] {3.5, 5.5, 7.5}) {
            Spectrum spectrum = Spectrum.of(sync(ratio).note(200, 48_000), 4800, 16_384, Played.RATE);
            assertThat(spectrum.peakHz(450, 4000)).isBetween(200 * (ratio - 0.7), 200 * (ratio + 0.7));
        }
    }

    @Test
    void theRatioSweepsWithoutAClick() {
        Played played = sync(1);
        played.note(110, 4800);
        played.with("ratio", 8);
        float[] sweep = played.more(frame -> 110, 9600)[0];

        assertThat(Bands.peak(sweep)).isLessThan(1.1f);
        assertThat(Played.mean(sweep, 0, 9600)).isCloseTo(0, within(0.01));
    }
}
