package dev.consort.protocol.state.instrument;

import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.shape.MayBeAbsent;
import java.util.function.Consumer;

/**
 * One instrument with its own mixer strip.
 *
 * @param id from 1, never reused in a session
 * @param name 1–32 characters
 * @param source what makes the sound
 * @param filter behind the source; absent means none
 * @param polyphonic false: a new note ends the one before
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
        Envelope envelope,
        Lfo lfo,
        boolean polyphonic,
        double level,
        double pan,
        boolean mute,
        boolean solo,
        String output,
        IdMap<Send> sends) {

    /** The output of an instrument that goes straight to the master. */
    public static final String TO_MASTER = "Master";

    /** A new instrument with the table's initial values, unmuted at level 0.8 in the middle. */
    public static Instrument of(int id, String name, SourceType type) {
        return new Instrument(
                id,
                name,
                Source.of(type),
                null,
                type.envelope(),
                Lfo.OFF,
                true,
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
        public Envelope envelope;
        public Lfo lfo;
        public boolean polyphonic;
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
            envelope = from.envelope;
            lfo = from.lfo;
            polyphonic = from.polyphonic;
            level = from.level;
            pan = from.pan;
            mute = from.mute;
            solo = from.solo;
            output = from.output;
            sends = from.sends;
        }

        private Instrument finished(int id) {
            return new Instrument(
                    id, name, source, filter, envelope, lfo, polyphonic, level, pan, mute, solo, output, sends);
        }
    }
}
