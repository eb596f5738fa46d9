package dev.consort.audio.clock;

import java.util.function.LongSupplier;

/**
 * Makes MIDI clock of the engine's beats: start, or song position and continue, then 24 pulses for each quarter note, then
 * stop. Each message has the moment at which the frame that it belongs to is heard. Messages and their order are those of
 * the MIDI 1.0 specification, "System Real Time": after start or continue, the next pulse is the place itself.
 *
 * <p>A place is told in sixteenths, so a transport that begins between two of them is joined at the next one. A loop's
 * seam is not told; the pulses go on. For the audio thread, but for {@link #resume}.
 */
final class MidiClock implements BeatListener {
    static final int PULSE = 0xF8;
    static final int START = 0xFA;
    static final int CONTINUE = 0xFB;
    static final int STOP = 0xFC;
    static final int POSITION = 0xF2;

    private static final int TICKS = 20;
    private static final int SIXTEENTH = 6;
    /** What fourteen bits can say; places beyond keep their place in the bar of four quarters. */
    private static final int POSITIONS = 1 << 14;

    private static final long NEVER = Long.MAX_VALUE;
    /** A machine gets this long between start and the first pulse, ns. */
    private static final long LEAD = 1_000_000;

    private final FrameClock clock;
    private final ClockRing ring;
    private final LongSupplier nanos;
    private final long latency;
    private long block;
    private volatile boolean on;
    private boolean rolls;
    private boolean runs;
    private long next;
    private long joinAt = NEVER;
    private volatile boolean resumes;

    /**
     * A clock that stands still.
     *
     * @param nanos the time at which blocks are rendered, ns from any origin
     * @param latency from a block's rendering until its first frame is heard, ns
     */
    MidiClock(int sampleRate, ClockRing ring, LongSupplier nanos, long latency) {
        this.clock = new FrameClock(sampleRate);
        this.ring = ring;
        this.nanos = nanos;
        this.latency = latency;
    }

    /** There is somebody new to be told where the band is. Any thread. */
    void resume() {
        resumes = true;
    }

    /** Whether the session wants its clock to go out. Any thread. */
    boolean isWanted() {
        return on;
    }

    @Override
    public void block(long frame) {
        clock.block(frame, nanos.getAsLong());
        block = frame;
    }

    @Override
    public void switched(boolean now) {
        if (now && !on && rolls) {
            join(next + SIXTEENTH, block);
        } else if (!now && on) {
            halt(block);
        }
        on = now;
    }

    @Override
    public void begin(long frame, boolean fromStart, int tick) {
        rolls = true;
        resumes = false;
        next = (tick + TICKS - 1) / TICKS;
        if (on && fromStart) {
            runs = put(START, dueAt(frame) - LEAD);
        } else if (on) {
            join(next, frame);
        }
    }

    @Override
    public void pulse(long frame) {
        if (resumes) {
            resumes = false;
            if (on) {
                join(next + SIXTEENTH, frame);
            }
        }
        if (next == joinAt) {
            joinAt = NEVER;
            runs = put(CONTINUE, dueAt(frame) - LEAD);
        }
        if (runs) {
            put(PULSE, dueAt(frame));
        }
        next++;
    }

    @Override
    public void end(long frame) {
        rolls = false;
        halt(frame);
    }

    /** Tells the first sixteenth that is not before this pulse; there the others come in. */
    private void join(long pulse, long frame) {
        halt(frame);
        joinAt = (pulse + SIXTEENTH - 1) / SIXTEENTH * SIXTEENTH;
        int place = (int) (joinAt / SIXTEENTH % POSITIONS);
        put(POSITION | (place & 0x7F) << 8 | place >> 7 << 16, dueAt(frame) - LEAD);
    }

    private void halt(long frame) {
        if (runs) {
            put(STOP, dueAt(frame));
        }
        runs = false;
        joinAt = NEVER;
    }

    /** What finds no room is lost; the others come in anew as soon as there is some. */
    private boolean put(int message, long due) {
        boolean isPut = ring.offer(message, due);
        resumes |= !isPut;
        return isPut;
    }

    private long dueAt(long frame) {
        return clock.nanosAt(frame) + latency;
    }
}
