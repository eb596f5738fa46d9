package dev.consort.audio.tone.string;

import dev.consort.protocol.state.instrument.SourceType;
import java.util.List;

/**
 * A plucked instrument: how its strings are plucked, how they ring, and what they are mounted on.
 *
 * <p>Bodies after the measurements in Fletcher and Rossing, "The Physics of Musical Instruments" (2nd ed., 1998),
 * chapters 9 and 11; rounded to taste.
 *
 * @param position where the string is plucked, as a share of its length
 * @param scratch level of the noise of finger or plectrum
 * @param softHz up to where a light pluck has partials
 * @param hardHz the same of the hardest one
 * @param seconds in which the fundamental of middle C falls by 60 dB
 * @param fall by which power of the pitch higher strings die faster
 * @param dullness how fast a partial at 1 kHz loses more than the fundamental, in nepers in a second
 * @param level what brings it to the loudness of others
 * @param body what sounds with the string, six resonances at most
 */
record StringModel(
        double position,
        double scratch,
        double softHz,
        double hardHz,
        double seconds,
        double fall,
        double dullness,
        double level,
        List<Resonance> body) {
    private static final double MIDDLE_C = 261.63;

    private static final StringModel PLUCK = new StringModel(0.13, 0.7, 700, 9000, 2, 0, 0.5, 0.8, List.of());

    private static final StringModel GUITAR = new StringModel(
            0.17,
            0.1,
            500,
            6500,
            3.2,
            0.6,
            1.6,
            0.75,
            List.of(
                    new Resonance(102, 14, 0.9),
                    new Resonance(204, 16, 0.8),
                    new Resonance(390, 12, 0.5),
                    new Resonance(680, 9, 0.4),
                    new Resonance(1150, 7, 0.3),
                    new Resonance(2400, 3, 0.35)));

    private static final StringModel BASS_GUITAR = new StringModel(
            0.22,
            0.06,
            260,
            2600,
            3.6,
            0.5,
            3.5,
            0.74,
            List.of(new Resonance(62, 2, 0.5), new Resonance(130, 3, 0.3), new Resonance(900, 2, 0.25)));

    private static final StringModel HARP = new StringModel(
            0.4,
            0.03,
            400,
            4200,
            4.5,
            0.7,
            0.9,
            0.76,
            List.of(
                    new Resonance(150, 9, 0.5),
                    new Resonance(235, 10, 0.5),
                    new Resonance(420, 8, 0.4),
                    new Resonance(760, 6, 0.3)));

    private static final StringModel KOTO = new StringModel(
            0.09,
            0.25,
            1100,
            11_000,
            2.2,
            0.5,
            0.7,
            0.7,
            List.of(
                    new Resonance(145, 10, 0.5),
                    new Resonance(290, 14, 0.7),
                    new Resonance(510, 14, 0.6),
                    new Resonance(930, 10, 0.5),
                    new Resonance(1700, 8, 0.5)));

    /** The model of a source; the simple one for what is no instrument. */
    static StringModel of(SourceType type) {
        return switch (type) {
            case GUITAR -> GUITAR;
            case BASS_GUITAR -> BASS_GUITAR;
            case HARP -> HARP;
            case KOTO -> KOTO;
            default -> PLUCK;
        };
    }

    /** Seconds in which a fundamental falls by 60 dB. */
    double seconds(double hz) {
        return seconds * Math.pow(MIDDLE_C / hz, fall);
    }

    /** Up to where a pluck has partials, in Hz; a string is never plucked so softly that its note is lost. */
    double corner(double hz, double velocity) {
        return Math.max(1.5 * hz, softHz * Math.pow(hardHz / softHz, velocity));
    }
}
