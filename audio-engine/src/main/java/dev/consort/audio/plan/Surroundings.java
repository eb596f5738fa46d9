package dev.consort.audio.plan;

import dev.consort.protocol.state.Session;
import dev.consort.protocol.state.theory.Mode;
import dev.consort.protocol.state.theory.PitchClass;
import dev.consort.protocol.state.theory.Scale;

/**
 * What effects know of the session.
 *
 * @param mode its key
 * @param tuningA4 Hz
 */
record Surroundings(Mode mode, double tuningA4) {
    static final Surroundings NONE = new Surroundings(new Mode(PitchClass.C, Scale.MAJOR), 440);

    static Surroundings of(Session session) {
        return new Surroundings(new Mode(session.key(), session.scale()), session.tuningA4());
    }
}
