package dev.consort.audio.tone.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.Bands;
import dev.consort.audio.Spectrum;
import dev.consort.audio.sample.Octaves;
import dev.consort.audio.sample.Recording;
import dev.consort.audio.sample.Region;
import dev.consort.audio.sample.Regions;
import dev.consort.audio.tone.Struck;
import dev.consort.audio.tone.Timbre;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.tuning.EqualTemperament;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleToneTest {
    private static final int RATE = 48_000;

    private final Timbre timbre = new Timbre(SourceType.SAMPLER);
    private final SampleTone tone = new SampleTone(RATE);

    @ParameterizedTest
    @CsvSource({"60, 1000", "72, 2000", "48, 500", "67, 1498.307"})
    void higherNotesPlayARecordingFaster(int pitch, double heard) {
        timbre.follow(of(sine(1000, 44_100, 44_100), true, true));

        float[] sound = Struck.left(tone, timbre, pitch, EqualTemperament.hz(pitch, 440), 32_768);

        assertThat(Spectrum.cents(Spectrum.of(sound, 2048, 16_384, RATE).peakHz(100, 4000), heard))
                .isCloseTo(0, within(1.0));
    }

    @Test
    void withoutTrackingEveryNoteSoundsAsItWasRecorded() {
        timbre.follow(of(sine(1000, RATE, RATE), true, false));

        float[] sound = Struck.left(tone, timbre, 80, EqualTemperament.hz(80, 440), 16_384);

        assertThat(Spectrum.of(sound, 0, 16_384, RATE).peakHz(100, 4000)).isCloseTo(1000, within(0.5));
    }

    @Test
    void playedTwoOctavesUpItsHighsDoNotFoldBack() {
        timbre.follow(of(sine(9000, RATE, 4 * RATE), true, true));

        float[] sound = Struck.left(tone, timbre, 84, EqualTemperament.hz(84, 440), 16_384);

        assertThat(Bands.rms(sound, 4096, 16_384)).as("36 kHz cannot be heard").isLessThan(0.02);
    }

    @Test
    void itEndsWhereTheRecordingEndsUnlessItLoops() {
        timbre.follow(of(sine(1000, RATE, 4800), false, true));
        float[] once = Struck.left(tone, timbre, 60, EqualTemperament.hz(60, 440), 9600);
        assertThat(tone.isOver()).isTrue();
        assertThat(Bands.rms(once, 4850, 9600)).isZero();

        timbre.follow(of(sine(1000, RATE, 4800), true, true));
        float[] round = Struck.left(tone, timbre, 60, EqualTemperament.hz(60, 440), 9600);
        assertThat(tone.isOver()).isFalse();
        assertThat(Bands.rms(round, 4850, 9600)).isCloseTo(Math.sqrt(0.5), within(0.02));
    }

    @Test
    void aRateBelowZeroAndAReversedRegionPlayBackwards() {
        float[] rising = new float[4800];
        for (int i = 0; i < rising.length; i++) {
            rising[i] = i / 4800f;
        }
        Octaves ramp = Octaves.of(new Recording("ramp", RATE, rising, rising));
        timbre.follow(new Regions(new Region[] {Region.of(ramp, 0, 1, 60, true)}, false, true));
        float[] reversed = Struck.left(tone, timbre, 60, EqualTemperament.hz(60, 440), 4800);
        assertThat(reversed[1000]).isCloseTo(1 - 1000 / 4800f, within(0.001f));

        timbre.follow(new Regions(new Region[] {Region.of(ramp, 0, 1, 60, false)}, false, true));
        timbre.knobs().set(0, -1);
        float[] backwards = Struck.left(tone, timbre, 60, EqualTemperament.hz(60, 440), 4800);
        assertThat(backwards[1000]).isCloseTo(1 - 1000 / 4800f, within(0.001f));
    }

    @Test
    void theSliceWhoseRootIsNearestIsPlayed() {
        float[] steps = new float[9600];
        Arrays.fill(steps, 4800, 9600, 0.5f);
        Octaves sound = Octaves.of(new Recording("steps", RATE, steps, steps));
        Region[] slices = {Region.of(sound, 0, 0.5, 60, false), Region.of(sound, 0.5, 1, 61, false)};
        timbre.follow(new Regions(slices, false, false));

        assertThat(Struck.left(tone, timbre, 60, 262, 2400)[1200]).isZero();
        assertThat(Struck.left(tone, timbre, 61, 277, 2400)[1200]).isEqualTo(0.5f);
        assertThat(Struck.left(tone, timbre, 90, 277, 2400)[1200]).isEqualTo(0.5f);
    }

    @Test
    void withoutARecordingItIsSilentAndOver() {
        assertThat(Bands.peak(Struck.left(tone, timbre, 60, 262, 480))).isZero();
        assertThat(tone.isOver()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 64})
    void howTimeIsCutUpMakesNoDifference(int chunk) {
        timbre.follow(of(sine(1000, 44_100, 4410), true, true));
        float[] whole = Struck.left(tone, timbre, 65, EqualTemperament.hz(65, 440), 9600);
        tone.strike(timbre, 65, EqualTemperament.hz(65, 440), 1);

        assertThat(Struck.go(tone, timbre, EqualTemperament.hz(65, 440), 9600, chunk)[0])
                .isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0", "2, 0", "1, 7", "1.5, -5"})
    void stretchingChangesTheLengthAndShiftingThePitch(double stretch, double semitones) {
        Timbre stretched = new Timbre(SourceType.TIME_STRETCH);
        stretched.follow(of(sine(1000, RATE, RATE), false, false));
        stretched.knobs().set(0, stretch);
        stretched.knobs().set(1, semitones);
        StretchTone stretcher = new StretchTone(RATE);

        float[] sound = Struck.left(stretcher, stretched, 60, 262, 3 * RATE);

        int end = sound.length;
        while (end > 0 && Math.abs(sound[end - 1]) < 0.01) {
            end--;
        }
        assertThat(end / (double) RATE).isCloseTo(stretch, within(0.12));
        double heard = Spectrum.of(sound, 4800, 16_384, RATE).peakHz(300, 4000);
        assertThat(Spectrum.cents(heard, 1000 * Math.pow(2, semitones / 12))).isCloseTo(0, within(5.0));
        assertThat(Bands.rms(sound, 9600, 20_000)).as("pieces fit").isCloseTo(Math.sqrt(0.5), within(0.1));
        assertThat(stretcher.isOver()).isTrue();
    }

    @Test
    void aCloudWithoutScatterHasThePitchOfItsNoteAndSpreadMakesItWide() {
        Timbre cloud = new Timbre(SourceType.GRANULAR);
        float[][] narrow = Struck.sides(new CloudTone(RATE, 1), cloud, 69, 440, 2 * RATE);
        double heard = Spectrum.of(narrow[0], 4800, 65_536, RATE).peakHz(200, 1000);

        assertThat(Spectrum.cents(heard, 440)).isCloseTo(0, within(2.0));
        assertThat(narrow[0]).isEqualTo(narrow[1]);

        cloud.knobs().set(2, 1);
        float[][] wide = Struck.sides(new CloudTone(RATE, 1), cloud, 69, 440, RATE);
        assertThat(correlation(wide)).isLessThan(0.8);
    }

    private static double correlation(float[][] sides) {
        double product = 0;
        for (int i = 0; i < sides[0].length; i++) {
            product += sides[0][i] * sides[1][i];
        }
        int frames = sides[0].length;
        return product / frames / Bands.rms(sides[0], 0, frames) / Bands.rms(sides[1], 0, frames);
    }

    private static Regions of(Octaves sound, boolean loop, boolean tracking) {
        return new Regions(new Region[] {Region.of(sound, 0, 1, 60, false)}, loop, tracking);
    }

    private static Octaves sine(double hz, int rate, int frames) {
        float[] side = new float[frames];
        for (int i = 0; i < frames; i++) {
            side[i] = (float) Math.sin(2 * Math.PI * hz * i / rate);
        }
        return Octaves.of(new Recording("sine", rate, side, side));
    }
}
