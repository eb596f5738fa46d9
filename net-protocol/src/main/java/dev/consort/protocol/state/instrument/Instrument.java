package dev.consort.protocol.state.instrument;

import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.shape.MayBeAbsent;
import dev.consort.protocol.state.effect.Effect;
import dev.consort.protocol.state.effect.Eq;
import dev.consort.protocol.state.performance.Arpeggiator;
import dev.consort.protocol.state.performance.ChordShape;
import dev.consort.protocol.state.performance.Groove;
import dev.consort.protocol.state.performance.Layer;
import java.util.List;
import java.util.function.Consumer;

/**
 * One instrument with its own mixer strip.
 *
 * @param id from 1, never reused in a session
 * @param name 1–32 characters
 * @param source what makes the sound
 * @param filter behind the source; absent means none
 * @param eq behind the filter; absent means none
 * @param effects behind the equaliser, in the signal's order
 * @param polyphonic false: a new note ends the one before
 * @param arpeggiator plays held keys one after the other; absent means none
 * @param chord what one key plays; absent means one note
 * @param groove a feel of its own; absent means the session's
 * @param layer the group that it sounds with; absent means alone
 * @param level 0–1, linear gain
 * @param pan −1 (left) to 1 (right)
 * @param output {@code "Master"} or {@code "Bus <id>"}
 * @param sends by bus id
 */
public record Instrument(
        int id,
        String name,
        Source source,
        @MayBeAbsent Filter filter,
        @MayBeAbsent Eq eq,
        List<Effect> effects,
        Envelope envelope,
        Lfo lfo,
        boolean polyphonic,
        @MayBeAbsent Arpeggiator arpeggiator,
        @MayBeAbsent ChordShape chord,
        @MayBeAbsent Groove groove,
        @MayBeAbsent Layer layer,
        double level,
        double pan,
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
                List.of(),
                type.envelope(),
                Lfo.OFF,
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

    /** The changeable parts of an instrument while it is being edited. Lives inside one call of {@link #edit}. */
    public static final class Draft {
        public String name;
        public Source source;
        public Filter filter;
        public Eq eq;
        public List<Effect> effects;
        public Envelope envelope;
        public Lfo lfo;
        public boolean polyphonic;
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
            filter = from.filter;
            eq = from.eq;
            effects = from.effects;
            envelope = from.envelope;
            lfo = from.lfo;
            polyphonic = from.polyphonic;
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

        private Instrument finished(int id) {
            return new Instrument(
                    id,
                    name,
                    source,
                    filter,
                    eq,
                    effects,
                    envelope,
                    lfo,
                    polyphonic,
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
