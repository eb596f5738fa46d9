package dev.consort.audio.scsynth.synthdef;

import java.util.function.DoubleUnaryOperator;

/** Operators of one operand; the numbers are those of {@code UnaryOpUGen}'s special index. */
enum UnaryOp {
    NEGATE(0, x -> -x),
    ABS(5, Math::abs),
    FLOOR(9, Math::floor),
    SQUARED(12, x -> x * x),
    SQRT(14, x -> Math.signum(x) * Math.sqrt(Math.abs(x))),
    EXP(15, Math::exp),
    RECIPROCAL(16, x -> 1 / x),
    MIDI_RATIO(19, x -> Math.pow(2, x / 12)),
    RATIO_MIDI(20, x -> 12 * Math.log(x) / Math.log(2)),
    DB_AMP(21, x -> Math.pow(10, x / 20)),
    LOG2(26, x -> Math.log(x) / Math.log(2)),
    SIN(28, Math::sin),
    COS(29, Math::cos),
    TANH(36, Math::tanh);

    private final int index;
    private final DoubleUnaryOperator known;

    UnaryOp(int index, DoubleUnaryOperator known) {
        this.index = index;
        this.known = known;
    }

    int index() {
        return index;
    }

    /** What the server would make of a constant. */
    double of(double value) {
        return known.applyAsDouble(value);
    }
}
