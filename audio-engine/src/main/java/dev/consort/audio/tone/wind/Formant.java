package dev.consort.audio.tone.wind;

/**
 * One resonance of a mouth that pulses set ringing: the loudness is the same wherever it lies among the partials. For the
 * audio thread.
 *
 * <p>Rodet, "Time-Domain Formant-Wave-Function Synthesis" (CMJ, 1984): every pulse begins a sine that dies at the rate
 * of the bandwidth. That they overlap is summed up in closed form.
 */
final class Formant {
    private static final double TINY = 1e-15;
    private static final double HIGHEST_SHARE = 0.42;

    private final int sampleRate;
    private final double move;
    private double cosine;
    private double sine;
    private double across;
    private double up;
    private double gain;
    private double gainAim;

    Formant(int sampleRate) {
        this.sampleRate = sampleRate;
        move = 1 - Math.exp(-1 / (0.008 * sampleRate));
    }

    /** Falls silent; its next tuning holds at once. */
    void still() {
        across = 0;
        up = 0;
    }

    /** Ends a movement of the level at once. */
    void arrive() {
        gain = gainAim;
    }

    /**
     * Sets where it is; all in Hz.
     *
     * @param pulses how many pulses come in a second
     * @param level of what it gives, between its peak and its strength
     */
    void tune(double hz, double bandwidth, double pulses, double level) {
        double step = 2 * Math.PI * hz / sampleRate;
        double radius = Math.exp(-Math.PI * bandwidth / sampleRate);
        cosine = radius * Math.cos(step);
        sine = radius * Math.sin(step);
        boolean heard = hz < HIGHEST_SHARE * sampleRate;
        gainAim = heard ? level / loudness(hz, bandwidth, pulses, radius) : 0;
    }

    private double loudness(double hz, double bandwidth, double pulses, double radius) {
        double period = sampleRate / pulses;
        double left = Math.exp(-Math.PI * bandwidth / pulses);
        double turned = 2 * Math.PI * hz / pulses;
        // After many pulses of height 1, what is left of all before adds up to 1 / (1 − p^period).
        double height = 1 / (1 - 2 * left * Math.cos(turned) + left * left);
        double power = height * (1 - left * left) / (period * (1 - radius * radius));
        double offset = 1 / (period * period * (1 - 2 * cosine + radius * radius));
        double strength = Math.sqrt(Math.max(power - offset, 1e-9) / 2);
        // A mouth that is lower than the note hears one partial, whose crest is low.
        double crest = 2 + 4 * hz / pulses;
        return 0.9 * Math.min(Math.sqrt(height), crest * strength) + 0.8 * strength;
    }

    /** The next frame. */
    double next(double pulse) {
        double now = cosine * across - sine * up + pulse;
        up = sine * across + cosine * up;
        across = now;
        gain += (gainAim - gain) * move;
        return gain * up;
    }

    /** Rounds what has died away to silence. */
    void flush() {
        across = Math.abs(across) >= TINY ? across : 0;
        up = Math.abs(up) >= TINY ? up : 0;
        gain = Math.abs(gain) >= TINY ? gain : 0;
    }
}
