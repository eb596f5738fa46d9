package dev.consort.audio.dsp.osc;

/** A rising saw of ±1 without aliases. For the audio thread. */
public final class SawOscillator {
    private final EdgeTrack track = new EdgeTrack();
    private double phase = 0.5;

    /** Begins anew at the zero of the slope. */
    public void reset() {
        track.reset();
        phase = 0.5;
    }

    /** The next frame; {@code step} is the frequency in {@link Turns} per frame. */
    public double next(double step) {
        phase += step;
        if (phase >= 1) {
            phase -= 1;
            track.jump(phase / step, -2);
        }
        return track.next(2 * phase - 1);
    }
}
