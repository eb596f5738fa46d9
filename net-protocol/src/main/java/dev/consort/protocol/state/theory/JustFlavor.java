package dev.consort.protocol.state.theory;

import java.util.Arrays;
import java.util.List;

/** Which whole numbers just intonation is made of: the twelve tones above a tonic as ratios of frequencies. */
public enum JustFlavor {
    /**
     * Pure fifths and pure major thirds (4:5). The duodene of A. J. Ellis, in his appendix to Helmholtz, "On the
     * Sensations of Tone" (1885): a chain of three fifths, and a major third below and above each of its four tones.
     */
    FIVE_LIMIT("1/1 16/15 9/8 6/5 5/4 4/3 45/32 3/2 8/5 5/3 9/5 15/8"),

    /**
     * The third, the fifth and the seventh that the seventh harmonic makes (7/6, 7/5 and 7/4) among the tones of the
     * five-limit. All but 16/15, 9/8 and 15/8 are in the tonality diamond of H. Partch, "Genesis of a Music" (1949).
     */
    SEVEN_LIMIT("1/1 16/15 9/8 7/6 5/4 4/3 7/5 3/2 8/5 5/3 7/4 15/8"),

    /** Eleven stacked fifths (2:3), five below the tonic and six above it; the oldest of the three. */
    PYTHAGOREAN("1/1 256/243 9/8 32/27 81/64 4/3 729/512 3/2 128/81 27/16 16/9 243/128");

    private final List<Ratio> ratios;

    JustFlavor(String ratios) {
        this.ratios = Arrays.stream(ratios.split(" ")).map(Ratio::of).toList();
    }

    /** The tone {@code semitones} (0–11) above the tonic. */
    public Ratio ratio(int semitones) {
        return ratios.get(semitones);
    }
}
