package dev.consort.protocol.state.theory;

/**
 * A scale on a tonic. Its tones are numbered without end in both directions: degree 0 is the tonic in the octave of pitch
 * 0, and each octave has as many degrees as the scale has steps. Pitches are MIDI pitches, but may lie outside 0–127.
 *
 * @param tonic the first tone
 * @param scale the steps above it
 */
public record Mode(PitchClass tonic, Scale scale) {
    private static final int OCTAVE = 12;

    /** Whether a pitch is one of its tones, in any octave. */
    public boolean contains(int pitch) {
        return scale.steps().contains(Math.floorMod(pitch - tonic.ordinal(), OCTAVE));
    }

    /** The nearest of its tones; the lower one where two are as near. */
    public int nearest(int pitch) {
        int distance = 0;
        while (!contains(pitch - distance) && !contains(pitch + distance)) {
            distance++;
        }
        return contains(pitch - distance) ? pitch - distance : pitch + distance;
    }

    /** The number of the tone that is {@link #nearest} to a pitch. */
    public int degree(int pitch) {
        int above = nearest(pitch) - tonic.ordinal();
        int octave = Math.floorDiv(above, OCTAVE);
        return octave * scale.steps().size() + scale.steps().indexOf(Math.floorMod(above, OCTAVE));
    }

    /** The pitch of the tone with this number. */
    public int pitch(int degree) {
        int size = scale.steps().size();
        int step = scale.steps().get(Math.floorMod(degree, size));
        return tonic.ordinal() + OCTAVE * Math.floorDiv(degree, size) + step;
    }
}
