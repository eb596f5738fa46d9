package dev.consort.audio.sequencer;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.consort.audio.sequencer.movement.Movement;
import dev.consort.audio.sequencer.score.Score;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class SequencerAllocationTest {
    private static final int EDITS = 300;
    private static final int FRAMES = 512;

    private final Sequencer sequencer = new Sequencer(48_000, 1);
    private final Silent sink = new Silent();
    private final Score[] scores = new Score[EDITS];

    @Test
    void playingAllocatesNothingWhileStatesChange() {
        RichSession session = new RichSession(7);
        Score score = Score.of(session.playing(true), Score.EMPTY);
        for (int i = 0; i < EDITS; i++) {
            boolean rolls = i % 20 > 2;
            score = Score.of(i % 9 == 0 ? session.transport() : session.edit(), score);
            score = Score.of(session.playing(rolls), score);
            scores[i] = score;
        }
        play();

        assertThat(leastAllocated()).isZero();
        assertThat(sink.events).isGreaterThan(1000);
    }

    /** The bytes of the best of several rounds, which all do the same: the machine itself may take some now and then. */
    private long leastAllocated() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            long before = threads.getThreadAllocatedBytes(thread);
            play();
            least = Math.min(least, threads.getThreadAllocatedBytes(thread) - before);
        }
        return least;
    }

    private void play() {
        for (int i = 0; i < EDITS; i++) {
            Score score = scores[i];
            sequencer.follow(score, sink);
            int instrument = 1 + i % RichSession.BAND;
            sequencer.noteOn(instrument, 60 + i % 7, 100, sink);
            sequencer.pad(RichSession.KIT, i % 12, 100, sink);
            for (int block = 0; block < 10; block++) {
                sequencer.advance(FRAMES, sink);
                move(score);
            }
            sequencer.noteOff(instrument, 60 + i % 7, sink);
            locate(i);
        }
    }

    private void locate(int turn) {
        if (turn % 17 == 0) {
            sequencer.locate(turn, sink);
            sequencer.allNotesOff(1, sink);
        }
    }

    private void move(Score score) {
        for (Movement movement : score.movements()) {
            for (int frame = 0; frame < FRAMES; frame += 64) {
                sink.sum += movement.at(sequencer.tickAt(frame));
            }
        }
    }

    /** Counts. */
    private static final class Silent implements NoteSink {
        private int events;
        private double sum;

        @Override
        public void noteOn(int frame, int instrument, int pitch, int velocity, boolean live) {
            events++;
        }

        @Override
        public void noteOff(int frame, int instrument, int pitch, boolean live) {
            events++;
        }

        @Override
        public void pad(int frame, int instrument, int pad, int velocity, int semitones) {
            events++;
        }

        @Override
        public void click(int frame, boolean accent) {
            events++;
        }

        @Override
        public void pulse(int frame) {
            events++;
        }

        @Override
        public void begin(int frame, boolean fromStart, int tick) {
            events++;
        }

        @Override
        public void end(int frame) {
            events++;
        }
    }
}
