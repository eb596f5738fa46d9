package dev.consort.audio.tuning;

import dev.consort.protocol.state.Session;
import dev.consort.protocol.tuning.EqualTemperament;
import dev.consort.protocol.tuning.Tuner;

/** The tuning of a session, prepared off the audio thread. Immutable. */
public final class TuningPlan {
    /** MIDI pitches that there are. */
    static final int PITCHES = 128;

    private final Session session;
    private final Tuner tuner;
    private final double[] equal = new double[PITCHES];

    private TuningPlan(Session session) {
        this.session = session;
        tuner = new Tuner(session.tuning(), session.key(), session.justFlavor());
        for (int pitch = 0; pitch < PITCHES; pitch++) {
            equal[pitch] = EqualTemperament.hz(pitch, session.tuningA4());
        }
    }

    /** The plan of a session. */
    public static TuningPlan of(Session session) {
        return new TuningPlan(session);
    }

    /** Whether this is as good for another session as a plan of its own; makes nothing new. */
    public boolean suits(Session other) {
        return other.tuning() == session.tuning()
                && other.key() == session.key()
                && other.justFlavor() == session.justFlavor()
                && other.tuningA4() == session.tuningA4();
    }

    Tuner tuner() {
        return tuner;
    }

    /** The frequency of a pitch in equal temperament, in Hz. */
    double equal(int pitch) {
        return equal[pitch];
    }
}
