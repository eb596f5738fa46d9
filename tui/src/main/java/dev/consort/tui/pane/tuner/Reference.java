package dev.consort.tui.pane.tuner;

import dev.consort.protocol.state.Session;
import dev.consort.protocol.tuning.Intonation;
import dev.consort.protocol.tuning.Tuner;
import java.util.BitSet;
import java.util.Locale;

/** How high a pitch is in this session when it sounds alone. */
record Reference(Session session) {
    private static final int PITCHES = 128;
    private static final double CENTS_PER_OCTAVE = 1200;

    /** A pitch that was heard: the nearest of the session's, and how far it is above that. */
    record Heard(int pitch, double cents) {}

    double hertz(int pitch) {
        BitSet alone = new BitSet();
        alone.set(pitch);
        Intonation intonation =
                new Tuner(session.tuning(), session.key(), session.justFlavor()).retuned(Intonation.EQUAL, alone);
        return intonation.hz(pitch, session.tuningA4());
    }

    /** How far a frequency is above a pitch. */
    double cents(double hertz, int pitch) {
        return between(hertz, hertz(pitch));
    }

    /** How far one frequency is above another, in cents; to a tenth of a thousandth, so that what is equal is 0. */
    static double between(double hertz, double other) {
        return Math.rint(CENTS_PER_OCTAVE * 1e4 * Math.log(hertz / other) / Math.log(2)) / 1e4;
    }

    Heard nearest(double hertz) {
        int best = 0;
        for (int pitch = 1; pitch < PITCHES; pitch++) {
            best = Math.abs(cents(hertz, pitch)) < Math.abs(cents(hertz, best)) ? pitch : best;
        }
        return new Heard(best, cents(hertz, best));
    }

    /** The tuning in words. */
    String text() {
        String tuning = session.tuning().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return String.format(Locale.ROOT, "A4 = %.1f Hz, %s", session.tuningA4(), tuning);
    }
}
