package dev.consort.audio.tone.classic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import dev.consort.audio.Spectrum;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.rig.ToneFamily;
import dev.consort.audio.tone.Take;
import dev.consort.audio.tone.Timbre;
import dev.consort.audio.tone.Tone;
import dev.consort.protocol.state.instrument.SourceCategory;
import dev.consort.protocol.state.instrument.SourceType;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each of the classic sources. */
class ClassicTonesTest {
    private static final int SECOND = Take.RATE;

    static Stream<SourceType> sources() {
        return Arrays.stream(SourceType.values()).filter(type -> type.category() == SourceCategory.CLASSIC);
    }

    private static Tone tone(SourceType type, int rate, long seed) {
        return ToneFamily.of(type).tone(rate, seed);
    }

    private static Take take(SourceType type, int pitch, double velocity, int frames) {
        return Take.of(tone(type, Take.RATE, 5), type, pitch, velocity, frames);
    }

    @ParameterizedTest
    @MethodSource("sources")
    void isInTuneWithinTwoCents(SourceType type) {
        for (int pitch = 36; pitch <= 84; pitch += 6) {
            double hz = Take.hz(pitch);
            float[] sound = take(type, pitch, 0.8, 3 * SECOND).mono();
            double heard = Spectrum.of(sound, SECOND / 4, 131_072, Take.RATE).peakHz(0.97 * hz, 1.03 * hz);
            assertThat(Spectrum.cents(heard, hz)).as("pitch %d", pitch).isCloseTo(0, within(2.0));
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void aFullNotePeaksNearFullScale(SourceType type) {
        for (int pitch = 36; pitch <= 84; pitch += 8) {
            assertThat(take(type, pitch, 1, SECOND).peak())
                    .as("pitch %d", pitch)
                    .isBetween(0.55f, 1.05f);
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void allAreAboutEquallyLoud(SourceType type) {
        assertThat(take(type, 60, 0.9, SECOND).decibels(0.05, 0.6)).isCloseTo(-11.5, within(2.5));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void hasNoOffset(SourceType type) {
        for (int pitch = 36; pitch <= 84; pitch += 12) {
            assertThat(take(type, pitch, 1, 2 * SECOND).offset()).isCloseTo(0, within(0.004));
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void hardNotesAreBrighter(SourceType type) {
        assertThat(brightness(take(type, 55, 1, SECOND)))
                .isGreaterThan(1.04 * brightness(take(type, 55, 0.25, SECOND)));
    }

    /** How much a sound moves from frame to frame, next to its level. */
    private static double brightness(Take take) {
        float[] sound = take.mono();
        double slopes = 0;
        double all = 0;
        for (int i = 1; i < SECOND / 2; i++) {
            slopes += Math.pow(sound[i] - sound[i - 1], 2);
            all += sound[i] * sound[i];
        }
        return Math.sqrt(slopes / all);
    }

    @ParameterizedTest
    @MethodSource("sources")
    void howTimeIsCutUpMakesNoDifference(SourceType type) {
        Timbre timbre = new Timbre(type);
        Take whole = Take.of(tone(type, Take.RATE, 8), timbre, 50, 0.8, SECOND, 64);
        Take cut = Take.of(tone(type, Take.RATE, 8), timbre, 50, 0.8, SECOND, 0);
        assertThat(Arrays.mismatch(cut.left(), whole.left())).isNegative();
        assertThat(Arrays.mismatch(cut.right(), whole.right())).isNegative();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void soundsAtAnyPitchAndSampleRate(SourceType type) {
        for (int rate : new int[] {8000, 44_100, 192_000}) {
            for (int pitch : new int[] {0, 24, 60, 100, 127}) {
                Take take = Take.of(tone(type, rate, 5), type, pitch, 1, rate / 2);
                assertThat(take.peak()).as("%d at %d Hz", pitch, rate).isBetween(0.01f, 1.3f);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void aPitchThatBendsMakesNoClick(SourceType type) {
        Tone tone = tone(type, Take.RATE, 5);
        Timbre timbre = new Timbre(type);
        tone.strike(timbre, 48, Take.hz(48), 0.6);
        StereoSignal out = new StereoSignal();
        double before = 0;
        for (int chunk = 0; chunk < 600; chunk++) {
            tone.render(timbre, Take.hz(48) * (1 + 0.05 * Math.sin(chunk * 0.05)), out, 64);
            for (int i = 0; i < 64; i++) {
                // A saw of this pitch jumps by less than this after its filter.
                assertThat(Math.abs(out.left[i] - before)).isLessThan(0.45);
                before = out.left[i];
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void recoversFromAFrequencyThatIsNoNumber(SourceType type) {
        Tone tone = tone(type, Take.RATE, 5);
        Timbre timbre = new Timbre(type);
        StereoSignal out = new StereoSignal();
        for (double odd : new double[] {Double.NaN, Double.POSITIVE_INFINITY, -1e9, 0}) {
            tone.strike(timbre, 60, odd, 1);
            tone.render(timbre, odd, out, 64);
            assertThat(Take.of(tone, type, 60, 1, SECOND / 4).peak()).isBetween(0.3f, 1.3f);
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void neitherStrikingNorRenderingAllocates(SourceType type) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Tone tone = tone(type, Take.RATE, 5);
        Timbre timbre = new Timbre(type);
        StereoSignal out = new StereoSignal();
        play(tone, timbre, out);
        long thread = Thread.currentThread().getId();
        threads.getThreadAllocatedBytes(thread);
        long least = Long.MAX_VALUE;
        for (int window = 0; window < 3; window++) {
            long before = threads.getThreadAllocatedBytes(thread);
            play(tone, timbre, out);
            least = Math.min(least, threads.getThreadAllocatedBytes(thread) - before);
        }
        assertThat(least)
                .as("bytes; what renders allocates in every window, a compiler only in one")
                .isZero();
    }

    private static void play(Tone tone, Timbre timbre, StereoSignal out) {
        for (int i = 0; i < 300; i++) {
            tone.strike(timbre, 30 + i % 60, Take.hz(30 + i % 60), 0.7);
            tone.render(timbre, Take.hz(30 + i % 60), out, 64);
            tone.render(timbre, Take.hz(30 + i % 60), out, 17);
        }
    }
}
