package dev.consort.audio.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.Spectrum;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.protocol.state.instrument.SourceCategory;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.param.ParamSpec;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What strings, winds and what is struck have in common. */
class AcousticTonesTest {
    private static final List<SourceCategory> ACOUSTIC =
            List.of(SourceCategory.PHYSICAL, SourceCategory.MALLETS, SourceCategory.STRINGS);

    static Stream<SourceType> acoustic() {
        return Arrays.stream(SourceType.values()).filter(type -> ACOUSTIC.contains(type.category()));
    }

    @ParameterizedTest
    @MethodSource("acoustic")
    void isInTuneWithinTwoCents(SourceType type) {
        for (int pitch : new int[] {30, 36, 48, 60, 72, 84, 96, 100}) {
            Note note = Note.of(type, pitch);
            double heard =
                    Spectrum.of(note.play(1.5), 4800, 65_536, Note.RATE).peakHz(note.hz() * 0.97, note.hz() * 1.03);
            assertThat(Spectrum.cents(heard, note.hz())).as("pitch %d", pitch).isCloseTo(0, within(2.0));
        }
    }

    @ParameterizedTest
    @MethodSource("acoustic")
    void aFullNoteUsesTheRangeAndIsAboutAsLoudAsOthers(SourceType type) {
        for (int pitch : new int[] {36, 48, 60, 72, 84}) {
            float[] sound = Note.of(type, pitch).play(2);
            assertThat(Note.peak(sound)).as("peak at pitch %d", pitch).isBetween(0.5, 1.15);
            assertThat(Note.rms(sound, 0, 4800))
                    .as("strength at pitch %d", pitch)
                    .isBetween(0.12, 0.5);
        }
    }

    @ParameterizedTest
    @MethodSource("acoustic")
    void hasNoOffset(SourceType type) {
        for (int pitch : new int[] {24, 48, 72, 96}) {
            assertThat(Note.mean(Note.of(type, pitch).play(2), 0))
                    .as("pitch %d", pitch)
                    .isCloseTo(0, within(0.005));
        }
    }

    @ParameterizedTest
    @MethodSource("acoustic")
    void aHarderStrokeIsBrighter(SourceType type) {
        for (int pitch : new int[] {36, 48, 60, 72}) {
            double soft = brightness(Note.of(type, pitch).at(0.2));
            double middle = brightness(Note.of(type, pitch).at(0.6));
            assertThat(middle).as("pitch %d", pitch).isGreaterThan(soft * 1.005);
            assertThat(brightness(Note.of(type, pitch))).as("pitch %d", pitch).isGreaterThan(middle * 1.005);
        }
    }

    /** Of the beginning of what decays, and of what stays in what is held. */
    private static double brightness(Note note) {
        boolean held = List.of(SourceType.BOWED, SourceType.BLOWN)
                .contains(note.source().type());
        return Note.centroid(note.play(1), held ? 24_000 : 0, held ? 16_384 : 4096, Note.RATE);
    }

    @ParameterizedTest
    @MethodSource("acoustic")
    void soundsTheSameHoweverTimeIsCut(SourceType type) {
        Note note = Note.of(type, 57);
        float[] whole = note.play(0.6);
        float[] cut = note.play(note.fresh(), 0.6, 41);

        for (int i = 0; i < whole.length; i++) {
            assertThat(cut[i]).as("frame %d", i).isCloseTo(whole[i], within(1e-5f));
        }
    }

    @ParameterizedTest
    @MethodSource("acoustic")
    void soundsTheSameEveryTimeAndLeavesNothingToTheNextNote(SourceType type) {
        Note note = Note.of(type, 60);
        // Of two tones with the same seed, one has played something else before; chance has moved on in it.
        Tone used = note.fresh();
        Note.of(type, 40).with("transpose", 0).play(used, 0.3, 64);
        float[] again = note.play(used, 0.5, 64);
        float[] fresh = note.play(0.5);

        assertThat(note.play(0.5)).isEqualTo(fresh);
        assertThat(Note.rms(again, 0, 24_000))
                .isCloseTo(Note.rms(fresh, 0, 24_000), within(0.1 * Note.rms(fresh, 0, 24_000)));
    }

    @ParameterizedTest
    @MethodSource("acoustic")
    void staysFiniteAtEveryEndOfEveryKnobAndOfThePitch(SourceType type) {
        for (ParamSpec spec : type.params()) {
            for (double value : new double[] {spec.valueAt(0), spec.valueAt(1)}) {
                for (int pitch : new int[] {0, 64, 127}) {
                    float[] sound =
                            Note.of(type, pitch).with(spec.name(), value).play(0.3);
                    assertThat(Note.peak(sound))
                            .as("%s %s at %d", spec.name(), value, pitch)
                            .isBetween(0.01, 2.0);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("acoustic")
    void worksAtEverySampleRate(SourceType type) {
        for (int rate : new int[] {8000, 22_050, 44_100, 96_000, 192_000}) {
            for (int pitch : new int[] {0, 57, 127}) {
                float[] sound = Note.of(type, pitch).in(rate).play(0.3);
                assertThat(Note.peak(sound))
                        .as("pitch %d at %d Hz", pitch, rate)
                        .isBetween(0.05, 1.6);
            }
            Note note = Note.of(type, 57).in(rate);
            int size = Integer.highestOneBit(rate);
            double heard = Spectrum.of(note.play(1.1), rate / 20, size, rate).peakHz(214, 226);
            assertThat(Spectrum.cents(heard, note.hz())).as("%d Hz", rate).isCloseTo(0, within(2.0));
        }
    }

    @ParameterizedTest
    @MethodSource("acoustic")
    void aPitchThatIsNoneIsSurvived(SourceType type) {
        Timbre timbre = new Timbre(type);
        Tone tone = Note.of(type, 60).fresh();
        StereoSignal chunk = new StereoSignal();
        for (double hz : new double[] {Double.NaN, 0, -5, 1e9, Double.POSITIVE_INFINITY}) {
            tone.strike(timbre, 60, hz, 1);
            tone.render(timbre, hz, chunk, 64);
            assertThat(Note.peak(chunk.left)).as("%s Hz", hz).isLessThan(2);
        }
        assertThat(Note.rms(Note.of(type, 60).play(tone, 0.2, 64), 0, 9600)).isGreaterThan(0.05);
    }
}
