package dev.consort.audio.midi;

import dev.consort.protocol.state.Session;
import dev.consort.protocol.state.theory.PitchClass;
import dev.consort.protocol.state.theory.Scale;

/**
 * A key as MIDI says it.
 *
 * @param sharps 7 sharps to −7, which is as many flats
 * @param minor or major
 */
record KeySignature(int sharps, boolean minor) {
    private static final int FIFTH = 7;
    private static final int OCTAVE = 12;
    private static final int MOST = 7;

    /** Semitones by which a minor key's tonic lies above that of the major key of the same signature. */
    private static final int MINOR_ABOVE_MAJOR = 9;

    /** The signature of a session's key; that of the white keys' major scale for a mode, null when every tone is in. */
    static KeySignature of(Session session) {
        Scale scale = session.scale();
        if (scale == Scale.CHROMATIC) {
            return null;
        }
        int major = Math.floorMod(session.key().ordinal() - aboveMajor(scale), OCTAVE);
        // Seven is its own inverse among twelve: so many fifths lead from C to the tonic.
        int sharps = Math.floorMod(major * FIFTH, OCTAVE);
        return new KeySignature(sharps > 6 ? sharps - OCTAVE : sharps, aboveMajor(scale) == MINOR_ABOVE_MAJOR);
    }

    private static int aboveMajor(Scale scale) {
        return switch (scale) {
            case MINOR, AEOLIAN, BLUES -> MINOR_ABOVE_MAJOR;
            case DORIAN -> 2;
            case PHRYGIAN -> 4;
            case LYDIAN -> 5;
            case MIXOLYDIAN -> 7;
            case LOCRIAN -> 11;
            default -> 0;
        };
    }

    byte[] bytes() {
        return new byte[] {(byte) sharps, (byte) (minor ? 1 : 0)};
    }

    /** Reads an event's data; null when it is nonsense. */
    static KeySignature of(byte[] data) {
        boolean sensible = data.length >= 2 && Math.abs(data[0]) <= MOST && (data[1] == 0 || data[1] == 1);
        return sensible ? new KeySignature(data[0], data[1] == 1) : null;
    }

    Session set(Session session) {
        int tonic = sharps * FIFTH + (minor ? MINOR_ABOVE_MAJOR : 0);
        return session.withKey(PitchClass.values()[Math.floorMod(tonic, OCTAVE)], minor ? Scale.MINOR : Scale.MAJOR);
    }
}
