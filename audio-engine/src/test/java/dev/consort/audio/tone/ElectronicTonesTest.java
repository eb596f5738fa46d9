package dev.consort.audio.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import dev.consort.audio.Bands;
import dev.consort.audio.Spectrum;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.rig.ToneFamily;
import dev.consort.protocol.state.instrument.SourceCategory;
import dev.consort.protocol.state.instrument.SourceType;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every source that is made by oscillators and noise. */
class ElectronicTonesTest {
    private static final Set<SourceCategory> CATEGORIES = Set.of(
            SourceCategory.BASIC, SourceCategory.MODULATION, SourceCategory.EXPERIMENTAL, SourceCategory.SYNTHESIS);

    static Stream<SourceType> electronic() {
        return Arrays.stream(SourceType.values())
                .filter(type -> CATEGORIES.contains(type.category()) && type != SourceType.GRANULAR);
    }

    /** Those whose strongest partial near the pitch is the pitch, whatever else sounds. */
    static Stream<SourceType> pitched() {
        return electronic().filter(SourceType::isPitched);
    }

    private static Played played(SourceType type, int sampleRate) {
        return new Played(ToneFamily.of(type).tone(sampleRate, 7), type);
    }

    @ParameterizedTest
    @MethodSource("electronic")
    void aFullNoteIsAboutAsHighAsItMayBeAndHasNoOffset(SourceType type) {
        for (int pitch = 40; pitch <= 76; pitch += 9) {
            float[] sound = played(type, Played.RATE).note(Played.hz(pitch), 2 * Played.RATE);
            assertThat(Bands.peak(sound)).as("%s at %d", type, pitch).isBetween(0.55f, 1.05f);
            assertThat(Played.mean(sound, 4800, sound.length)).isCloseTo(0, within(0.005));
        }
    }

    @ParameterizedTest
    @MethodSource("electronic")
    void noneIsMuchLouderThanAnother(SourceType type) {
        float[] sound = played(type, Played.RATE).note(220, 2 * Played.RATE);

        assertThat(Bands.rms(sound, 4800, sound.length)).isBetween(0.22, 0.75);
    }

    @ParameterizedTest
    @MethodSource("pitched")
    void thePitchIsRightWithinTwoCents(SourceType type) {
        for (int pitch = 30; pitch <= 100; pitch += 10) {
            double hz = Played.hz(pitch);
            Played played = played(type, Played.RATE);
            float[] sound = (type == SourceType.SUPER_SAW ? played.with("spread", 0) : played).note(hz, 140_000);
            double heard = Spectrum.of(sound, 4800, 131_072, Played.RATE).peakHz(0.97 * hz, 1.03 * hz);
            assertThat(Spectrum.cents(heard, hz)).as("%s at %d", type, pitch).isCloseTo(0, within(2.0));
        }
    }

    @ParameterizedTest
    @MethodSource("electronic")
    void theSameSeedMakesTheSameSound(SourceType type) {
        assertThat(played(type, Played.RATE).note(440, 9600))
                .isEqualTo(played(type, Played.RATE).note(440, 9600));
    }

    @ParameterizedTest
    @MethodSource("electronic")
    void itDoesNotMatterHowTimeIsCutUp(SourceType type) {
        float[] whole = played(type, Played.RATE).note(440, 9600);
        float[] pieces = played(type, Played.RATE)
                .inChunksOf(done -> 1 + done * 31 % StereoSignal.CHUNK)
                .note(440, 9600);

        for (int i = 0; i < whole.length; i++) {
            assertThat(pieces[i]).as("frame %d", i).isCloseTo(whole[i], within(2e-6f));
        }
    }

    @ParameterizedTest
    @MethodSource("electronic")
    void everySampleRateAndEveryPitchIsFiniteAndBounded(SourceType type) {
        for (int sampleRate : new int[] {8000, 44_100, 96_000, 192_000}) {
            for (int pitch = 0; pitch <= 127; pitch += 127) {
                float[] sound = played(type, sampleRate).note(Played.hz(pitch), sampleRate / 4);
                assertThat(Bands.peak(sound)).as("%d at %d", pitch, sampleRate).isBetween(0.01f, 1.6f);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("electronic")
    void aPitchThatIsNoNumberDoesNoLastingHarm(SourceType type) {
        Played played = played(type, Played.RATE);
        played.note(440, 4800);
        for (double poison : new double[] {Double.NaN, Double.POSITIVE_INFINITY, -1e9, 0, 1e9}) {
            played.more(frame -> poison, 64);
        }
        float[] after = played.more(frame -> 440, 9600)[0];

        assertThat(Bands.peak(after)).isBetween(0.3f, 1.6f);
        assertThat(Bands.rms(after, 4800, 9600)).isGreaterThan(0.1);
    }

    @ParameterizedTest
    @MethodSource("electronic")
    void itAllocatesNothing(SourceType type) {
        Tone tone = ToneFamily.of(type).tone(Played.RATE, 7);
        Timbre timbre = new Timbre(type);
        StereoSignal out = new StereoSignal();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        long least = Long.MAX_VALUE;
        // The first question allocates for itself, and the compiler may at any time.
        for (int round = 0; round < 5; round++) {
            long before = threads.getThreadAllocatedBytes(thread);
            notes(tone, timbre, out, 10);
            least = Math.min(least, threads.getThreadAllocatedBytes(thread) - before);
        }

        assertThat(least).isZero();
    }

    private static void notes(Tone tone, Timbre timbre, StereoSignal out, int count) {
        for (int note = 0; note < count; note++) {
            tone.strike(timbre, 60, 100 + 50 * note, 0.8);
            for (int chunk = 0; chunk < 50; chunk++) {
                tone.render(timbre, 100 + 50 * note, out, StereoSignal.CHUNK);
            }
            tone.release();
        }
    }

    @ParameterizedTest
    @MethodSource("electronic")
    void everyKnobAtBothEndsIsFiniteAndBounded(SourceType type) {
        for (int place = 0; place < type.params().size(); place++) {
            for (double share : new double[] {0, 1}) {
                Played played = played(type, Played.RATE);
                played.timbre().knobs().hold(place, share);
                float[] sound = played.note(220, 24_000);
                assertThat(Bands.peak(sound))
                        .as("%s %s %s", type, type.params().get(place), share)
                        .isBetween(0.02f, 1.3f);
            }
        }
    }
}
