package dev.consort.protocol.action;

import dev.consort.protocol.state.Click;
import dev.consort.protocol.state.Humanize;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.PitchClass;
import dev.consort.protocol.state.Scale;
import dev.consort.protocol.state.Session;
import dev.consort.protocol.state.TimeSignature;
import dev.consort.protocol.state.Tuning;
import dev.consort.protocol.text.SafeText;
import java.util.function.UnaryOperator;

/** What holds for the whole session. Needs the privilege. */
public sealed interface SessionAction extends NetworkAction {
    /** Longest name of a session or an instrument, in characters. */
    int NAME_LENGTH = 32;

    @Override
    default Access access() {
        return Access.privileged();
    }

    private static NetworkState edit(NetworkState state, UnaryOperator<Session> change) {
        return state.withSession(change.apply(state.session()));
    }

    /** Names the session. */
    record SetName(String name) implements SessionAction {
        @Override
        public Outcome applyTo(NetworkState state, Author author) {
            return Check.start()
                    .text("name", name)
                    .then(() -> edit(state, s -> s.withName(SafeText.clean(name, NAME_LENGTH))));
        }
    }

    /** Sets the tempo in quarter notes per minute, 20–400. Changes of tempo in the song keep their proportion to it. */
    record SetTempo(double bpm) implements SessionAction {
        @Override
        public Outcome applyTo(NetworkState state, Author author) {
            return Check.start().range("the tempo", bpm, 20, 400).then(() -> edit(state, s -> s.withBpm(bpm)));
        }
    }

    /** Sets the measure of a bar. */
    record SetTimeSignature(int beats, int unit) implements SessionAction {
        @Override
        public Outcome applyTo(NetworkState state, Author author) {
            return Check.start()
                    .range("beats in a bar", beats, 1, 32)
                    .range("the beat's note", unit, 1, 32)
                    .that(
                            () -> Integer.bitCount(unit) == 1,
                            () -> "the beat's note is 1, 2, 4, 8, 16 or 32, not " + unit)
                    .then(() -> edit(state, s -> s.withTimeSignature(new TimeSignature(beats, unit))));
        }
    }

    /** Sets tonic and scale. */
    record SetKey(PitchClass key, Scale scale) implements SessionAction {
        @Override
        public Outcome applyTo(NetworkState state, Author author) {
            return Check.start().then(() -> edit(state, s -> s.withKey(key, scale)));
        }
    }

    /** Sets how pitches relate, and the a above middle c in Hz (400–480). */
    record SetTuning(Tuning tuning, double tuningA4) implements SessionAction {
        @Override
        public Outcome applyTo(NetworkState state, Author author) {
            return Check.start()
                    .range("the tuning of a", tuningA4, 400, 480)
                    .then(() -> edit(state, s -> s.withTuning(tuning, tuningA4)));
        }
    }

    /** Sets how late the off-beats are, 0–1. */
    record SetSwing(double swing) implements SessionAction {
        @Override
        public Outcome applyTo(NetworkState state, Author author) {
            return Check.start().range("swing", swing, 0, 1).then(() -> edit(state, s -> s.withSwing(swing)));
        }
    }

    /** Sets how much loudness and timing vary, 0–1 each. */
    record SetHumanize(double velocity, double timing) implements SessionAction {
        @Override
        public Outcome applyTo(NetworkState state, Author author) {
            return Check.start()
                    .range("variation of velocity", velocity, 0, 1)
                    .range("variation of timing", timing, 0, 1)
                    .then(() -> edit(state, s -> s.withHumanize(new Humanize(velocity, timing))));
        }
    }

    /** Switches the metronome and sets its level, 0–1. */
    record SetClick(boolean enabled, double level) implements SessionAction {
        @Override
        public Outcome applyTo(NetworkState state, Author author) {
            return Check.start()
                    .range("the click's level", level, 0, 1)
                    .then(() -> edit(state, s -> s.withClick(new Click(enabled, level))));
        }
    }
}
