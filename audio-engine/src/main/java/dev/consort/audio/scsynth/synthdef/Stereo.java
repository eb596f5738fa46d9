package dev.consort.audio.scsynth.synthdef;

import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** Two signals that belong together. */
public record Stereo(Signal left, Signal right) {
    /** The same on both sides. */
    public static Stereo both(Signal mono) {
        return new Stereo(mono, mono);
    }

    /** Each side after the same change. */
    public Stereo each(UnaryOperator<Signal> change) {
        return left == right ? both(change.apply(left)) : new Stereo(change.apply(left), change.apply(right));
    }

    /** Each side together with the other signal's same side. */
    public Stereo with(Stereo other, BinaryOperator<Signal> change) {
        Signal changed = change.apply(left, other.left);
        boolean same = left == right && other.left == other.right;
        return same ? both(changed) : new Stereo(changed, change.apply(right, other.right));
    }

    public Stereo plus(Stereo other) {
        return with(other, Signal::plus);
    }

    public Stereo times(Signal gain) {
        return each(side -> side.times(gain));
    }

    public Stereo times(double gain) {
        return times(Signal.c(gain));
    }

    /** The mean of both sides. */
    public Signal mono() {
        return left.plus(right).times(0.5);
    }

    /** The louder side's size at every moment. */
    public Signal peak() {
        return left.abs().max(right.abs());
    }

    /** From this, at 0, to the other, at 1. */
    public Stereo crossTo(Stereo other, Signal share) {
        return with(other, (here, there) -> here.crossTo(there, share));
    }
}
