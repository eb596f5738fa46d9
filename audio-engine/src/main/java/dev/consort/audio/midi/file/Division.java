package dev.consort.audio.midi.file;

/**
 * What a tick of a file is.
 *
 * @param perQuarter ticks per quarter note, above 0
 * @param isMusical false: the file counts frames of film, and quarters are as if it were played at 120 bpm
 * @param isSaid false: the file says nothing sensible, and a usual value stands in for it
 */
public record Division(double perQuarter, boolean isMusical, boolean isSaid) {
    private static final double QUARTERS_PER_SECOND = 2;
    private static final double USUAL = 96;

    /** From the header's two bytes. */
    static Division of(int high, int low) {
        if (high < 0x80) {
            int ticks = high << 8 | low;
            return ticks == 0 ? new Division(USUAL, true, false) : new Division(ticks, true, true);
        }
        int frames = 256 - high;
        // 29 is short for the 29.97 frames of American television.
        double perSecond = (frames == 29 ? 30_000 / 1001.0 : frames) * low;
        return low == 0 ? new Division(USUAL, true, false) : new Division(perSecond / QUARTERS_PER_SECOND, false, true);
    }
}
