package dev.consort.audio.tone.string;

import dev.consort.audio.dsp.DelayLine;

/**
 * A string under a bow: two delays on either side of the bow, which holds the string and lets it slip. The string loses
 * high frequencies by a filter of equal delay at all of them, so that partials stay harmonic and the note in tune. It
 * begins in Helmholtz motion, faintly, so that no note has to be found first. For the audio thread.
 *
 * <p>McIntyre, Schumacher and Woodhouse, "On the oscillations of musical instruments" (JASA, 1983); Smith, "Efficient
 * Simulation of the Reed-Bore and Bow-String Mechanisms" (ICMC, 1986), whose bow table this is, in Cook's form.
 */
final class BowedString {
    private static final double KEPT = 0.985;
    private static final double FIRST_SHARE = 0.4;
    private static final double START_SECONDS = 0.015;
    private static final double GRIP = 0.75;
    /** How steeply the grip falls with the speed of slipping in Helmholtz motion, at the two ends of the pressure. */
    private static final double LIGHTEST = 3.6;

    private static final double HARDEST = 2.8;
    private static final double NEAREST = 0.055;
    private static final double FARTHEST = 0.36;

    private final DelayLine bridge;
    private final DelayLine neck;
    private final double starts;
    private double pressure;
    private double position;
    private double share;
    private double slope;
    private double rounding;
    private double bow;
    private double one;
    private double two;

    BowedString(int sampleRate, double lowestHz) {
        bridge = new DelayLine(sampleRate, 0.4 / lowestHz);
        neck = new DelayLine(sampleRate, 1 / lowestHz);
        starts = 1 - Math.exp(-1 / (START_SECONDS * sampleRate));
    }

    /** Takes the bow: how hard it presses and how fast it moves, 0–1, and where it is, as a share of the string. */
    void bow(double presses, double at, double moves) {
        pressure = presses;
        position = NEAREST + FARTHEST * at;
        rounding = 0.25 - 0.15 * moves - 0.05 * presses;
    }

    /** Sets the pitch by its period in frames, 14 or more. */
    void tune(double period) {
        share = Math.max(position, (DelayLine.SHORTEST + 1) / period);
        // On a short string a heavy bow grates.
        double presses = pressure * Math.max(0, Math.min(1, (period - 16) / 40));
        slope = share * (LIGHTEST + (HARDEST - LIGHTEST) * presses);
        // Whole frames on the side of the bridge: only the other has to follow a vibrato.
        double near = Math.rint(share * period);
        bridge.glide(near - 1);
        neck.glide(period - near);
    }

    /** Begins a note: a saw goes to either side, and its jump is where the string slips from the bow. */
    void start(double period) {
        tune(period);
        bridge.clear();
        neck.clear();
        bridge.arrive();
        neck.arrive();
        int frames = (int) period + 8;
        for (int i = -frames; i < 0; i++) {
            bridge.write(saw(i / period));
            neck.write(-saw(i / period - share));
        }
        bow = FIRST_SHARE;
        one = saw(-share);
        two = one;
    }

    private double saw(double periods) {
        return FIRST_SHARE / share * (periods - Math.floor(periods) - 0.5);
    }

    /** The next frame of what arrives at the bow from the bridge, about ±0.5 wherever the bow is. */
    double next() {
        bow += (1 - bow) * starts;
        double end = bridge.read();
        double fromBridge = -KEPT * (rounding * (end + two) + (1 - 2 * rounding) * one);
        two = one;
        one = end;
        double fromNeck = -neck.read();
        double slip = bow - fromBridge - fromNeck;
        double drawn = slip * grip(slip);
        neck.write(fromBridge + drawn);
        bridge.write(fromNeck + drawn);
        return share * fromBridge;
    }

    private double grip(double slip) {
        double square = GRIP + Math.abs(slip) * slope / bow;
        square *= square;
        return 1 / Math.max(1, square * square);
    }
}
