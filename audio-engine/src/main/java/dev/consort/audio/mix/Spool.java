package dev.consort.audio.mix;

import dev.consort.audio.dsp.StereoSignal;
import java.util.Arrays;

/**
 * What a strip makes of a stretch, chunk by chunk, until those to whom it goes take it: so a strip can be ahead of others.
 * There is room for
 * two stretches, so that one can be taken while the next is made. Offline only; each slot for one thread at a time.
 */
final class Spool {
    /** For two stretches. */
    private static final int SLOTS = 2 * Stretch.MOST;

    private final StereoSignal[] chunks = signals();
    private final boolean[] sounds = new boolean[SLOTS];
    private StereoSignal[][] sends = {};
    private Binding[] bindings = {};
    private int at;

    private static StereoSignal[] signals() {
        StereoSignal[] signals = new StereoSignal[SLOTS];
        for (int i = 0; i < signals.length; i++) {
            signals[i] = new StereoSignal();
        }
        return signals;
    }

    /** From now on it is about the chunk in this slot, of which nothing is heard yet. */
    StereoSignal turnTo(int slot) {
        at = slot;
        sounds[slot] = false;
        return chunks[slot];
    }

    /** What goes to a send in this chunk, to be added to. */
    StereoSignal send(int route, int frames) {
        StereoSignal signal = sends[route][at];
        signal.clear(frames);
        return signal;
    }

    /** This chunk is heard, and so are its sends. */
    void sound() {
        sounds[at] = true;
    }

    boolean sounds(int slot) {
        return sounds[slot];
    }

    StereoSignal chunk(int slot) {
        return chunks[slot];
    }

    StereoSignal sent(int route, int slot) {
        return sends[route][slot];
    }

    /** This automation moves the strip, which has so many sends. */
    void follow(Binding[] now, int routes) {
        bindings = now;
        int known = sends.length;
        sends = Arrays.copyOf(sends, Math.max(known, routes));
        for (int route = known; route < routes; route++) {
            sends[route] = signals();
        }
    }

    /** Lets automation move the strip to where it is at a tick. */
    void move(double tick) {
        for (Binding binding : bindings) {
            binding.apply(tick);
        }
    }
}
