package dev.consort.audio.dsp.filter;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.protocol.state.effect.Eq;
import dev.consort.protocol.state.effect.EqBandType;

/**
 * Twelve bands one behind the other, both sides, as close to their analogue models as to half the sample rate is
 * possible; see {@link MatchedBand}. What is tuned is reached over some milliseconds, except for what is tuned first
 * after a reset. A band that is switched off or at 0 dB costs nothing. What is not a number counts as silence. Never
 * allocates after it is made; for the audio thread.
 */
public final class Equaliser {
    private final EqualiserBand[] bands = new EqualiserBand[Eq.BANDS];

    public Equaliser(int sampleRate) {
        for (int i = 0; i < bands.length; i++) {
            bands[i] = new EqualiserBand(sampleRate);
        }
    }

    /**
     * Says what a band should be like; may be called before each of the frames. A band that becomes another type goes
     * through 0 dB on its way.
     *
     * @param band 1–12
     * @param frequency Hz, above 0; kept below half the sample rate
     * @param gainDb −24 to 24
     * @param q width, 0.1 (wide) to 10 (narrow)
     * @param enabled false for 0 dB
     */
    public void tune(int band, EqBandType type, double frequency, double gainDb, double q, boolean enabled) {
        bands[band - 1].tune(type, frequency, enabled ? gainDb : 0, q);
    }

    /**
     * Filters in place.
     *
     * @param frames 1 to {@link StereoSignal#CHUNK}
     */
    public void process(StereoSignal signal, int frames) {
        Intake.clean(signal, frames);
        for (EqualiserBand band : bands) {
            band.process(signal, frames);
        }
    }

    /** Forgets what it heard; what is tuned next is reached at once. */
    public void reset() {
        for (EqualiserBand band : bands) {
            band.reset();
        }
    }

    /** Whether silence in would now be silence out. */
    public boolean isQuiet() {
        boolean quiet = true;
        for (EqualiserBand band : bands) {
            quiet &= band.isQuiet();
        }
        return quiet;
    }
}
