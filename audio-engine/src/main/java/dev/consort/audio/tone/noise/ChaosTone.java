package dev.consort.audio.tone.noise;

import dev.consort.audio.dsp.Dice;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.dsp.osc.DcBlock;
import dev.consort.audio.dsp.osc.Polyline;
import dev.consort.audio.knob.Knobs;
import dev.consort.audio.tone.Timbre;
import dev.consort.audio.tone.Tone;
import dev.consort.protocol.state.instrument.SourceType;

/**
 * A small equation that feeds on its own answers, {@code rate} times a second, with straight lines between them.
 *
 * <p>Henon: x' = 1 − a·x² + y, y' = 0.3·x; Hénon, "A Two-dimensional Mapping with a Strange Attractor" (1976). The knob
 * goes from a of 0.7, two turns of a plain wave, to 1.4, beyond which it runs away; in the upper half order returns now
 * and then as a tone. Crackle: x' = |p·x − x₁ − 0.05|, p from 1 to 2; a map of the SuperCollider language.
 */
public final class ChaosTone implements Tone {
    private static final int MODEL = Knobs.place(SourceType.CHAOS.params(), "model");
    private static final int RATE = Knobs.place(SourceType.CHAOS.params(), "rate");
    private static final int CHAOS = Knobs.place(SourceType.CHAOS.params(), "chaos");
    private static final int CRACKLE = 1;
    private static final double RUNAWAY = 2;
    private static final double HENON_LEVEL = 0.6;
    private static final double HENON_MIDDLE = 0.25;
    private static final double CRACKLE_LEVEL = 6;
    /** Single crackles are some ten times higher than what they rise from. */
    private static final double CRACKLE_BEND = 0.7;

    private static final double CRACKLE_MIDDLE = 0.08;

    private final int sampleRate;
    private final Dice dice;
    private final Polyline line = new Polyline();
    private final DcBlock block;
    private double now;
    private double before;

    public ChaosTone(int sampleRate, long seed) {
        this.sampleRate = sampleRate;
        dice = new Dice(seed);
        block = new DcBlock(sampleRate);
    }

    @Override
    public void strike(Timbre timbre, int pitch, double hz, double velocity) {
        line.reset(0);
        block.reset();
        begin();
    }

    /** Somewhere near zero, where no equation runs away. */
    private void begin() {
        now = 0.1 * dice.unit();
        before = 0.1 * dice.unit();
    }

    @Override
    public void render(Timbre timbre, double hz, StereoSignal out, int frames) {
        double length = Math.max(0.5, sampleRate / timbre.knob(RATE));
        boolean crackle = timbre.knobs().choice(MODEL) == CRACKLE;
        for (int i = 0; i < frames; i++) {
            line.advance();
            while (line.isAtEnd()) {
                line.lineTo(crackle ? crackle(timbre.knob(CHAOS)) : henon(timbre.knob(CHAOS)), length);
            }
            out.left[i] = (float) block.next(line.next());
        }
        block.flush();
    }

    private double henon(double chaos) {
        double order = 1 - chaos / 2;
        follow(1 - (1.4 - 0.7 * order * order) * now * now + 0.3 * before);
        return HENON_LEVEL * (now - HENON_MIDDLE);
    }

    private double crackle(double chaos) {
        follow(Math.abs((1 + chaos / 2) * now - before - 0.05));
        double loud = CRACKLE_LEVEL * (now - CRACKLE_MIDDLE);
        return loud / (1 + CRACKLE_BEND * Math.abs(loud));
    }

    /** What runs away, or was left by the other equation where this one would, begins anew. */
    private void follow(double next) {
        before = now;
        now = next;
        if (!(Math.abs(next) < RUNAWAY)) {
            begin();
        }
    }
}
