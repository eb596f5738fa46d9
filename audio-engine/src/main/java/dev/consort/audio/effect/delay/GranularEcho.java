package dev.consort.audio.effect.delay;

import dev.consort.audio.dsp.Dice;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.dsp.delay.DelayLine;
import dev.consort.audio.effect.EffectProcessor;
import dev.consort.audio.effect.EffectSlot;
import dev.consort.audio.effect.Guard;
import dev.consort.audio.knob.Knobs;
import dev.consort.protocol.state.effect.EffectType;

/**
 * What was played some time ago comes back as a cloud of small pieces, each moved in pitch, a little early or late, and
 * somewhere between left and right. Asynchronous granular synthesis: Roads, "Microsound" (2001), chapter 3.
 */
public final class GranularEcho implements EffectProcessor {
    private static final EffectType TYPE = EffectType.GRANULAR_DELAY;
    private static final int TIME = Knobs.place(TYPE.params(), "time");
    private static final int GRAIN = Knobs.place(TYPE.params(), "grain");
    private static final int DENSITY = Knobs.place(TYPE.params(), "density");
    private static final int PITCH = Knobs.place(TYPE.params(), "pitch");
    private static final int MOST = 32;
    private static final double LONGEST_SECONDS = 3;
    private static final double SPREAD = 0.5;
    /** Pieces scatter by this share of their length. */
    private static final double SCATTER = 0.2;
    /** Between adding like equals and adding like strangers. */
    private static final double OVERLAP_POWER = 0.7;

    private final int sampleRate;
    private final Guard guard;
    private final DelayLine left;
    private final DelayLine right;
    private final Grain[] grains = new Grain[MOST];
    private final Dice dice;
    private double wait;

    public GranularEcho(int sampleRate, long seed) {
        this.sampleRate = sampleRate;
        int longest = (int) (LONGEST_SECONDS * sampleRate);
        guard = new Guard(longest);
        left = new DelayLine(longest);
        right = new DelayLine(longest);
        for (int i = 0; i < MOST; i++) {
            grains[i] = new Grain();
        }
        dice = new Dice(seed);
    }

    @Override
    public void process(EffectSlot slot, StereoSignal signal, int frames) {
        guard.admit(signal, frames);
        for (int i = 0; i < frames; i++) {
            left.write(signal.left[i]);
            right.write(signal.right[i]);
            wait -= 1;
            if (wait <= 0) {
                sow(slot);
            }
            harvest(signal, i);
        }
        guard.release(signal, frames);
    }

    private void sow(EffectSlot slot) {
        double density = slot.knob(DENSITY);
        wait += sampleRate / density * (1 + SPREAD * dice.bipolar());
        double length = slot.knob(GRAIN) * sampleRate;
        double speed = Math.pow(2, slot.knob(PITCH) / 12);
        double scatter = SCATTER * length * dice.unit();
        // A piece that is faster than time must begin far enough back not to overtake it.
        double from = Math.max(slot.knob(TIME) * sampleRate + scatter, (speed - 1) * length + 2);
        double overlap = density * slot.knob(GRAIN);
        double gain = 1 / Math.pow(Math.max(1, overlap / 2), OVERLAP_POWER);
        double pan = SPREAD * dice.bipolar();
        Grain free = free();
        if (free != null) {
            free.start(length, from, speed, pan, gain);
        }
    }

    private Grain free() {
        for (Grain grain : grains) {
            if (!grain.sounds()) {
                return grain;
            }
        }
        return null;
    }

    private void harvest(StereoSignal signal, int frame) {
        float l = 0;
        float r = 0;
        for (Grain grain : grains) {
            if (grain.sounds()) {
                l += grain.left(left);
                r += grain.right(right);
                grain.advance();
            }
        }
        signal.left[frame] = l;
        signal.right[frame] = r;
    }

    @Override
    public void reset() {
        guard.reset();
        left.clear();
        right.clear();
        for (Grain grain : grains) {
            grain.stop();
        }
        wait = 0;
    }

    @Override
    public boolean isQuiet() {
        return guard.isQuiet();
    }
}
