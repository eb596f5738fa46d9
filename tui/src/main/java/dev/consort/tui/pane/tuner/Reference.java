package dev.consort.tui.pane.tuner;

import dev.consort.protocol.state.Session;
import dev.consort.protocol.tuning.Intonation;
import dev.consort.protocol.tuning.Tuner;
import java.util.BitSet;
import java.util.Locale;

/** How high each pitch is in a session when it sounds alone; worked out once. Immutable. */
final class Reference {
    private static final int PITCHES = 128;
    private static final double CENTS_PER_OCTAVE = 1200;

    private final Session session;
    private final double[] hertz = new double[PITCHES];

    Reference(Session session) {
        this.session = session;
        Tuner tuner = new Tuner(session.tuning(), session.key(), session.justFlavor());
        for (int pitch = 0; pitch < PITCHES; pitch++) {
            BitSet alone = new BitSet();
            alone.set(pitch);
            hertz[pitch] = tuner.retuned(Intonation.EQUAL, alone).hz(pitch, session.tuningA4());
        }
    }

    /** A pitch that was heard: the nearest of the session's, and how far it is above that. */
    record Heard(int pitch, double cents) {}

    Session session() {
        return session;
    }

    double hertz(int pitch) {
        return hertz[pitch];
    }

    /** How far a frequency is above a pitch. */
    double cents(double heard, int pitch) {
        return between(heard, hertz[pitch]);
    }

    /** How far one frequency is above another, in cents; to a tenth of a thousandth, so that what is equal is 0. */
    static double between(double one, double other) {
        return Math.rint(CENTS_PER_OCTAVE * 1e4 * Math.log(one / other) / Math.log(2)) / 1e4;
    }

    Heard nearest(double heard) {
        int best = 0;
        for (int pitch = 1; pitch < PITCHES; pitch++) {
            best = Math.abs(cents(heard, pitch)) < Math.abs(cents(heard, best)) ? pitch : best;
        }
        return new Heard(best, cents(heard, best));
    }

    /** The tuning in words. */
    String text() {
        String tuning = session.tuning().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return String.format(Locale.ROOT, "A4 = %.1f Hz, %s", session.tuningA4(), tuning);
    }
}
