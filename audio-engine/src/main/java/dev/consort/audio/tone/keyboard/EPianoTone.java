package dev.consort.audio.tone.keyboard;

import dev.consort.audio.dsp.Dice;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.tone.Timbre;
import dev.consort.audio.tone.Tone;

/**
 * An electric piano: a hammer strikes a tine, whose tip moves past a magnetic pickup. The pickup hears how fast its flux
 * changes, and the flux is no straight line: soft notes are round, hard ones bark.
 *
 * <p>After Pfeifle, "Real-Time Physical Model of a Wurlitzer and Rhodes Electric Piano" (DAFx 2017); the flux over the
 * tip's place is simplified to the bell curve 1/(1 + x²).
 */
public final class EPianoTone implements Tone {
    private static final double MIDDLE_HZ = 261.63;
    /** How far the tine rests from the middle of the pickup's field, in widths of it. */
    private static final double OFFSET = 0.48;

    private static final double LEVEL = 0.74;
    private static final double THUMP_SECONDS = 0.007;
    private static final double THUMP_HZ = 700;
    /** The felt of the hammer; soft strokes touch for longer. */
    private static final double CONTACT_SECONDS = 0.0006;
    /** What makes no difference to 1. */
    private static final double LOST = 1e-20;

    private static final int PLACES = 64;

    private final int sampleRate;
    private final Dice dice;
    private final Tine tine;
    private final double[] tip = new double[StereoSignal.CHUNK];
    private final double thumpFall;
    private final double thumpSoftness;
    private double tuned;
    private double flux;
    private double level;
    private double thump;
    private double thumpTone;
    private int life;
    private double contact;
    private double contactFall;

    public EPianoTone(int sampleRate, long seed) {
        this.sampleRate = sampleRate;
        dice = new Dice(seed);
        tine = new Tine(sampleRate);
        thumpFall = Math.exp(-1 / (THUMP_SECONDS * sampleRate));
        thumpSoftness = 1 - Math.exp(-2 * Math.PI * THUMP_HZ / sampleRate);
    }

    @Override
    public void strike(Timbre timbre, int pitch, double hz, double velocity) {
        double octaves = Math.log(Math.max(20, hz) / MIDDLE_HZ) / Math.log(2);
        double seconds = Math.max(0.8, Math.min(16, 7.5 * Math.pow(2, -0.55 * octaves)));
        double amplitude = (0.12 + 0.78 * Math.pow(velocity, 1.4)) * Math.pow(2, -0.32 * Math.max(-2, octaves));
        double ding = (0.008 + 0.022 * velocity) * (1 + 0.1 * dice.bipolar());
        tine.strike(amplitude, ding, seconds);
        level = LEVEL * (0.8 + 0.2 * velocity) / steepest(amplitude);
        thump = 0.12 * velocity;
        thumpTone = 0;
        contact = 1;
        contactFall = Math.exp(-1 / (CONTACT_SECONDS * (2 - velocity) * sampleRate));
        flux = flux(0);
        tuned = 0;
        life = (int) (1.5 * seconds * sampleRate);
    }

    /** How fast the flux changes at most while the tip swings so far, next to the tip's phase. */
    private static double steepest(double amplitude) {
        double steepest = 1e-9;
        for (int i = 0; i < PLACES; i++) {
            double turn = 2 * Math.PI * i / PLACES;
            double place = OFFSET + amplitude * Math.sin(turn);
            double slope = 2 * place / ((1 + place * place) * (1 + place * place));
            steepest = Math.max(steepest, Math.abs(slope * amplitude * Math.cos(turn)));
        }
        return steepest;
    }

    private static double flux(double displacement) {
        double place = OFFSET + displacement;
        return 1 / (1 + place * place);
    }

    @Override
    public void render(Timbre timbre, double hz, StereoSignal out, int frames) {
        if (hz != tuned) {
            tuned = hz;
            tine.tune(hz);
        }
        tine.move(tip, frames);
        double perTurn = -level * sampleRate / (2 * Math.PI * Math.max(8, hz));
        for (int i = 0; i < frames; i++) {
            double now = flux(tip[i] * (1 - contact));
            contact *= contactFall;
            out.left[i] = (float) (perTurn * (now - flux) + thump());
            flux = now;
        }
        contact = contact < LOST ? 0 : contact;
        life = Math.max(0, life - frames);
    }

    /** The hammer against the bar. */
    private double thump() {
        if (thump == 0) {
            return 0;
        }
        thumpTone += thumpSoftness * (dice.bipolar() * thump - thumpTone);
        thump = thump < 1e-9 ? 0 : thump * thumpFall;
        return thumpTone;
    }

    @Override
    public boolean isOver() {
        return life == 0;
    }
}
