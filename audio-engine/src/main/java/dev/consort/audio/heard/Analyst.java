package dev.consort.audio.heard;

import dev.consort.audio.dsp.Fft;
import java.util.Arrays;
import java.util.Set;

/**
 * Looks at what is heard. One thread, which is not the audio thread; as long as nobody listens, nothing is written and
 * nothing worked out.
 */
public final class Analyst {
    private final Ears ears;
    private final BandSpectrum spectrum;
    private final Scope scope;
    private final PitchFinder pitch;
    private final double[] left;
    private final double[] right;

    /**
     * @param ears where it listens
     * @param sampleRate Hz
     */
    public Analyst(Ears ears, int sampleRate) {
        this.ears = ears;
        Fft fft = new Fft(ears.frames());
        spectrum = new BandSpectrum(fft, sampleRate);
        scope = new Scope(sampleRate);
        pitch = new PitchFinder(fft, sampleRate);
        left = new double[fft.size()];
        right = new double[fft.size()];
    }

    /** Listens to the mix and these instruments from now on, to {@link Ears#MOST} of them at most. */
    public void listenTo(Set<Integer> instruments) {
        ears.listenTo(instruments);
    }

    /** Listens no longer. */
    public void rest() {
        ears.rest();
    }

    /** What is heard of the mix now; null if nobody listens, or it cannot be had at this moment. */
    public Heard mix() {
        return copy(Ear.MIX) ? new Heard(spectrum.decibels(left, right), scope.points(left, right)) : null;
    }

    /** The pitch of an instrument, or of the mix for {@link Ear#MIX}, in Hz; 0 where there is none. */
    public double pitch(int instrument) {
        return copy(instrument) ? pitch.hertz(left, right) : 0;
    }

    private boolean copy(int instrument) {
        return Arrays.stream(ears.listening())
                .filter(ear -> ear.instrument() == instrument)
                .findFirst()
                .map(ear -> ear.newest(left, right))
                .orElse(false);
    }
}
