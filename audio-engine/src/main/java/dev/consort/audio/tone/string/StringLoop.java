package dev.consort.audio.tone.string;

import dev.consort.audio.dsp.DelayLine;
import dev.consort.audio.dsp.StereoSignal;

/**
 * A string that moves in one direction: a delay of one period whose round loses a little, more at high frequencies. For
 * the audio thread.
 *
 * <p>Jaffe and Smith, "Extensions of the Karplus-Strong Plucked-String Algorithm" (CMJ, 1983); the loss is the one pole
 * of Välimäki, Huopaniemi, Karjalainen and Jánosy, "Physical Modeling of Plucked String Instruments" (JAES, 1996), here
 * set from losses that grow with the square of the frequency as in Chaigne and Askenfelt (JASA, 1994).
 */
final class StringLoop {
    private static final double SIXTY_DB = Math.log(1000);
    private static final double TURN = 2 * Math.PI;
    private static final double MOST_KEPT = 0.99999;
    /** The share of the fundamental's own loss that may come from the pole, so that nothing below it grows. */
    private static final double OF_LOSS = 0.6;

    private final int sampleRate;
    private final DelayLine line;
    private final double[] round = new double[StereoSignal.CHUNK];
    private double pole;
    private double kept;
    private double held;
    private double period;

    StringLoop(int sampleRate, double lowestHz) {
        this.sampleRate = sampleRate;
        line = new DelayLine(sampleRate, 1 / lowestHz);
    }

    /**
     * Sets pitch and loss.
     *
     * @param hz the fundamental, at most a sixth of the sample rate
     * @param seconds in which it falls by 60 dB
     * @param dullness further loss at 1 kHz, in nepers in a second
     */
    void tune(double hz, double seconds, double dullness) {
        double rate = SIXTY_DB / seconds;
        double kilo = hz / 1000;
        double further = Math.min(dullness, OF_LOSS * rate / (kilo * kilo));
        pole = pole(further, hz);
        double turn = TURN * hz / sampleRate;
        double damped = (1 - pole) / Math.sqrt(1 - 2 * pole * Math.cos(turn) + pole * pole);
        kept = Math.min(MOST_KEPT, Math.exp(-rate / hz) / damped);
        double late = Math.atan2(pole * Math.sin(turn), 1 - pole * Math.cos(turn)) / turn;
        period = sampleRate / hz;
        line.glide(period - late);
    }

    /** One pole loses w² · pole / (2 · (1 − pole)²) a round at low frequencies w. */
    private double pole(double further, double hz) {
        double perRadian = sampleRate / (TURN * 1000);
        double k = 2 * further * perRadian * perRadian / hz;
        return k < 1e-6 ? k : (2 * k + 1 - Math.sqrt(4 * k + 1)) / (2 * k);
    }

    /** Falls silent, and is at once where it was tuned to. */
    void still(double hz, double seconds, double dullness) {
        line.clear();
        held = 0;
        tune(hz, seconds, dullness);
        line.arrive();
    }

    /** The frames that fill one round. */
    int round() {
        return (int) Math.ceil(period) + 3;
    }

    /** Puts the shape of the plucked string in, frame by frame, before it sounds. */
    void load(double sample) {
        line.write(sample);
    }

    /** Adds the next frames, of which each is a part of what comes round. */
    void addTo(double[] sum, double share, int frames) {
        for (int from = 0; from < frames; ) {
            int to = Math.min(frames, from + line.ahead());
            line.read(round, from, to);
            double now = held;
            for (int i = from; i < to; i++) {
                now = now * pole + round[i] * (1 - pole);
                sum[i] += share * now;
                round[i] = now * kept;
            }
            line.write(round, from, to);
            held = now;
            from = to;
        }
    }
}
