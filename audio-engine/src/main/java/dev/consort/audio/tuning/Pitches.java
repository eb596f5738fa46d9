package dev.consort.audio.tuning;

/** How high every pitch is during one chunk. For the thread that renders; may be read beside it while nobody writes. */
public final class Pitches {
    private final double[] hz = new double[TuningPlan.PITCHES];

    /** The frequency of a pitch of 0–127, in Hz. */
    public double hz(int pitch) {
        return hz[pitch];
    }

    void place(int pitch, double frequency) {
        hz[pitch] = frequency;
    }

    /** Takes over others. */
    public void copy(Pitches from) {
        System.arraycopy(from.hz, 0, hz, 0, hz.length);
    }
}
