package dev.consort.audio.dsp.osc;

/** A triangle of ±1 without aliases. For the audio thread. */
public final class TriangleOscillator {
    private final EdgeTrack track = new EdgeTrack();
    private double phase = 0.25;

    /** Begins anew at zero, rising. */
    public void reset() {
        track.reset();
        phase = 0.25;
    }

    /** The next frame; {@code step} is the frequency in {@link Turns} per frame. */
    public double next(double step) {
        boolean rose = phase < 0.5;
        phase += step;
        if (rose && phase >= 0.5) {
            track.corner((phase - 0.5) / step, -8 * step);
        }
        if (phase >= 1) {
            phase -= 1;
            track.corner(phase / step, 8 * step);
        }
        return track.next(1 - 4 * Math.abs(phase - 0.5));
    }
}
