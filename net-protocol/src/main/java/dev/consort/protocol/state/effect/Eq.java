package dev.consort.protocol.state.effect;

import dev.consort.protocol.keyed.IdMap;

/**
 * An equaliser.
 *
 * @param enabled false lets everything through
 * @param bands by number, 1–12 from low to high
 */
public record Eq(boolean enabled, IdMap<EqBand> bands) {
    /** Bands of every equaliser. */
    public static final int BANDS = 12;

    /** What holds for the bands, in words. */
    public static final String WHOLE = "an equaliser has the bands 1 to " + BANDS + ", each of them once";

    private static final double[] PEAKS = {80, 160, 320, 640, 1200, 2500, 5000, 8000, 12_000, 16_000};

    /** Twelve bands that change nothing yet. */
    public static final Eq FLAT = new Eq(true, flatBands());

    private static IdMap<EqBand> flatBands() {
        IdMap<EqBand> bands = IdMap.of(1, new EqBand(EqBandType.LOW_SHELF, 40, 0, 0.7, true));
        for (double frequency : PEAKS) {
            bands = bands.with(bands.size() + 1, new EqBand(EqBandType.PEAK, frequency, 0, 1, true));
        }
        return bands.with(bands.size() + 1, new EqBand(EqBandType.HIGH_SHELF, 18_000, 0, 0.7, true));
    }

    /** Whether it has its twelve bands and no others. */
    public boolean isWhole() {
        return bands.size() == BANDS && bands.contains(1) && bands.contains(BANDS) && !bands.contains(0);
    }

    public Eq withEnabled(boolean changed) {
        return new Eq(changed, bands);
    }

    public Eq withBand(int number, EqBand band) {
        return new Eq(enabled, bands.with(number, band));
    }
}
