package dev.consort.audio.effect.modulation;

import dev.consort.audio.dsp.Crossover;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.effect.EffectProcessor;
import dev.consort.audio.effect.EffectSlot;
import dev.consort.audio.effect.Guard;
import dev.consort.audio.effect.SmoothKnob;
import dev.consort.audio.knob.Knobs;
import dev.consort.protocol.state.effect.EffectType;

/**
 * A cabinet with a horn for the highs and a drum for the lows, both turning, before two microphones at right angles.
 * Speed 0 is the brake, 1 slow (horn 48, drum 40 turns a minute), 2 fast (400 and 342); the horn follows within a
 * second, the drum takes several. Doppler and loudness as in Smith, Serafin, Abel and Berners, "Doppler Simulation and
 * the Leslie" (2002). Its own sound is mono, as the cabinet is.
 */
public final class Leslie implements EffectProcessor {
    private static final int SPEED = Knobs.place(EffectType.LESLIE.params(), "speed");
    private static final double SPLIT_HZ = 800;
    private static final double RING_SECONDS = 0.05;
    private static final double HORN_SECONDS = 0.0005;
    private static final double DRUM_SECONDS = 0.0002;
    private static final double DRUM_DEPTH = 0.5;
    private static final double APART = 0.25;

    private final Guard guard;
    private final SmoothKnob depth;
    private final Crossover crossover;
    private final Rotor horn;
    private final Rotor drum;
    private final Bell hornSound;
    private final Bell drumSound;

    public Leslie(int sampleRate) {
        guard = new Guard((int) (RING_SECONDS * sampleRate));
        depth = new SmoothKnob(EffectType.LESLIE, "hornDepth", sampleRate);
        crossover = new Crossover(SPLIT_HZ, sampleRate);
        horn = new Rotor(48 / 60.0, 400 / 60.0, 0.35, sampleRate);
        drum = new Rotor(40 / 60.0, 342 / 60.0, 1.6, sampleRate);
        hornSound = new Bell(HORN_SECONDS, sampleRate);
        drumSound = new Bell(DRUM_SECONDS, sampleRate);
    }

    @Override
    public void process(EffectSlot slot, StereoSignal signal, int frames) {
        guard.admit(signal, frames);
        depth.follow(slot, frames);
        double hornHz = horn.target(slot.knob(SPEED));
        double drumHz = drum.target(slot.knob(SPEED));
        for (int i = 0; i < frames; i++) {
            crossover.split((signal.left[i] + signal.right[i]) / 2);
            hornSound.write(crossover.highs());
            drumSound.write(crossover.lows());
            double h = horn.next(hornHz);
            double d = drum.next(drumHz);
            signal.left[i] = hornSound.left(h, depth.at(i)) + drumSound.left(d, DRUM_DEPTH);
            signal.right[i] = hornSound.right(h + APART, depth.at(i)) + drumSound.right(d + APART, DRUM_DEPTH);
        }
        crossover.flush();
        hornSound.flush();
        drumSound.flush();
        guard.release(signal, frames);
    }

    @Override
    public void reset() {
        guard.reset();
        depth.reset();
        crossover.reset();
        horn.reset();
        drum.reset();
        hornSound.reset();
        drumSound.reset();
    }

    @Override
    public boolean isQuiet() {
        return guard.isQuiet();
    }
}
