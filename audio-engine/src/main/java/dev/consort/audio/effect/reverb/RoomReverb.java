package dev.consort.audio.effect.reverb;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.dsp.delay.DelayLine;
import dev.consort.audio.dsp.delay.Diffuser;
import dev.consort.audio.dsp.delay.Glide;
import dev.consort.audio.dsp.delay.OnePole;
import dev.consort.audio.dsp.delay.Reader;
import dev.consort.audio.dsp.delay.Slide;
import dev.consort.audio.effect.EffectProcessor;
import dev.consort.audio.effect.EffectSlot;
import dev.consort.audio.effect.Guard;
import dev.consort.audio.knob.Knobs;
import dev.consort.protocol.state.effect.EffectType;

/**
 * A room without walls of its own: each side through four diffusers into a {@link FeedbackNetwork}. From a cupboard that
 * has died away after 0.25 s to a cathedral of 12 s; the walls come nearer and the first sound earlier in a small one.
 */
public final class RoomReverb implements EffectProcessor {
    private static final int ROOM = Knobs.place(EffectType.REVERB.params(), "room");
    private static final int DAMP = Knobs.place(EffectType.REVERB.params(), "damp");
    private static final double UNBUILT = -1;
    private static final double BUILT = 1e-4;
    private static final double BUILD_SECONDS = 0.1;
    private static final double SHORTEST_DECAY = 0.25;
    private static final double LONGEST_DECAY = 12;
    private static final double SMALLEST = 0.16;
    /** What is left of the decay time at 5 kHz, undamped and damped. */
    private static final double BRIGHTEST = 0.9;

    private static final double DULLEST = 0.1;
    private static final double PREDELAY_SECONDS = 0.024;
    private static final double RUMBLE_HZ = 25;
    /** How fast walls move, in largest rooms a second: the longest line bends the pitch by 5 %. */
    private static final double FASTEST = 0.5;

    private final int sampleRate;
    private final Guard guard;
    private final Glide size;
    private final Entrance left;
    private final Entrance right;
    private final FeedbackNetwork network;
    private double room = UNBUILT;
    private double damp;
    private double built;
    private int untilMove;

    public RoomReverb(int sampleRate) {
        this.sampleRate = sampleRate;
        int moves = sampleRate / FeedbackNetwork.STRIDE;
        size = new Glide(0.3, FASTEST / moves, moves);
        left = new Entrance(sampleRate, 1);
        right = new Entrance(sampleRate, 1.07);
        network = new FeedbackNetwork(sampleRate);
        guard = new Guard(network.longest() + left.longest());
    }

    @Override
    public void process(EffectSlot slot, StereoSignal signal, int frames) {
        boolean fresh = guard.isQuiet();
        guard.admit(signal, frames);
        build(slot.knob(ROOM), slot.knob(DAMP), frames);
        if (fresh) {
            fallIntoStep(slot.untilStep(untilMove, FeedbackNetwork.STRIDE));
        }
        for (int from = 0; from < frames; ) {
            if (untilMove == 0) {
                move();
            }
            int to = Math.min(frames, from + untilMove);
            OnePole.high(left.rumble, right.rumble, signal.left, signal.right, from, to);
            left.process(signal.left, from, to);
            right.process(signal.right, from, to);
            network.process(signal.left, signal.right, from, to);
            untilMove -= to - from;
            from = to;
        }
        left.flush();
        right.flush();
        guard.release(signal, frames);
    }

    /** While nothing is in it, the walls may move at any time. */
    private void fallIntoStep(int until) {
        if (until != untilMove) {
            move();
            int passed = FeedbackNetwork.STRIDE - until;
            left.pass(passed);
            right.pass(passed);
            network.pass(passed);
            untilMove = until;
        }
    }

    private void move() {
        double scale = size.next();
        boolean stands = scale == built;
        built = scale;
        double predelay = Math.max(1, PREDELAY_SECONDS * sampleRate * scale * scale);
        left.move(stands ? Math.rint(predelay) : predelay);
        right.move(stands ? Math.rint(predelay) : predelay);
        network.move(scale);
        untilMove = FeedbackNetwork.STRIDE;
    }

    /** Walls are moved slowly: the tail that stands between them would click. */
    private void build(double wantedRoom, double wantedDamp, int frames) {
        if (Math.abs(wantedRoom - room) + Math.abs(wantedDamp - damp) < BUILT) {
            network.hold();
            return;
        }
        boolean fresh = room == UNBUILT;
        double share = fresh ? 1 : 1 - Math.exp(-frames / (BUILD_SECONDS * sampleRate));
        room = fresh ? wantedRoom : room + (wantedRoom - room) * share;
        damp = fresh ? wantedDamp : damp + (wantedDamp - damp) * share;
        double scale = SMALLEST + (1 - SMALLEST) * room;
        size.aim(scale);
        double decay = SHORTEST_DECAY * Math.pow(LONGEST_DECAY / SHORTEST_DECAY, room);
        network.decay(scale, decay, decay * BRIGHTEST * Math.pow(DULLEST / BRIGHTEST, damp), fresh ? 0 : frames);
    }

    @Override
    public void reset() {
        guard.reset();
        size.reset();
        left.reset();
        right.reset();
        network.reset();
        room = UNBUILT;
        untilMove = 0;
    }

    @Override
    public boolean isQuiet() {
        return guard.isQuiet();
    }

    /** The way into the room on one side; lengths and gains of the diffusers after Dattorro's plate (1997). */
    private static final class Entrance {
        private static final double[] SECONDS = {0.00477, 0.0036, 0.01273, 0.00931};
        private static final double[] GAINS = {0.7, 0.7, 0.6, 0.6};

        private final DelayLine predelay;
        private final Slide distance = new Slide();
        private final Reader reader = new Reader();
        private final int longest;
        private final OnePole rumble;
        private final Diffuser[] diffusers = new Diffuser[SECONDS.length];

        Entrance(int sampleRate, double stretch) {
            longest = (int) (PREDELAY_SECONDS * sampleRate) + 2;
            predelay = new DelayLine(longest);
            rumble = new OnePole(RUMBLE_HZ, sampleRate);
            for (int i = 0; i < SECONDS.length; i++) {
                diffusers[i] = new Diffuser((int) (SECONDS[i] * stretch * sampleRate), GAINS[i]);
            }
        }

        int longest() {
            return 2 * longest;
        }

        void move(double frames) {
            distance.head(frames, FeedbackNetwork.STRIDE);
        }

        void pass(int frames) {
            distance.pass(frames);
        }

        void process(float[] sound, int from, int to) {
            predelay.write(sound, from, to);
            reader.read(predelay, distance, sound, from, to);
            for (Diffuser diffuser : diffusers) {
                diffuser.process(sound, from, to);
            }
        }

        void flush() {
            rumble.flush();
        }

        void reset() {
            predelay.clear();
            distance.reset();
            rumble.reset();
            for (Diffuser diffuser : diffusers) {
                diffuser.clear();
            }
        }
    }
}
