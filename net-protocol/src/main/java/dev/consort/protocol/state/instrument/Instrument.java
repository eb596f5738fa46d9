package dev.consort.protocol.state.instrument;

import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.range.Pan;
import dev.consort.protocol.range.Share;
import dev.consort.protocol.range.Text;
import dev.consort.protocol.shape.MayBeAbsent;
import dev.consort.protocol.state.effect.Effect;
import dev.consort.protocol.state.effect.EffectChain;
import dev.consort.protocol.state.effect.Eq;
import dev.consort.protocol.state.performance.Arpeggiator;
import dev.consort.protocol.state.performance.ChordShape;
import dev.consort.protocol.state.performance.Groove;
import dev.consort.protocol.state.performance.Layer;
import dev.consort.protocol.state.sampler.Sampler;
import java.util.List;
import java.util.function.Consumer;

/**
 * One instrument with its own mixer strip.
 *
 * @param id from 1, never reused in a session
 * @param name 1–32 characters
 * @param source what makes the sound
 * @param sampler the recording that a sampler plays; absent means none yet
 * @param filter behind the source; absent means none
 * @param eq behind the filter; absent means none
 * @param effects behind the equaliser, in the signal's order
 * @param nextEffectId the id of its next new effect; only ever rises
 * @param envelope how a note's loudness moves
 * @param lfo a slow oscillator
 * @param polyphonic false: a new note ends the one before
 * @param stereo false: both sides are mixed into one
 * @param arpeggiator plays held keys one after the other; absent means none
 * @param chord what one key plays; absent means one note
 * @param groove a feel of its own; absent means the session's
 * @param layer the group that it sounds with; absent means alone
 * @param level 0–1, linear gain
 * @param pan −1 (left) to 1 (right)
 * @param mute silenced
 * @param solo while any instrument is on solo, only those are heard
 * @param output {@code "Master"} or {@code "Bus <id>"}
 * @param sends by bus id
 */
public record Instrument(
        int id,
        @Text String name,
        Source source,
        @MayBeAbsent Sampler sampler,
        @MayBeAbsent Filter filter,
        @MayBeAbsent Eq eq,
        List<Effect> effects,
        int nextEffectId,
        Envelope envelope,
        Lfo lfo,
        boolean polyphonic,
        boolean stereo,
        @MayBeAbsent Arpeggiator arpeggiator,
        @MayBeAbsent ChordShape chord,
        @MayBeAbsent Groove groove,
        @MayBeAbsent Layer layer,
        @Share double level,
        @Pan double pan,
        boolean mute,
        boolean solo,
        String output,
        IdMap<Send> sends) {

    /** The output of an instrument that goes straight to the master. */
    public static final String TO_MASTER = "Master";

    public Instrument {
        effects = List.copyOf(effects);
    }

    /** A new instrument with the table's initial values, unmuted at level 0.8 in the middle. */
    public static Instrument of(int id, String name, SourceType type) {
        return new Instrument(
                id,
                name,
                Source.of(type),
                null,
                null,
                null,
                List.of(),
                1,
                type.envelope(),
                Lfo.OFF,
                true,
                true,
                null,
                null,
                null,
                null,
                0.8,
                0,
                false,
                false,
                TO_MASTER,
                IdMap.empty());
    }

    /** This instrument after some changes; the same instance when none of them changed a value. */
    public Instrument edit(Consumer<Draft> changes) {
        Draft draft = new Draft(this);
        changes.accept(draft);
        Instrument after = draft.finished(id);
        return after.equals(this) ? this : after;
    }

    /** Its effects, to be changed and put back with {@link Draft#chain}. */
    public EffectChain chain() {
        return new EffectChain(effects, nextEffectId);
    }

    /** The changeable parts of an instrument while it is being edited. Lives inside one call of {@link #edit}. */
    public static final class Draft {
        public String name;
        public Source source;
        public Sampler sampler;
        public Filter filter;
        public Eq eq;
        public List<Effect> effects;
        public int nextEffectId;
        public Envelope envelope;
        public Lfo lfo;
        public boolean polyphonic;
        public boolean stereo;
        public Arpeggiator arpeggiator;
        public ChordShape chord;
        public Groove groove;
        public Layer layer;
        public double level;
        public double pan;
        public boolean mute;
        public boolean solo;
        public String output;
        public IdMap<Send> sends;

        private Draft(Instrument from) {
            name = from.name;
            source = from.source;
            sampler = from.sampler;
            filter = from.filter;
            eq = from.eq;
            effects = from.effects;
            nextEffectId = from.nextEffectId;
            envelope = from.envelope;
            lfo = from.lfo;
            polyphonic = from.polyphonic;
            stereo = from.stereo;
            arpeggiator = from.arpeggiator;
            chord = from.chord;
            groove = from.groove;
            layer = from.layer;
            level = from.level;
            pan = from.pan;
            mute = from.mute;
            solo = from.solo;
            output = from.output;
            sends = from.sends;
        }

        /** Puts other effects in. */
        public void chain(EffectChain changed) {
            effects = changed.effects();
            nextEffectId = changed.nextId();
        }

        private Instrument finished(int id) {
            return new Instrument(
                    id,
                    name,
                    source,
                    sampler,
                    filter,
                    eq,
                    effects,
                    nextEffectId,
                    envelope,
                    lfo,
                    polyphonic,
                    stereo,
                    arpeggiator,
                    chord,
                    groove,
                    layer,
                    level,
                    pan,
                    mute,
                    solo,
                    output,
                    sends);
        }
    }
}
