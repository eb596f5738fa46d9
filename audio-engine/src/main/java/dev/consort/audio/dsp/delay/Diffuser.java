package dev.consort.audio.dsp.delay;

/**
 * Smears a sound in time without colouring it: an all-pass around a delay line. For the audio thread.
 *
 * <p>Schroeder, "Natural Sounding Artificial Reverberation" (1962).
 */
public final class Diffuser {
    private final DelayLine line;
    private final int apart;
    private final float gain;
    private final float[] old = new float[DelayLine.AT_ONCE];
    private final float[] fresh = new float[DelayLine.AT_ONCE];

    /**
     * Makes one that is silent.
     *
     * @param frames how far apart its echoes are, 1 or more
     * @param gain how strong they are, below 1
     */
    public Diffuser(int frames, double gain) {
        line = new DelayLine(frames);
        apart = Math.max(1, frames);
        this.gain = (float) gain;
    }

    /** Smears frames. */
    public void process(float[] sound, int from, int to) {
        for (int start = from; start < to; ) {
            int end = Math.min(to, start + apart);
            line.copy(apart, old, start, end - start);
            smear(sound, old, fresh, gain, start, end);
            line.write(fresh, start, end);
            start = end;
        }
    }

    private static void smear(float[] sound, float[] old, float[] fresh, float gain, int from, int to) {
        for (int i = from; i < to; i++) {
            fresh[i] = DelayLine.settled(sound[i] - gain * old[i]);
            sound[i] = old[i] + gain * fresh[i];
        }
    }

    /** Forgets everything. */
    public void clear() {
        line.clear();
    }
}
