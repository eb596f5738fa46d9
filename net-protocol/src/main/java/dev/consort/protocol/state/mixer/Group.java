package dev.consort.protocol.state.mixer;

import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.range.Pan;
import dev.consort.protocol.range.Share;
import dev.consort.protocol.range.Text;
import dev.consort.protocol.shape.MayBeAbsent;
import dev.consort.protocol.state.effect.Effect;
import dev.consort.protocol.state.effect.EffectChain;
import dev.consort.protocol.state.effect.Eq;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.Send;
import java.util.List;
import java.util.function.Consumer;

/**
 * The strip of a group of instruments that sound together.
 *
 * @param id from 1, never reused in a session
 * @param name 1–32 characters
 * @param level 0–1, linear gain
 * @param pan −1 (left) to 1 (right)
 * @param mute silenced
 * @param solo while any group is on solo, only those are heard of the groups
 * @param eq in front of the effects; absent means none
 * @param effects in the signal's order
 * @param nextEffectId the id of its next new effect; only ever rises
 * @param output {@code "Master"} or {@code "Bus <id>"}
 * @param sends by bus id
 */
public record Group(
        int id,
        @Text String name,
        @Share double level,
        @Pan double pan,
        boolean mute,
        boolean solo,
        @MayBeAbsent Eq eq,
        List<Effect> effects,
        int nextEffectId,
        String output,
        IdMap<Send> sends) {

    public Group {
        effects = List.copyOf(effects);
    }

    /** A new group at level 0.8 in the middle. */
    public static Group of(int id, String name) {
        return new Group(id, name, 0.8, 0, false, false, null, List.of(), 1, Instrument.TO_MASTER, IdMap.empty());
    }

    /** This group after some changes; the same instance when none of them changed a value. */
    public Group edit(Consumer<Draft> changes) {
        Draft draft = new Draft(this);
        changes.accept(draft);
        Group after = draft.finished(id);
        return after.equals(this) ? this : after;
    }

    /** The changeable parts of a group while it is being edited. Lives inside one call of {@link #edit}. */
    public static final class Draft {
        public String name;
        public double level;
        public double pan;
        public boolean mute;
        public boolean solo;
        public Eq eq;
        public EffectChain chain;
        public String output;
        public IdMap<Send> sends;

        private Draft(Group from) {
            name = from.name;
            level = from.level;
            pan = from.pan;
            mute = from.mute;
            solo = from.solo;
            eq = from.eq;
            chain = new EffectChain(from.effects, from.nextEffectId);
            output = from.output;
            sends = from.sends;
        }

        private Group finished(int id) {
            return new Group(id, name, level, pan, mute, solo, eq, chain.effects(), chain.nextId(), output, sends);
        }
    }

    public EffectChain chain() {
        return new EffectChain(effects, nextEffectId);
    }
}
