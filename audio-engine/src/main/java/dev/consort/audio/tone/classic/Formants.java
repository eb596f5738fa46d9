package dev.consort.audio.tone.classic;

/**
 * Resonances that stay where they are while the pitch moves; several sets of them from low pitches to high ones.
 *
 * <p>The vowel: the tables of formants for bass, tenor, alto and soprano in Vercoe and others, "The Canonical Csound
 * Reference Manual", appendix D. Levels there are of the result; here the source, a saw, has fallen by then already,
 * which is added back; the fifth formant, which is hardly heard, is left out. The strings' and the bell's are by ear, after Fletcher and Rossing, "The Physics of Musical
 * Instruments" (1998), chapters 10 and 14.
 *
 * @param pitches MIDI pitches of the sets, rising
 * @param hz of each set's resonances
 * @param decibels of each set's resonances
 * @param widths of each set's resonances, Hz
 */
record Formants(double[] pitches, double[][] hz, double[][] decibels, double[][] widths) {
    /** The most resonances of a set. */
    static final int MOST = 4;

    static final Formants AH = new Formants(
            new double[] {43, 55, 67, 79},
            new double[][] {
                {600, 1040, 2250, 2600},
                {650, 1080, 2650, 3050},
                {800, 1150, 2800, 3500},
                {800, 1150, 2900, 3900}
            },
            new double[][] {{0, -4, 1, 0}, {0, -4, 3, 1}, {0, -3, -7, -18}, {0, -3, -14, -9}},
            new double[][] {{75, 90, 130, 150}, {90, 100, 140, 160}, {100, 110, 140, 160}, {110, 120, 150, 170}});
    static final Formants BODY = new Formants(
            new double[] {60}, new double[][] {{285, 490, 2300}}, new double[][] {{-1, -1, 2}}, new double[][] {
                {110, 160, 1400}
            });
    static final Formants BELL =
            new Formants(new double[] {60}, new double[][] {{1250}}, new double[][] {{1}}, new double[][] {{700}});

    int count() {
        return hz[0].length;
    }
}
