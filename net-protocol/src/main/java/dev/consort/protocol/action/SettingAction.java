package dev.consort.protocol.action;

import dev.consort.protocol.range.Range;
import dev.consort.protocol.range.Share;
import dev.consort.protocol.range.Text;
import dev.consort.protocol.shape.MayBeAbsent;
import dev.consort.protocol.state.Click;
import dev.consort.protocol.state.Humanize;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.Session;
import dev.consort.protocol.state.theory.JustFlavor;
import dev.consort.protocol.state.theory.PitchClass;
import dev.consort.protocol.state.theory.Scale;
import dev.consort.protocol.state.theory.TimeSignature;
import dev.consort.protocol.state.theory.Tuning;
import java.util.function.UnaryOperator;

/** The session's settings. */
public sealed interface SettingAction extends SessionAction {
    private static Outcome edit(NetworkState state, UnaryOperator<Session> change) {
        return Outcome.done(state.withSession(change.apply(state.session())));
    }

    /** Names the session. */
    record SetName(@Text String name) implements SettingAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return edit(state, s -> s.withName(Check.clean(name)));
        }
    }

    /** Sets the tempo in quarter notes per minute, 20–400. Changes of tempo in the song keep their proportion to it. */
    record SetTempo(@Range(min = 20, max = 400) double bpm) implements SettingAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return edit(state, s -> s.withBpm(bpm));
        }
    }

    /** Sets the measure of a bar. */
    record SetTimeSignature(
            @Range(min = 1, max = 32) int beats,
            @Range(min = 1, max = 32) int unit) implements SettingAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            TimeSignature measure = new TimeSignature(beats, unit);
            return Check.that(measure.isPossible(), TimeSignature.POSSIBLE)
                    .then(() -> state.withSession(state.session().withTimeSignature(measure)));
        }
    }

    /** Sets tonic and scale. */
    record SetKey(PitchClass key, Scale scale) implements SettingAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return edit(state, s -> s.withKey(key, scale));
        }
    }

    /** Sets how pitches relate, the a above middle c, and which just intervals; absent leaves those as they are. */
    record SetTuning(
            Tuning tuning,
            @Range(min = 400, max = 480, unit = "Hz") double tuningA4,
            @MayBeAbsent JustFlavor justFlavor)
            implements SettingAction {
        /** Leaves the just intervals as they are. */
        public SetTuning(Tuning tuning, double tuningA4) {
            this(tuning, tuningA4, null);
        }

        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return edit(state, s -> s.withTuning(tuning, tuningA4, justFlavor == null ? s.justFlavor() : justFlavor));
        }
    }

    /** Sets how late the off-beats are. */
    record SetSwing(@Share double swing) implements SettingAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return edit(state, s -> s.withSwing(swing));
        }
    }

    /** Sets how much loudness and timing vary. */
    record SetHumanize(@Share double velocity, @Share double timing) implements SettingAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return edit(state, s -> s.withHumanize(new Humanize(velocity, timing)));
        }
    }

    /** Switches the metronome and sets its level. */
    record SetClick(boolean enabled, @Share double level) implements SettingAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return edit(state, s -> s.withClick(new Click(enabled, level)));
        }
    }
}
