package dev.consort.protocol.action;

import dev.consort.protocol.range.Pan;
import dev.consort.protocol.range.Range;
import dev.consort.protocol.range.Share;
import dev.consort.protocol.range.Text;
import dev.consort.protocol.shape.MayBeAbsent;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.effect.Eq;
import dev.consort.protocol.state.effect.EqBand;
import dev.consort.protocol.state.instrument.Send;
import dev.consort.protocol.state.instrument.SendTap;
import dev.consort.protocol.state.mixer.Group;
import dev.consort.protocol.state.mixer.Mixer;
import java.util.function.Consumer;

/** The strips of groups of instruments that sound together. */
public sealed interface GroupAction extends MixerAction {
    @Override
    default Access access() {
        return Access.privileged();
    }

    private static Outcome edit(NetworkState state, int id, Consumer<Group.Draft> change) {
        Mixer mixer = state.mixer();
        return StripCheck.group(state, id)
                .then(() -> state.withMixer(mixer.withGroups(mixer.groups().update(id, g -> g.edit(change)))));
    }

    /** Gives a group another name. */
    record RenameGroup(int group, @Text String name) implements GroupAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return edit(state, group, d -> d.name = Check.clean(name));
        }
    }

    /** Sets a group's fader as linear gain. */
    record SetGroupLevel(int group, @Share double level) implements GroupAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return edit(state, group, d -> d.level = level);
        }
    }

    /** Sets a group's place between left (−1) and right (1). */
    record SetGroupPan(int group, @Pan double pan) implements GroupAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return edit(state, group, d -> d.pan = pan);
        }
    }

    /** Silences a group, or no longer. */
    record SetGroupMute(int group, boolean mute) implements GroupAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return edit(state, group, d -> d.mute = mute);
        }
    }

    /** While any group is on solo, only those are heard of the groups. */
    record SetGroupSolo(int group, boolean solo) implements GroupAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return edit(state, group, d -> d.solo = solo);
        }
    }

    /** Chooses where a group goes: {@code "Master"} or {@code "Bus <id>"}. */
    record SetGroupOutput(int group, String output) implements GroupAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return Check.that(StripCheck.isOutput(state, output), StripCheck.outputs(state))
                    .thenCheck(() -> edit(state, group, d -> d.output = output));
        }
    }

    /** Sets how much of a group goes to a bus, and where it is taken. */
    record SetGroupSend(int group, int bus, @Share double level, boolean enabled, SendTap tap) implements GroupAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            Send send = new Send(level, enabled, tap);
            return StripCheck.bus(state, bus)
                    .thenCheck(() -> edit(state, group, d -> d.sends = d.sends.with(bus, send)));
        }
    }

    /** Sets a group's equaliser; absent takes it out. */
    record SetGroupEq(int group, @MayBeAbsent Eq eq) implements GroupAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return Check.that(eq == null || eq.isWhole(), Eq.WHOLE).thenCheck(() -> edit(state, group, d -> d.eq = eq));
        }
    }

    /** Sets one band of a group's equaliser, 1–12; puts a flat one in first where there is none. */
    record SetGroupEqBand(
            int group, @Range(min = 1, max = Eq.BANDS) int band, EqBand settings) implements GroupAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return edit(state, group, d -> d.eq = (d.eq == null ? Eq.FLAT : d.eq).withBand(band, settings));
        }
    }
}
