package dev.consort.audio.tone.string;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.tone.Note;
import dev.consort.audio.tone.Timbre;
import dev.consort.protocol.state.instrument.SourceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PluckedToneTest {
    /** The beginning is left out, in which the string dies faster towards the body. */
    @ParameterizedTest
    @CsvSource({"36, 1", "36, 6", "60, 0.5", "60, 2", "60, 6", "84, 2", "84, 6"})
    void theFundamentalFallsBySixtyDecibelsInTheDecayTime(int pitch, double decay) {
        Note note = Note.of(SourceType.PLUCK, pitch).with("decay", decay).with("damping", 0.2);
        float[] sound = note.play(decay * 1.1 + 0.2);
        int size = (int) (0.2 * decay * Note.RATE);
        double early = Note.strength(sound, note.hz(), (int) (0.4 * decay * Note.RATE), size, Note.RATE);
        double late = Note.strength(sound, note.hz(), (int) (0.9 * decay * Note.RATE), size, Note.RATE);

        assertThat(20 * Math.log10(early / late)).isCloseTo(30, within(3.0));
    }

    @Test
    void dampingTakesTheHighPartialsFirst() {
        Note open = Note.of(SourceType.PLUCK, 48).with("damping", 0);
        Note damped = Note.of(SourceType.PLUCK, 48).with("damping", 1);

        assertThat(colour(open)).isGreaterThan(1.5 * colour(damped));
        assertThat(Note.rms(damped.play(1), 40_000, 48_000))
                .isGreaterThan(0.2 * Note.rms(open.play(1), 40_000, 48_000));
    }

    private static double colour(Note note) {
        return Note.centroid(note.play(1), 9600, 16_384, Note.RATE);
    }

    @Test
    void aHarpIsPluckedNearTheMiddleAndAKotoAtItsEnd() {
        assertThat(share(SourceType.HARP, 5)).isLessThan(0.02);
        assertThat(share(SourceType.KOTO, 5)).isGreaterThan(0.1);
    }

    /** A partial next to the fundamental. */
    private static double share(SourceType type, int partial) {
        Note note = Note.of(type, 48);
        float[] sound = note.play(0.3);
        double first = Note.strength(sound, note.hz(), 0, 8192, Note.RATE);
        return Note.strength(sound, partial * note.hz(), 0, 8192, Note.RATE) / first;
    }

    @ParameterizedTest
    @EnumSource(names = {"GUITAR", "BASS_GUITAR", "HARP", "KOTO"})
    void higherStringsDieSooner(SourceType type) {
        double low = Note.of(type, 40).seconds(20);
        double high = Note.of(type, 76).seconds(20);

        assertThat(low).isBetween(3.0, 15.0);
        assertThat(high).isBetween(0.7, 0.7 * low);
    }

    @Test
    void turningTheKnobsOfASoundingStringDoesNotClick() {
        float[] still = Note.of(SourceType.PLUCK, 52).play(0.5);
        Note note = Note.of(SourceType.PLUCK, 52);
        PluckedTone tone = new PluckedTone(Note.RATE, 7);
        note.play(tone, 0.25, 64);
        double before = still[11_999];
        float[] after = new float[64];
        StereoSignal chunk = new StereoSignal();
        tone.render(Timbre.of(note.with("damping", 0.9).with("decay", 0.2).source()), note.hz(), chunk, 64);
        System.arraycopy(chunk.left, 0, after, 0, 64);

        assertThat(Math.abs(after[0] - before)).isLessThan(2 * steepest(still));
        assertThat(steepest(after)).isLessThan(2 * steepest(still));
    }

    private static double steepest(float[] sound) {
        double most = 0;
        for (int i = Math.max(1, sound.length - 2400); i < sound.length; i++) {
            most = Math.max(most, Math.abs(sound[i] - sound[i - 1]));
        }
        return most;
    }
}
