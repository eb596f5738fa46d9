package dev.consort.audio.sequencer;

import dev.consort.audio.sequencer.score.Score;

/**
 * Which tick is at which frame. Between two changes of tempo and up to the loop's seam a straight line from an anchor,
 * whose frame is not rounded: however often a loop repeats, no frame is gained or lost. For the audio thread.
 */
final class Timeline {
    /** No tick. */
    static final int NEVER = Integer.MAX_VALUE;

    /** Ticks that fall on a frame but for rounding belong to it. */
    private static final double ROUNDING = 1e-6;

    private final int sampleRate;
    private Score score = Score.EMPTY;
    private long frame;
    private long anchorFrame;
    private double anchorRest;
    private double anchorTick;
    private double tempoTick;
    private double ticksPerFrame;
    private int next;
    private int end;
    private int loopEnd;
    private long base;

    Timeline(int sampleRate) {
        this.sampleRate = sampleRate;
        jump(0, 0);
    }

    /** Becomes what another one is. */
    void copy(Timeline other) {
        score = other.score;
        frame = other.frame;
        anchorFrame = other.anchorFrame;
        anchorRest = other.anchorRest;
        anchorTick = other.anchorTick;
        tempoTick = other.tempoTick;
        ticksPerFrame = other.ticksPerFrame;
        next = other.next;
        end = other.end;
        loopEnd = other.loopEnd;
        base = other.base;
    }

    /** Begins at a tick, anew. */
    void jump(long atFrame, int tick) {
        frame = atFrame;
        base = 0;
        next = tick;
        anchor(atFrame, 0, tick, tick);
        bound();
    }

    /** Takes over tempo and loop; the place in the score stays. */
    void follow(Score now) {
        boolean changes = now.tempo() != score.tempo();
        double place = tick();
        score = now;
        if (changes) {
            anchor(frame, 0, place, place + ROUNDING);
        }
        bound();
    }

    /** The tempo's tick is kept, so that a change is found next exactly when it is not the one in force. */
    private void anchor(long atFrame, double rest, double tick, double tempoFrom) {
        anchorFrame = atFrame;
        anchorRest = rest;
        anchorTick = tick;
        tempoTick = tempoFrom;
        ticksPerFrame = score.tempo().ticksPerFrame(tempoFrom, sampleRate);
    }

    private void bound() {
        int loop = score.loops() ? score.state().transport().loopEnd() : NEVER;
        // All ticks of the loop may have passed while its seam is still some frames away.
        boolean inside = next <= loop && Math.max(anchorTick, tick()) < loop;
        loopEnd = inside ? loop : NEVER;
        end = Math.min(loopEnd, score.tempo().nextChange(tempoTick));
    }

    /** Whether the line bends, or the loop has its seam, up to a frame. */
    boolean crosses(long target) {
        return end != NEVER && frameOf(end) <= target;
    }

    /** Goes on behind the bend or the seam, at the very moment at which it is reached, between frames as it may be. */
    void cross() {
        double exact = anchorRest + (end - anchorTick) / ticksPerFrame;
        double whole = Math.floor(exact);
        int to = end;
        if (end == loopEnd) {
            to = score.state().transport().loopStart();
            base += loopEnd - to;
        }
        anchor(anchorFrame + (long) whole, exact - whole, to, to);
        next = to;
        bound();
    }

    /** Goes to a frame. */
    void moveTo(long target) {
        while (crosses(target)) {
            cross();
        }
        arriveAt(target);
    }

    /** Goes to a frame before the next bend. */
    void arriveAt(long target) {
        frame = target;
        next = Math.max(next, firstTickAt(target));
    }

    /** The first whole tick whose frame is not before this one; the end of the line at the latest. */
    int firstTickAt(long target) {
        int tick = (int) Math.min(end, Math.ceil(tickAt(target)));
        while (frameOf(tick - 1) >= target) {
            tick--;
        }
        while (tick < end && frameOf(tick) < target) {
            tick++;
        }
        return tick;
    }

    /** The frame of a tick on this line. */
    long frameOf(double tick) {
        return anchorFrame + (long) Math.ceil(anchorRest + (tick - anchorTick) / ticksPerFrame - ROUNDING);
    }

    /** The tick at a frame, on this line. */
    double tickAt(long atFrame) {
        return anchorTick + (atFrame - anchorFrame - anchorRest) * ticksPerFrame;
    }

    double tick() {
        return tickAt(frame);
    }

    long frame() {
        return frame;
    }

    /** The next whole tick that it has not passed. */
    int next() {
        return next;
    }

    /** The tick at which this line ends; {@link #NEVER} if it does not. */
    int end() {
        return end;
    }

    /** The tick of the loop's seam ahead; {@link #NEVER} without. */
    int loopEnd() {
        return loopEnd;
    }

    /** What is added to a tick to count on through loops. */
    long base() {
        return base;
    }

    double ticksPerFrame() {
        return ticksPerFrame;
    }

    double bpm() {
        return score.tempo().bpmAt(tempoTick);
    }
}
