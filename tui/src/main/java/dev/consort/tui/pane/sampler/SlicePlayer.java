package dev.consort.tui.pane.sampler;

import dev.consort.protocol.state.sampler.Slice;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.piano.PassingTone;

/** Plays the selected slice by the key that it has, for as long as it is. */
final class SlicePlayer {
    private static final int LONGEST_MILLIS = 10_000;
    private static final int UNKNOWN_MILLIS = 2000;

    private final Bench bench;
    private final PassingTone tone;
    private long now;

    SlicePlayer(PaneContext context, Bench bench) {
        this.bench = bench;
        tone = new PassingTone(context.studio());
    }

    /** Begins the slice, or ends it if it sounds; {@code seconds} is the recording's length, 0 if it is not known. */
    void play(double seconds) {
        Slice slice = bench.selected();
        if (sounding() == slice.root()) {
            tone.end();
            return;
        }
        double millis = seconds > 0 ? (slice.end() - slice.start()) * seconds * 1000 : UNKNOWN_MILLIS;
        tone.begin(bench.instrument().id(), slice.root(), now, (long) Math.min(LONGEST_MILLIS, millis));
    }

    /** The pitch that sounds on the selected instrument; −1 for none. */
    int sounding() {
        return bench.instrument() != null && tone.isOn(bench.instrument().id()) ? tone.pitch() : -1;
    }

    void end() {
        tone.end();
    }

    void advance(long nowMillis) {
        now = nowMillis;
        tone.advance(nowMillis);
    }

    long remainingMillis(long nowMillis) {
        return tone.remainingMillis(nowMillis);
    }
}
