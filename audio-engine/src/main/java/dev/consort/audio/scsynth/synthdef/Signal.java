package dev.consort.audio.scsynth.synthdef;

/**
 * What flows between unit generators: one output of one of them, or a constant. The methods add an operator to the graph
 * and answer its output; what is known beforehand is worked out at once.
 */
public final class Signal {
    private static final int CONSTANT = -1;

    private final Graph graph;
    private final int ugen;
    private final int output;
    private final Rate rate;
    private final float value;

    private Signal(Graph graph, int ugen, int output, Rate rate, float value) {
        this.graph = graph;
        this.ugen = ugen;
        this.output = output;
        this.rate = rate;
        this.value = value;
    }

    static Signal of(Graph graph, int ugen, int output, Rate rate) {
        return new Signal(graph, ugen, output, rate, 0);
    }

    /** A number that never changes. */
    public static Signal c(double value) {
        return new Signal(null, CONSTANT, 0, Rate.SCALAR, (float) value);
    }

    boolean isConstant() {
        return ugen == CONSTANT;
    }

    int ugen() {
        return ugen;
    }

    int output() {
        return output;
    }

    float value() {
        return value;
    }

    /** How often it changes. */
    public Rate rate() {
        return rate;
    }

    private Signal unary(UnaryOp op) {
        return isConstant() ? c(op.of(value)) : graph.operator("UnaryOpUGen", rate, op.index(), this);
    }

    private Signal binary(BinaryOp op, Signal other) {
        if (isConstant() && other.isConstant()) {
            return c(op.of(value, other.value));
        }
        Graph of = graph == null ? other.graph : graph;
        return of.operator("BinaryOpUGen", rate.or(other.rate), op.index(), this, other);
    }

    private boolean is(double wanted) {
        return isConstant() && value == wanted;
    }

    public Signal plus(Signal other) {
        return is(0) ? other : other.is(0) ? this : binary(BinaryOp.ADD, other);
    }

    public Signal plus(double other) {
        return plus(c(other));
    }

    public Signal minus(Signal other) {
        return other.is(0) ? this : binary(BinaryOp.SUBTRACT, other);
    }

    public Signal minus(double other) {
        return minus(c(other));
    }

    public Signal times(Signal other) {
        return is(1) ? other : other.is(1) ? this : binary(BinaryOp.MULTIPLY, other);
    }

    public Signal times(double other) {
        return times(c(other));
    }

    public Signal over(Signal other) {
        return other.is(1) ? this : binary(BinaryOp.DIVIDE, other);
    }

    public Signal over(double other) {
        return over(c(other));
    }

    /** What is left after division, never below zero. */
    public Signal modulo(Signal other) {
        return binary(BinaryOp.MODULO, other);
    }

    /** 1 where this is lower, else 0. */
    public Signal below(Signal other) {
        return binary(BinaryOp.LESS, other);
    }

    /** 1 where this is higher, else 0. */
    public Signal above(Signal other) {
        return binary(BinaryOp.GREATER, other);
    }

    public Signal min(Signal other) {
        return binary(BinaryOp.MIN, other);
    }

    public Signal max(Signal other) {
        return binary(BinaryOp.MAX, other);
    }

    /** Kept between two bounds. */
    public Signal within(double low, double high) {
        return max(c(low)).min(c(high));
    }

    /** To the nearest multiple; a multiple of 0 leaves it as it is. */
    public Signal round(Signal multiple) {
        return binary(BinaryOp.ROUND, multiple);
    }

    /** The angle whose tangent is this over the other. */
    public Signal atan2(Signal other) {
        return binary(BinaryOp.ATAN2, other);
    }

    /** To a power; what is below zero is taken without its sign, which the result gets back. */
    public Signal power(Signal exponent) {
        return binary(BinaryOp.POWER, exponent);
    }

    /** Folded back at ± the other. */
    public Signal fold(Signal bound) {
        return binary(BinaryOp.FOLD2, bound);
    }

    public Signal negated() {
        return unary(UnaryOp.NEGATE);
    }

    public Signal abs() {
        return unary(UnaryOp.ABS);
    }

    public Signal floor() {
        return unary(UnaryOp.FLOOR);
    }

    public Signal squared() {
        return unary(UnaryOp.SQUARED);
    }

    /** The root of what it is without its sign, with its sign. */
    public Signal sqrt() {
        return unary(UnaryOp.SQRT);
    }

    public Signal exp() {
        return unary(UnaryOp.EXP);
    }

    public Signal reciprocal() {
        return unary(UnaryOp.RECIPROCAL);
    }

    public Signal log2() {
        return unary(UnaryOp.LOG2);
    }

    public Signal sin() {
        return unary(UnaryOp.SIN);
    }

    public Signal cos() {
        return unary(UnaryOp.COS);
    }

    public Signal tanh() {
        return unary(UnaryOp.TANH);
    }

    /** The ratio of frequencies of so many semitones. */
    public Signal semitonesToRatio() {
        return unary(UnaryOp.MIDI_RATIO);
    }

    /** The semitones of a ratio of frequencies. */
    public Signal ratioToSemitones() {
        return unary(UnaryOp.RATIO_MIDI);
    }

    /** The gain of so many decibels. */
    public Signal decibelsToGain() {
        return unary(UnaryOp.DB_AMP);
    }

    /** Reaches a new value within so many seconds, to 60 dB: {@code Lag}. Not for constants. */
    public Signal lagged(double seconds) {
        return rate == Rate.AUDIO ? graph.ar("Lag", this, c(seconds)) : graph.kr("Lag", this, c(seconds));
    }

    /** From this, at 0, to the other, at 1. */
    public Signal crossTo(Signal other, Signal share) {
        return plus(other.minus(this).times(share));
    }
}
