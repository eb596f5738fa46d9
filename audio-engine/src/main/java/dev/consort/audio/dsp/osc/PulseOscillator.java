package dev.consort.audio.dsp.osc;

/** A pulse without aliases and without offset: its halves are 2 apart, whatever their widths. For the audio thread. */
public final class PulseOscillator {
    private final EdgeTrack track = new EdgeTrack();
    private double phase;
    private boolean high = true;

    /** Begins anew with the upper half. */
    public void reset() {
        track.reset();
        phase = 0;
        high = true;
    }

    /**
     * The next frame.
     *
     * @param step the frequency in {@link Turns} per frame
     * @param width the share of the upper half, above 0 and below 1; at ½ a square of ±1
     */
    public double next(double step, double width) {
        phase += step;
        if (high && phase >= width) {
            fall((phase - width) / step);
        }
        if (phase >= 1) {
            phase -= 1;
            rise(step, width);
        }
        return track.next(high ? 2 - 2 * width : -2 * width);
    }

    private void rise(double step, double width) {
        high = true;
        track.jump(phase / step, 2);
        if (phase >= width) {
            fall((phase - width) / step);
        }
    }

    private void fall(double ago) {
        high = false;
        track.jump(ago, -2);
    }
}
