package dev.consort.audio.tone.keyboard;

import dev.consort.audio.dsp.osc.Sine;
import dev.consort.audio.dsp.osc.Turns;

/** A turning wheel before a pickup: a sine behind a contact that closes. For the audio thread. */
final class Wheel {
    private static final double LOST = 1e-9;

    private final double closing;
    private double ratio = 1;
    private double gain;
    private double percussion;
    private int wait;
    private double open;
    private double phase;
    private double speed;

    /** With a contact that closes by this factor per frame. */
    Wheel(double closing) {
        this.closing = closing;
    }

    /**
     * Presses the key.
     *
     * @param multiple of the key's frequency
     * @param level when the contact is closed
     * @param extra level that dies away
     * @param frames until the contact begins to close
     * @param phase where the wheel is, 0–1
     */
    void start(double multiple, double level, double extra, int frames, double phase) {
        ratio = multiple;
        gain = level;
        percussion = extra;
        wait = frames;
        open = 1;
        this.phase = phase;
    }

    /** Sets the speed by the key's frequency in cycles per frame. */
    void turn(double step) {
        speed = Math.min(Turns.HIGHEST, step * ratio);
    }

    /** Adds the next frames; {@code turns} are for it to write on. */
    void add(double[] sum, double[] turns, int frames, double percussionFall) {
        int from = Math.min(frames, wait);
        wait -= from;
        Turns.ramp(turns, phase - from * speed, speed, frames);
        Sine.of(turns, frames);
        phase = Turns.within(phase + (frames - from) * speed);
        if (open == 0 && percussion == 0) {
            add(turns, gain, sum, from, frames);
        } else {
            close(sum, turns, from, frames, percussionFall);
        }
    }

    private static void add(double[] sines, double gain, double[] sum, int from, int to) {
        for (int i = from; i < to; i++) {
            sum[i] += gain * sines[i];
        }
    }

    private void close(double[] sum, double[] sines, int from, int to, double percussionFall) {
        double gap = open;
        double extra = percussion;
        for (int i = from; i < to; i++) {
            sum[i] += (gain + extra) * (1 - gap) * sines[i];
            gap *= closing;
            extra *= percussionFall;
        }
        open = gap < LOST ? 0 : gap;
        percussion = extra < LOST ? 0 : extra;
    }
}
