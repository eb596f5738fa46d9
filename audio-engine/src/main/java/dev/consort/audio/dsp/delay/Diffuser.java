package dev.consort.audio.dsp.delay;

/**
 * Smears a sound in time without colouring it: an all-pass around a delay line. For the audio thread.
 *
 * <p>Schroeder, "Natural Sounding Artificial Reverberation" (1962).
 */
public final class Diffuser {
    private final DelayLine line;
    private final int back;
    private final float gain;

    /**
     * Makes one that is silent.
     *
     * @param frames how far apart its echoes are, 1 or more
     * @param gain how strong they are, below 1
     */
    public Diffuser(int frames, double gain) {
        line = new DelayLine(frames);
        back = Math.max(1, frames) - 1;
        this.gain = (float) gain;
    }

    /** The next frame. */
    public double next(double in) {
        float old = line.at(back);
        double fresh = in - gain * old;
        line.write(fresh);
        return old + gain * fresh;
    }

    /** Forgets everything. */
    public void clear() {
        line.clear();
    }
}
