package dev.consort.audio.sequencer;

import dev.consort.protocol.state.Session;

/**
 * Which score tick is at which frame. Between two changes of tempo a straight line from an anchor, whose frame is not
 * rounded: however often a loop repeats, no frame is gained or lost. For the audio thread.
 */
final class Timeline {
    /** Ticks that fall on a frame but for rounding belong to it. */
    private static final double ROUNDING = 1e-6;

    private final int sampleRate;
    private Session session = Session.DEFAULT;
    private Tempo tempo = new Tempo(session);
    private Swing swing = Swing.NONE;
    private long frame;
    private double anchorFrame;
    private double anchorClock;
    private double ticksPerFrame;
    private double tempoTick;

    Timeline(int sampleRate) {
        this.sampleRate = sampleRate;
        jump(0);
    }

    /** Takes over tempo and swing; the place in the score stays. */
    void follow(Session changed) {
        double place = scoreTick();
        if (changed.tempoMap() != session.tempoMap() || changed.bpm() != session.bpm()) {
            tempo = new Tempo(changed);
        }
        if (changed.swing() != session.swing()) {
            swing = Swing.of(changed.swing());
        }
        session = changed;
        jump(place);
    }

    /** Continues at another place. */
    void jump(double scoreTick) {
        frame = 0;
        anchorAt(0, scoreTick, scoreTick + ROUNDING);
    }

    /** Continues at {@code to} at the very moment at which {@code from} is reached, between frames as it may be. */
    void joint(int from, int to) {
        double exact = exactFrame(from);
        long whole = (long) Math.ceil(exact - ROUNDING);
        frame -= whole;
        anchorAt(exact - whole, to, to);
    }

    /** The tempo's tick is kept, so that a change is found next exactly when it is not the one in force. */
    private void anchorAt(double exactFrame, double scoreTick, double tempoFrom) {
        anchorFrame = exactFrame;
        anchorClock = swing.toClock(scoreTick);
        tempoTick = tempoFrom;
        ticksPerFrame = tempo.ticksPerFrame(tempoFrom, sampleRate);
    }

    /** Frames from now until a tick; 0 when it has passed. */
    long framesUntil(int scoreTick) {
        return Math.max(0, (long) Math.ceil(exactFrame(scoreTick) - ROUNDING) - frame);
    }

    private double exactFrame(int scoreTick) {
        return anchorFrame + (swing.toClock(scoreTick) - anchorClock) / ticksPerFrame;
    }

    void advance(int frames) {
        frame += frames;
    }

    double scoreTick() {
        return swing.toScore(anchorClock + (frame - anchorFrame) * ticksPerFrame);
    }

    /** The tick at which the tempo changes next. */
    int nextTempoChange() {
        return tempo.nextChange(tempoTick);
    }

    double bpm() {
        return tempo.bpmAt(tempoTick);
    }
}
