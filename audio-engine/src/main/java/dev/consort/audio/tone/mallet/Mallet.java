package dev.consort.audio.tone.mallet;

import dev.consort.protocol.state.instrument.SourceType;
import java.util.List;

/**
 * Something that is struck, and what strikes it.
 *
 * <p>Ratios after Fletcher and Rossing, "The Physics of Musical Instruments" (2nd ed., 1998): skins section 18.1, bars
 * and tubes chapter 19, steel pans section 20.4, bells chapter 21; levels and times rounded to taste.
 *
 * @param seconds in which the fundamental of middle C falls by 60 dB
 * @param fall by which power of the pitch higher notes die faster
 * @param stick what strikes it
 * @param tremolo how far the loudness swings, 0–1
 * @param level what brings it to the loudness of others
 * @param modes 15 at most, the note's own first
 */
record Mallet(double seconds, double fall, Stick stick, double tremolo, double level, List<Mode> modes) {
    private static final double MIDDLE_C = 261.63;

    private static final Mallet MARIMBA = new Mallet(
            1.4,
            0.75,
            new Stick(500, 3200, 0.16, 210, 0.06),
            0,
            1.05,
            List.of(
                    new Mode(1, 1, 1),
                    new Mode(3.98, 0.45, 0.22),
                    new Mode(9.9, 0.3, 0.09),
                    new Mode(16.4, 0.15, 0.06),
                    new Mode(2.02, 0.03, 0.3)));

    private static final Mallet VIBES = new Mallet(
            6,
            0.5,
            new Stick(700, 4500, 0.05, 300, 0.04),
            0.3,
            1.15,
            List.of(new Mode(1, 1, 1), new Mode(4, 0.35, 0.4), new Mode(10.2, 0.2, 0.15), new Mode(17.6, 0.1, 0.08)));

    private static final Mallet KALIMBA = new Mallet(
            1.9,
            0.5,
            new Stick(900, 5200, 0.25, 185, 0.09),
            0,
            0.9,
            List.of(
                    new Mode(1, 1, 1),
                    new Mode(2.003, 0.1, 0.6),
                    new Mode(5.42, 0.4, 0.16),
                    new Mode(6.27, 0.16, 0.12),
                    new Mode(14.6, 0.2, 0.06)));

    private static final Mallet STEEL_DRUM = new Mallet(
            1.8,
            0.4,
            new Stick(700, 4200, 0.1, 240, 0.05),
            0,
            1.4,
            List.of(
                    new Mode(1, 1, 1),
                    new Mode(2.001, 0.75, 0.75),
                    new Mode(2.004, -0.4, 0.12),
                    new Mode(3.003, 0.42, 0.5),
                    new Mode(2.996, -0.2, 0.1),
                    new Mode(4.01, 0.34, 0.4),
                    new Mode(4.06, 0.2, 0.3),
                    new Mode(5.09, 0.24, 0.25),
                    new Mode(6.14, 0.2, 0.2),
                    new Mode(8.27, 0.15, 0.15)));

    private static final Mallet TUBULAR_BELL = new Mallet(
            6.5,
            0.4,
            new Stick(1100, 6000, 0.06, 420, 0.05),
            0,
            0.95,
            List.of(
                    new Mode(1, 0.75, 1),
                    new Mode(0.617, 0.1, 0.9),
                    new Mode(1.21, 0.1, 0.8),
                    new Mode(2, 0.8, 0.9),
                    new Mode(2.004, 0.2, 0.8),
                    new Mode(2.988, 0.7, 0.65),
                    new Mode(4.173, 0.55, 0.45),
                    new Mode(5.556, 0.35, 0.3),
                    new Mode(7.12, 0.2, 0.2),
                    new Mode(8.89, 0.12, 0.14)));

    private static final Mallet GLOCKENSPIEL = new Mallet(
            5,
            0.5,
            new Stick(2500, 14_000, 0.04, 900, 0.03),
            0,
            1,
            List.of(
                    new Mode(1, 1, 1),
                    new Mode(2.756, 0.5, 0.5),
                    new Mode(5.404, 0.4, 0.25),
                    new Mode(8.933, 0.25, 0.15),
                    new Mode(13.34, 0.12, 0.1)));

    private static final Mallet MEMBRANE = new Mallet(
            1,
            0.3,
            new Stick(350, 2400, 0.2, 130, 0.06),
            0,
            0.9,
            List.of(
                    new Mode(1, 1, 1),
                    new Mode(1.594, 0.55, 0.7),
                    new Mode(2.136, 0.42, 0.55),
                    new Mode(2.296, 0.3, 0.4),
                    new Mode(2.653, 0.3, 0.42),
                    new Mode(2.918, 0.24, 0.35),
                    new Mode(3.156, 0.2, 0.33),
                    new Mode(3.501, 0.18, 0.3),
                    new Mode(3.6, 0.15, 0.26),
                    new Mode(3.652, 0.15, 0.27),
                    new Mode(4.06, 0.13, 0.24),
                    new Mode(4.154, 0.1, 0.22)));

    /** What a source strikes. */
    static Mallet of(SourceType type) {
        return switch (type) {
            case VIBES -> VIBES;
            case KALIMBA -> KALIMBA;
            case STEEL_DRUM -> STEEL_DRUM;
            case TUBULAR_BELL -> TUBULAR_BELL;
            case GLOCKENSPIEL -> GLOCKENSPIEL;
            case MEMBRANE -> MEMBRANE;
            default -> MARIMBA;
        };
    }

    /** Seconds in which the fundamental falls by 60 dB. */
    double seconds(double hz) {
        return seconds * Math.pow(MIDDLE_C / hz, fall);
    }

    /** Above which a stroke sets off less, in Hz: bars that are higher are struck with harder sticks. A note is never struck so softly that it is lost. */
    double corner(double hz, double velocity) {
        double reach = stick.softHz() * Math.pow(stick.hardHz() / stick.softHz(), velocity);
        return Math.max(0.7 * hz, reach * Math.sqrt(hz / MIDDLE_C));
    }
}
