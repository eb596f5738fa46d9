package dev.consort.audio.scsynth.synthdef;

import java.util.function.DoubleBinaryOperator;

/** Operators of two operands; the numbers are those of {@code BinaryOpUGen}'s special index. */
enum BinaryOp {
    ADD(0, Double::sum),
    SUBTRACT(1, (a, b) -> a - b),
    MULTIPLY(2, (a, b) -> a * b),
    DIVIDE(4, (a, b) -> a / b),
    MODULO(5, (a, b) -> a - b * Math.floor(a / b)),
    LESS(8, (a, b) -> a < b ? 1 : 0),
    GREATER(9, (a, b) -> a > b ? 1 : 0),
    MIN(12, Math::min),
    MAX(13, Math::max),
    ROUND(19, (a, b) -> b == 0 ? a : Math.floor(a / b + 0.5) * b),
    ATAN2(22, Math::atan2),
    POWER(25, (a, b) -> Math.signum(a) * Math.pow(Math.abs(a), b)),
    FOLD2(44, BinaryOp::folded);

    private final int index;
    private final DoubleBinaryOperator known;

    BinaryOp(int index, DoubleBinaryOperator known) {
        this.index = index;
        this.known = known;
    }

    int index() {
        return index;
    }

    /** What the server would make of two constants. */
    double of(double a, double b) {
        return known.applyAsDouble(a, b);
    }

    private static double folded(double a, double bound) {
        double period = 4 * bound;
        double place = a + bound - period * Math.floor((a + bound) / period);
        return place < 2 * bound ? place - bound : 3 * bound - place;
    }
}
