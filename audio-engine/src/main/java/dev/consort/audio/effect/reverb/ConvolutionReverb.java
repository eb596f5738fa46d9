package dev.consort.audio.effect.reverb;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.dsp.delay.DelayLine;
import dev.consort.audio.dsp.delay.Glide;
import dev.consort.audio.effect.EffectProcessor;
import dev.consort.audio.effect.EffectSlot;
import dev.consort.audio.effect.Guard;
import dev.consort.audio.knob.Knobs;
import dev.consort.audio.sample.Recording;
import dev.consort.protocol.state.effect.EffectType;

/**
 * The room of a recording: each side convolved with the same side of an impulse response of up to 6 seconds; a small
 * room of its own when none is chosen. Late by 129 frames at 48 kHz, which a longer predelay takes in.
 *
 * <p>Whoever chooses a recording prepares it on another thread and offers it; from the chunk on in which the slot says
 * the same recording, this fades to it within 20 ms. Until then it goes on with what it has.
 */
public final class ConvolutionReverb implements EffectProcessor {
    private static final int PREDELAY = Knobs.place(EffectType.CONVOLUTION_REVERB.params(), "predelay");
    private static final double LONGEST_PREDELAY = 0.5;
    private static final double GLIDE_SECONDS = 0.1;
    private static final double FASTEST = 0.5;
    private static final int NEAREST = 1;
    private static final double FADE_SECONDS = 0.01;

    private final int sampleRate;
    private final Partition partition;
    private final PreparedImpulse room;
    private final BlockConvolver beginning;
    private final BlockConvolver rest;
    private final Glide predelay;
    private final DelayLine left;
    private final DelayLine right;
    private final Guard guard;
    private final float fade;
    private volatile PreparedImpulse offered;
    private PreparedImpulse used;
    private float open = 1;

    public ConvolutionReverb(int sampleRate) {
        this.sampleRate = sampleRate;
        partition = Partition.at(sampleRate);
        room = PreparedImpulse.room(sampleRate);
        beginning = new BlockConvolver(partition.shortFrames(), partition.shortPieces(partition.longest()), false);
        rest = new BlockConvolver(partition.longFrames(), partition.longPieces(partition.longest()), true);
        predelay = new Glide(GLIDE_SECONDS, FASTEST, sampleRate);
        left = new DelayLine((int) (LONGEST_PREDELAY * sampleRate));
        right = new DelayLine((int) (LONGEST_PREDELAY * sampleRate));
        fade = (float) (1 / (FADE_SECONDS * sampleRate));
        guard = new Guard(0);
        use(room);
        guard.reset();
    }

    /**
     * Hands over an impulse response that the slot names, or will name. Any thread; the last one offered counts.
     *
     * @throws IllegalArgumentException if it was prepared for another sample rate
     */
    public void offer(PreparedImpulse impulse) {
        if (impulse != null && impulse.sampleRate() != sampleRate) {
            throw new IllegalArgumentException("prepare it for " + sampleRate + " Hz, not " + impulse.sampleRate());
        }
        offered = impulse;
    }

    /** The frames by which it is late when there is no predelay. */
    public int latency() {
        return partition.shortFrames() + NEAREST;
    }

    @Override
    public void process(EffectSlot slot, StereoSignal signal, int frames) {
        PreparedImpulse wanted = wanted(slot.impulse());
        changeInSilence(wanted);
        guard.admit(signal, frames);
        predelay.aim(Math.max(NEAREST, slot.knob(PREDELAY) * sampleRate - partition.shortFrames()));
        for (int i = 0; i < frames; i++) {
            turn(wanted);
            double distance = predelay.next();
            left.write(signal.left[i]);
            right.write(signal.right[i]);
            float inLeft = open * left.read(distance);
            float inRight = open * right.read(distance);
            signal.left[i] = open * (beginning.left() + rest.left());
            signal.right[i] = open * (beginning.right() + rest.right());
            beginning.write(inLeft, inRight);
            rest.write(inLeft, inRight);
        }
        guard.release(signal, frames);
    }

    private PreparedImpulse wanted(Recording chosen) {
        PreparedImpulse ready = offered;
        if (chosen == null) {
            return room;
        }
        return ready != null && ready.recording() == chosen ? ready : used;
    }

    private void changeInSilence(PreparedImpulse wanted) {
        if (wanted != used && guard.isQuiet()) {
            use(wanted);
            open = 1;
        }
    }

    /** Closes, changes over, and opens again. */
    private void turn(PreparedImpulse wanted) {
        if (wanted == used) {
            open = Math.min(1, open + fade);
        } else if (open > 0) {
            open = Math.max(0, open - fade);
        } else {
            use(wanted);
        }
    }

    private void use(PreparedImpulse impulse) {
        used = impulse;
        beginning.use(impulse.beginning());
        rest.use(impulse.rest());
        guard.remember((int) (LONGEST_PREDELAY * sampleRate) + impulse.frames() + 3 * partition.longFrames());
    }

    @Override
    public void reset() {
        left.clear();
        right.clear();
        predelay.reset();
        beginning.reset();
        rest.reset();
        open = 1;
        guard.reset();
    }

    @Override
    public boolean isQuiet() {
        return guard.isQuiet();
    }
}
