package dev.consort.protocol.tuning;

import dev.consort.protocol.state.theory.JustFlavor;
import dev.consort.protocol.state.theory.Ratio;
import java.util.Arrays;
import java.util.List;

/**
 * A chord by its intervals above the root, and what proportion its frequencies have in each flavour. Two tones count as
 * well, because a chord that is entered tone by tone is first one of these.
 *
 * <p>The five-limit stacks pure thirds (4:5 and 5:6), the seven-limit takes the tones from the harmonic series where
 * there is a place with small numbers (4:5:6:7), the Pythagorean stacks fifths as the chord is spelt: its diminished
 * fifth is six fifths down, not up. The usual proportions are in D. B. Doty, "The Just Intonation Primer" (1993).
 */
public enum ChordTemplate {
    FIFTH("0 7", "2:3", "2:3", "2:3"),
    MAJOR_THIRD("0 4", "4:5", "4:5", "64:81"),
    MINOR_THIRD("0 3", "5:6", "6:7", "27:32"),
    MAJOR("0 4 7", "4:5:6", "4:5:6", "64:81:96"),
    MINOR("0 3 7", "10:12:15", "6:7:9", "54:64:81"),
    DIMINISHED("0 3 6", "25:30:36", "5:6:7", "729:864:1024"),
    AUGMENTED("0 4 8", "16:20:25", "16:20:25", "4096:5184:6561"),
    SUS4("0 5 7", "6:8:9", "6:8:9", "6:8:9"),
    SUS2("0 2 7", "8:9:12", "8:9:12", "8:9:12"),
    SEVENTH("0 4 7 10", "20:25:30:36", "4:5:6:7", "576:729:864:1024"),
    MAJOR_SEVENTH("0 4 7 11", "8:10:12:15", "8:10:12:15", "128:162:192:243"),
    MINOR_SEVENTH("0 3 7 10", "10:12:15:18", "12:14:18:21", "54:64:81:96"),
    HALF_DIMINISHED("0 3 6 10", "25:30:36:45", "5:6:7:9", "729:864:1024:1296"),
    DIMINISHED_SEVENTH("0 3 6 9", "125:150:180:216", "35:42:49:60", "19683:23328:27648:32768"),
    SIXTH("0 4 7 9", "12:15:18:20", "12:15:18:20", "64:81:96:108"),
    MINOR_SIXTH("0 3 7 9", "30:36:45:50", "6:7:9:10", "432:512:648:729");

    private final List<Integer> intervals;
    private final int bits;
    private final Ratio[][] ratios;
    private final double[][] deviations;

    /** {@code proportions} in the order of {@link JustFlavor}. */
    ChordTemplate(String intervals, String... proportions) {
        this.intervals = numbers(intervals, " ");
        bits = this.intervals.stream().mapToInt(interval -> 1 << interval).sum();
        ratios = Arrays.stream(proportions).map(this::ratios).toArray(Ratio[][]::new);
        deviations = Arrays.stream(ratios).map(ChordTemplate::deviations).toArray(double[][]::new);
    }

    private static double[] deviations(Ratio[] byInterval) {
        double[] cents = new double[byInterval.length];
        for (int interval = 0; interval < cents.length; interval++) {
            cents[interval] = byInterval[interval] == null ? 0 : byInterval[interval].deviation(interval);
        }
        return cents;
    }

    /** Semitones above the root, the root itself first. */
    public List<Integer> intervals() {
        return intervals;
    }

    /**
     * How a tone of the chord, {@code interval} semitones (0–11) above the root, relates to the root; throws
     * {@link IllegalArgumentException} for a tone that the chord does not have.
     */
    public Ratio ratio(JustFlavor flavor, int interval) {
        Ratio ratio = ratios[flavor.ordinal()][interval];
        if (ratio == null) {
            throw new IllegalArgumentException(this + " has no tone " + interval + " semitones above its root");
        }
        return ratio;
    }

    /** Whether there is a tone so many semitones (0–11) above the root. */
    boolean has(int interval) {
        return (bits >> interval & 1) == 1;
    }

    /** Cents by which a tone of the chord stands above equal temperament on its root. */
    double deviation(JustFlavor flavor, int interval) {
        return deviations[flavor.ordinal()][interval];
    }

    /** Whether these intervals above a root, a bit for each semitone, are this chord and nothing else. */
    boolean isMadeOf(int intervalBits) {
        return bits == intervalBits;
    }

    private Ratio[] ratios(String proportion) {
        List<Integer> terms = numbers(proportion, ":");
        Ratio[] byInterval = new Ratio[PitchClassSet.OCTAVE];
        for (int tone = 0; tone < intervals.size(); tone++) {
            byInterval[intervals.get(tone)] = new Ratio(terms.get(tone), terms.get(0));
        }
        return byInterval;
    }

    private static List<Integer> numbers(String text, String between) {
        return Arrays.stream(text.split(between)).map(Integer::valueOf).toList();
    }
}
