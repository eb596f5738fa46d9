package dev.consort.audio.sequencer;

import dev.consort.protocol.state.NetworkState;
import java.util.ArrayList;
import java.util.List;

/** Plays a sequencer and writes down what it says, at absolute frames. */
final class Recorder implements NoteSink {
    final List<Event> events = new ArrayList<>();
    final Sequencer sequencer = new Sequencer(48_000, 1);
    private long base;

    /** What happened at an absolute frame. */
    record Event(long frame, String what, int pitch) {}

    Recorder(NetworkState state) {
        sequencer.follow(state, this);
    }

    Recorder follow(NetworkState state) {
        sequencer.follow(state, this);
        return this;
    }

    Recorder play(int frames) {
        sequencer.advance(frames, this);
        base += frames;
        return this;
    }

    Recorder play(long until, int block) {
        while (base < until) {
            play((int) Math.min(block, until - base));
        }
        return this;
    }

    List<Long> frames(String what) {
        return events.stream()
                .filter(event -> event.what.equals(what))
                .map(Event::frame)
                .toList();
    }

    @Override
    public void noteOn(int frame, int instrument, int pitch, int velocity) {
        events.add(new Event(base + frame, "on", pitch));
    }

    @Override
    public void noteOff(int frame, int instrument, int pitch) {
        events.add(new Event(base + frame, "off", pitch));
    }

    @Override
    public void click(int frame, boolean accent) {
        events.add(new Event(base + frame, accent ? "accent" : "click", 0));
    }
}
