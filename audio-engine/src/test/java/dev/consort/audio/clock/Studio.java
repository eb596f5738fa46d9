package dev.consort.audio.clock;

import dev.consort.audio.sequencer.NoteSink;
import dev.consort.audio.sequencer.Sequencer;
import dev.consort.audio.sequencer.score.Score;
import dev.consort.protocol.state.NetworkState;
import java.util.ArrayList;
import java.util.List;

/** A sequencer that plays by the clock of the test, and a machine beside it that hears MIDI clock. */
final class Studio implements NoteSink {
    static final int RATE = 48_000;
    static final long LATENCY = 40_000_000;
    static final int BLOCK = 256;

    /** What the machine heard, and when. */
    record Heard(int message, long nanos) {}

    final List<Heard> heard = new ArrayList<>();
    final ClockRing ring = new ClockRing();
    final MidiClock clock = new MidiClock(RATE, ring, this::now, LATENCY);
    private final ClockSender sender = new ClockSender(ring, this::hear, () -> true);
    private final Sequencer sequencer = new Sequencer(RATE, 1);
    private Score score = Score.EMPTY;
    private long frame;
    private long sending;
    /** Whether the sender is held up. */
    boolean stuck;

    private void hear(int message) {
        heard.add(new Heard(message, sending));
    }

    private long now() {
        return Math.round(frame * (1e9 / RATE));
    }

    Studio follow(NetworkState state) {
        clock.switched(state.midi().clockOut());
        score = Score.of(state, score);
        score.prepare(sequencer.tick());
        sequencer.follow(score, this);
        return this;
    }

    Studio locate(int tick) {
        sequencer.locate(tick, this);
        return this;
    }

    Studio playUntil(double seconds) {
        while (frame < seconds * RATE) {
            clock.block(frame);
            score.prepare(sequencer.tick());
            sequencer.advance(BLOCK, this);
            frame += BLOCK;
            send();
        }
        return this;
    }

    private void send() {
        while (!stuck && !ring.isEmpty() && ring.due() <= now() + LATENCY) {
            sending = Math.max(sending, ring.due());
            sender.send(sending);
        }
    }

    /** The messages, with the pulses between them counted. */
    List<String> story() {
        List<String> story = new ArrayList<>();
        int pulses = 0;
        for (Heard each : heard) {
            if (each.message() == MidiClock.PULSE) {
                pulses++;
                continue;
            }
            if (pulses > 0) {
                story.add(pulses + " pulses");
            }
            pulses = 0;
            story.add(word(each.message()));
        }
        if (pulses > 0) {
            story.add(pulses + " pulses");
        }
        return story;
    }

    private static String word(int message) {
        return switch (message & 0xFF) {
            case 0xFA -> "start";
            case 0xFB -> "continue";
            case 0xFC -> "stop";
            default -> "position " + ((message >> 8 & 0x7F) + (message >> 16 << 7));
        };
    }

    @Override
    public void noteOn(int at, int instrument, int pitch, int velocity, boolean live) {}

    @Override
    public void noteOff(int at, int instrument, int pitch, boolean live) {}

    @Override
    public void pad(int at, int instrument, int pad, int velocity, int semitones) {}

    @Override
    public void click(int at, boolean accent) {}

    @Override
    public void pulse(int at) {
        clock.pulse(frame + at);
    }

    @Override
    public void begin(int at, boolean fromStart, int tick) {
        clock.begin(frame + at, fromStart, tick);
    }

    @Override
    public void end(int at) {
        clock.end(frame + at);
    }
}
