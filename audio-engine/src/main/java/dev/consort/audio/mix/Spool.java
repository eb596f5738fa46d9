package dev.consort.audio.mix;

import dev.consort.audio.dsp.StereoSignal;
import java.util.ArrayList;
import java.util.List;

/**
 * What a strip makes of a stretch, chunk by chunk, until those to whom it goes take it: so a strip can be ahead of others.
 * Offline only; for one thread at a time.
 */
final class Spool {
    private final StereoSignal[] chunks = signals();
    private final boolean[] sounds = new boolean[Stretch.MOST];
    private final List<StereoSignal[]> sends = new ArrayList<>();
    private Binding[] bindings = {};
    private int at;

    private static StereoSignal[] signals() {
        StereoSignal[] signals = new StereoSignal[Stretch.MOST];
        for (int i = 0; i < signals.length; i++) {
            signals[i] = new StereoSignal();
        }
        return signals;
    }

    /** From now on it is about one chunk, of which nothing is heard yet. */
    StereoSignal turnTo(int chunk) {
        at = chunk;
        sounds[chunk] = false;
        return chunks[chunk];
    }

    /** What goes to a send in this chunk, to be added to. */
    StereoSignal send(int route, int frames) {
        while (sends.size() <= route) {
            sends.add(signals());
        }
        StereoSignal signal = sends.get(route)[at];
        signal.clear(frames);
        return signal;
    }

    /** This chunk is heard, and so are its sends. */
    void sound() {
        sounds[at] = true;
    }

    boolean sounds(int chunk) {
        return sounds[chunk];
    }

    StereoSignal chunk(int chunk) {
        return chunks[chunk];
    }

    StereoSignal sent(int route, int chunk) {
        return sends.get(route)[chunk];
    }

    /** This automation moves the strip. */
    void follow(Binding[] now) {
        bindings = now;
    }

    /** Lets automation move the strip to where it is at a tick. */
    void move(double tick) {
        for (Binding binding : bindings) {
            binding.apply(tick);
        }
    }
}
