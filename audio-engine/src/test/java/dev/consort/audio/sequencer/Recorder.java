package dev.consort.audio.sequencer;

import dev.consort.audio.sequencer.score.Score;
import dev.consort.protocol.state.NetworkState;
import java.util.ArrayList;
import java.util.List;

/** Plays a sequencer and writes down what it says, at absolute frames. */
final class Recorder implements NoteSink {
    final List<Event> events = new ArrayList<>();
    final Sequencer sequencer = new Sequencer(48_000, 1);
    private Score score = Score.EMPTY;
    private long base;

    /** What happened at an absolute frame. */
    record Event(long frame, String what, int instrument, int pitch, int velocity, boolean live) {
        Event at(long other) {
            return new Event(other, what, instrument, pitch, velocity, live);
        }
    }

    Recorder(NetworkState state) {
        follow(state);
    }

    Recorder follow(NetworkState state) {
        return follow(Score.of(state, score));
    }

    Recorder follow(Score next) {
        score = next;
        score.prepare(sequencer.tick());
        sequencer.follow(score, this);
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

    long frame() {
        return base;
    }

    Recorder on(int instrument, int pitch) {
        sequencer.noteOn(instrument, pitch, 100, this);
        return this;
    }

    Recorder off(int instrument, int pitch) {
        sequencer.noteOff(instrument, pitch, this);
        return this;
    }

    List<Event> all(String what) {
        return events.stream().filter(event -> event.what.equals(what)).toList();
    }

    List<Long> frames(String what) {
        return all(what).stream().map(Event::frame).toList();
    }

    List<Integer> pitches(String what) {
        return all(what).stream().map(Event::pitch).toList();
    }

    private void write(int frame, String what, int instrument, int pitch, int velocity, boolean live) {
        events.add(new Event(base + frame, what, instrument, pitch, velocity, live));
    }

    @Override
    public void noteOn(int frame, int instrument, int pitch, int velocity, boolean live) {
        write(frame, "on", instrument, pitch, velocity, live);
    }

    @Override
    public void noteOff(int frame, int instrument, int pitch, boolean live) {
        write(frame, "off", instrument, pitch, 0, live);
    }

    @Override
    public void pad(int frame, int instrument, int pad, int velocity, int semitones) {
        write(frame, "pad", instrument, 100 * semitones + pad, velocity, false);
    }

    @Override
    public void click(int frame, boolean accent) {
        write(frame, accent ? "accent" : "click", 0, 0, 0, false);
    }

    @Override
    public void pulse(int frame) {
        write(frame, "pulse", 0, 0, 0, false);
    }

    @Override
    public void begin(int frame, boolean fromStart, int tick) {
        write(frame, fromStart ? "start" : "continue", 0, tick, 0, false);
    }

    @Override
    public void end(int frame) {
        write(frame, "stop", 0, 0, 0, false);
    }
}
