package dev.consort.audio.tone.drum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import dev.consort.audio.Spectrum;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.tone.Take;
import dev.consort.audio.tone.Timbre;
import dev.consort.protocol.state.instrument.Source;
import dev.consort.protocol.state.instrument.SourceType;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrumToneTest {
    private static final int SECOND = Take.RATE;

    static Stream<SourceType> drums() {
        return Arrays.stream(SourceType.values()).filter(SourceType::isPercussion);
    }

    static Stream<SourceType> singleDrums() {
        return drums().filter(type -> !type.isDrums());
    }

    @ParameterizedTest
    @MethodSource("singleDrums")
    void aFullStrokePeaksNearFullScaleWhateverTheChance(SourceType type) {
        for (int seed = 0; seed < 12; seed++) {
            assertThat(Take.of(new DrumTone(Take.RATE, seed), type, 60, 1, SECOND)
                            .peak())
                    .isBetween(0.6f, 1f);
        }
    }

    @Test
    void everyPitchOfAKitIsHeardAndNoneIsTooLoud() {
        for (int pitch = 0; pitch < 128; pitch++) {
            Take take = kit(pitch);
            assertThat(take.peak()).as("pitch %d", pitch).isBetween(0.2f, 1f);
            assertThat(take.offset()).as("pitch %d", pitch).isCloseTo(0, within(0.003));
        }
    }

    @Test
    void allDrumsOfGeneralMidiDiffer() {
        Spectrum[] spectra = new Spectrum[82];
        double[] lengths = new double[82];
        for (int pitch = 35; pitch <= 81; pitch++) {
            Take take = kit(pitch);
            spectra[pitch] = Spectrum.of(take.mono(), 0, 16_384, Take.RATE);
            lengths[pitch] = take.lasts(30);
            for (int other = 35; other < pitch; other++) {
                double length = Math.abs(Math.log(lengths[pitch] / lengths[other]));
                assertThat(length + distance(spectra[pitch], spectra[other]))
                        .as("%d and %d", pitch, other)
                        .isGreaterThan(0.15);
            }
        }
    }

    /** In octaves between the strongest frequencies, and in bels over some bands. */
    private static double distance(Spectrum one, Spectrum other) {
        double distance = Math.abs(Math.log(one.peakHz(30, 16_000) / other.peakHz(30, 16_000)) / Math.log(2));
        for (double low = 100; low < 16_000; low *= 2) {
            distance +=
                    0.1 * Math.abs(Math.max(-40, band(one, low, 2 * low)) - Math.max(-40, band(other, low, 2 * low)));
        }
        return distance;
    }

    private static double band(Spectrum spectrum, double low, double high) {
        return spectrum.decibels(hz -> hz >= low && hz < high);
    }

    private static Take kit(int pitch) {
        return Take.of(new DrumTone(Take.RATE, 1), SourceType.DRUM_KIT, pitch, 1, SECOND);
    }

    private static Spectrum spectrum(SourceType type, double velocity, double from, int size) {
        Take take = Take.of(new DrumTone(Take.RATE, 3), type, 60, velocity, 2 * SECOND);
        return Spectrum.of(take.mono(), (int) (from * Take.RATE), size, Take.RATE);
    }

    @Test
    void aKickFallsFromHighToItsFundamental() {
        Spectrum settled = spectrum(SourceType.KICK, 1, 0.05, 16_384);
        assertThat(settled.peakHz(20, 1000)).isBetween(45.0, 56.0);
        assertThat(band(settled, 40, 70)).isGreaterThan(-1);
        assertThat(band(spectrum(SourceType.KICK, 1, 0, 512), 90, 500)).isGreaterThan(-3);
    }

    @Test
    void aSnareHasAShellAndARattle() {
        Spectrum snare = spectrum(SourceType.SNARE, 1, 0, 8192);
        assertThat(snare.peakHz(120, 260)).isBetween(170.0, 200.0);
        assertThat(snare.peakHz(280, 400)).isBetween(310.0, 350.0);
        assertThat(band(snare, 150, 250)).isGreaterThan(-12);
        assertThat(band(snare, 2000, 8000)).isGreaterThan(-6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HIHAT_CLOSED", "HIHAT_OPEN"})
    void aHatIsAboveSixKilohertz(SourceType type) {
        Spectrum hat = spectrum(type, 1, 0, 4096);
        assertThat(band(hat, 6000, 24_000)).isGreaterThan(-1);
        assertThat(band(hat, 20, 3000)).isLessThan(-25);
    }

    @ParameterizedTest
    @CsvSource({
        "KICK, 0.3, 0.6",
        "SNARE, 0.12, 0.25",
        "HIHAT_CLOSED, 0.03, 0.08",
        "HIHAT_OPEN, 0.35, 0.6",
        "CLAP, 0.12, 0.3",
        "COWBELL, 0.15, 0.4",
        "RIM, 0.015, 0.06",
        "TOM, 0.3, 0.7",
        "CLAVE, 0.03, 0.08",
        "CONGA, 0.15, 0.4"
    })
    void aDrumLastsAsLongAsItDoes(SourceType type, double shortest, double longest) {
        assertThat(Take.of(new DrumTone(Take.RATE, 2), type, 60, 1, SECOND).lasts(40))
                .isBetween(shortest, longest);
    }

    @Test
    void cymbalsRingForSecondsAndChokedOnesDoNot() {
        assertThat(longKit(49).lasts(40)).isBetween(1.0, 3.0);
        assertThat(longKit(51).lasts(40)).isBetween(0.8, 3.0);
        assertThat(longKit(55).lasts(40)).isBetween(0.3, 0.9);
        assertThat(longKit(81).lasts(40)).isGreaterThan(8 * longKit(80).lasts(40));
    }

    private static Take longKit(int pitch) {
        return Take.of(new DrumTone(Take.RATE, 1), SourceType.DRUM_KIT, pitch, 1, 4 * SECOND);
    }

    @Test
    void aClapIsSeveralHands() {
        float[] clap = Take.of(new DrumTone(Take.RATE, 4), SourceType.CLAP, 60, 1, SECOND)
                .left();
        int bursts = 0;
        for (int at = 0; at < 0.045 * SECOND; at += 120) {
            double before = at < 240 ? 0 : energy(clap, at - 240, 120);
            boolean burst = energy(clap, at, 240) > 4 * before && energy(clap, at, 240) > 1;
            bursts += burst ? 1 : 0;
            at += burst ? 240 : 0;
        }
        assertThat(bursts).isBetween(3, 4);
    }

    private static double energy(float[] sound, int from, int frames) {
        double sum = 0;
        for (int i = from; i < from + frames; i++) {
            sum += sound[i] * sound[i];
        }
        return sum;
    }

    @Test
    void aWhistleTrillsAndAGuiroRasps() {
        assertThat(swells(longKit(72).left(), 0.1, 0.3)).isBetween(6, 8);
        assertThat(swells(longKit(74).left(), 0.04, 0.3)).isBetween(17, 24);
    }

    /** How often the level rises through its mean between two times. */
    private static int swells(float[] sound, double from, double to) {
        double mean = energy(sound, (int) (from * SECOND), (int) ((to - from) * SECOND)) / ((to - from) * SECOND);
        int rises = 0;
        boolean above = true;
        for (int at = (int) (from * SECOND); at < to * SECOND; at += 96) {
            double now = energy(sound, at, 192) / 192;
            rises += !above && now > 0.4 * mean ? 1 : 0;
            above = now > (above ? 0.2 : 0.4) * mean;
        }
        return rises;
    }

    @Test
    void aCuicaGlidesUpAndItsMuteDown() {
        assertThat(glide(79)).isGreaterThan(1.2);
        assertThat(glide(78)).isLessThan(0.99);
    }

    private static double glide(int pitch) {
        float[] sound = kit(pitch).left();
        double first = Spectrum.of(sound, 0, 2048, Take.RATE).peakHz(150, 800);
        return Spectrum.of(sound, 6000, 4096, Take.RATE).peakHz(150, 800) / first;
    }

    @ParameterizedTest
    @ValueSource(strings = {"SNARE", "HIHAT_CLOSED", "HIHAT_OPEN", "CLAP", "RIM", "TOM", "CONGA", "COWBELL"})
    void softStrokesAreDarker(SourceType type) {
        assertThat(brightness(type, 1)).isGreaterThan(1.03 * brightness(type, 0.3));
    }

    @Test
    void aHardKickSnaps() {
        assertThat(band(spectrum(SourceType.KICK, 1, 0, 512), 150, 600))
                .isGreaterThan(2 + band(spectrum(SourceType.KICK, 0.2, 0, 512), 150, 600));
    }

    /** The square root of the energy-weighted mean of the frequency squared, from differences. */
    private static double brightness(SourceType type, double velocity) {
        float[] sound =
                Take.of(new DrumTone(Take.RATE, 5), type, 60, velocity, SECOND).left();
        double slopes = 0;
        for (int i = 1; i < sound.length; i++) {
            slopes += Math.pow(sound[i] - sound[i - 1], 2);
        }
        return Math.sqrt(slopes / energy(sound, 0, sound.length));
    }

    @Test
    void tuneMovesTheWholeDrum() {
        assertThat(tomPeak(12) / tomPeak(0)).isCloseTo(2, within(0.04));
        assertThat(tomPeak(-24) / tomPeak(0)).isCloseTo(0.25, within(0.02));
    }

    private static double tomPeak(double tune) {
        Timbre timbre = Timbre.of(Source.of(SourceType.TOM).withParam("tune", tune));
        float[] sound =
                Take.of(new DrumTone(Take.RATE, 6), timbre, 60, 1, SECOND, 64).left();
        return Spectrum.of(sound, 4800, 16_384, Take.RATE).peakHz(15, 600);
    }

    @ParameterizedTest
    @MethodSource("singleDrums")
    void decayMakesItLongerAndShorter(SourceType type) {
        double usual = lasting(type, 1);
        assertThat(lasting(type, 4)).isGreaterThan(2 * usual);
        assertThat(lasting(type, 0.25)).isLessThan(0.6 * usual);
    }

    private static double lasting(SourceType type, double decay) {
        Timbre timbre = Timbre.of(Source.of(type).withParam("decay", decay));
        return Take.of(new DrumTone(Take.RATE, 6), timbre, 60, 1, 6 * SECOND, 64)
                .lasts(40);
    }

    @ParameterizedTest
    @MethodSource("drums")
    void aDrumEndsByItselfAndThenIsSilent(SourceType type) {
        DrumTone drum = new DrumTone(Take.RATE, 7);
        Timbre timbre = new Timbre(type);
        Take take = Take.of(drum, timbre, 49, 1, 6 * SECOND, 64);
        assertThat(drum.isOver()).isTrue();
        assertThat(take.decibels(5.5, 6)).isLessThan(-190);
        Take.of(drum, timbre, 49, 1, 64, 64);
        assertThat(drum.isOver()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("drums")
    void howTimeIsCutUpMakesNoDifference(SourceType type) {
        for (int pitch = 35; pitch <= (type.isDrums() ? 81 : 35); pitch++) {
            Timbre timbre = new Timbre(type);
            float[] whole = Take.of(new DrumTone(Take.RATE, 8), timbre, pitch, 0.8, SECOND, 64)
                    .left();
            float[] cut = Take.of(new DrumTone(Take.RATE, 8), timbre, pitch, 0.8, SECOND, 0)
                    .left();
            assertThat(Arrays.mismatch(cut, whole)).as("pitch %d", pitch).isNegative();
        }
    }

    @ParameterizedTest
    @MethodSource("singleDrums")
    void strokesDifferALittleAndNeverInLoudnessOrCharacter(SourceType type) {
        DrumTone drum = new DrumTone(Take.RATE, 9);
        Take first = Take.of(drum, type, 60, 1, SECOND);
        Take second = Take.of(drum, type, 60, 1, SECOND);
        assertThat(Arrays.mismatch(first.left(), second.left())).isNotNegative();
        assertThat(second.decibels(0, 0.2)).isCloseTo(first.decibels(0, 0.2), within(2.5));
    }

    @ParameterizedTest
    @ValueSource(ints = {8000, 44_100, 192_000})
    void soundsAtAnySampleRate(int rate) {
        Timbre timbre = Timbre.of(Source.of(SourceType.DRUM_KIT).withParam("tune", 12));
        for (int pitch = 27; pitch <= 87; pitch++) {
            DrumTone drum = new DrumTone(rate, 10);
            Take take = Take.of(drum, timbre, pitch, 1, rate / 2, 64);
            assertThat(take.peak()).as("pitch %d", pitch).isBetween(0.02f, 1.2f);
        }
    }

    @Test
    void neitherStrikingNorRenderingAllocates() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        DrumTone drum = new DrumTone(Take.RATE, 11);
        Timbre timbre = new Timbre(SourceType.DRUM_KIT);
        StereoSignal out = new StereoSignal();
        play(drum, timbre, out);
        long thread = Thread.currentThread().getId();
        threads.getThreadAllocatedBytes(thread);
        long before = threads.getThreadAllocatedBytes(thread);
        play(drum, timbre, out);
        assertThat(threads.getThreadAllocatedBytes(thread) - before).isZero();
    }

    private static void play(DrumTone drum, Timbre timbre, StereoSignal out) {
        for (int i = 0; i < 400; i++) {
            drum.strike(timbre, i % 128, 440, 0.7);
            drum.render(timbre, 440, out, 64);
            drum.render(timbre, 440, out, 23);
        }
    }
}
