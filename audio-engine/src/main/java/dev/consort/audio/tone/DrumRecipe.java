package dev.consort.audio.tone;

/**
 * What a drum is made of: a skin (a falling sine), rattle (filtered noise) and metal (squares without common measure).
 *
 * @param skin level of the skin
 * @param hz the skin's frequency once it has settled, or the metal's lowest
 * @param drop how many times higher the skin starts
 * @param dropSeconds how fast it falls
 * @param skinSeconds time in which the skin falls by 60 dB
 * @param rattle level of the noise
 * @param rattleHz centre of the noise
 * @param rattleSeconds time in which the noise falls by 60 dB
 * @param metal level of the metal, which decays with the noise
 * @param claps how often the noise starts anew at the beginning
 */
record DrumRecipe(
        double skin,
        double hz,
        double drop,
        double dropSeconds,
        double skinSeconds,
        double rattle,
        double rattleHz,
        double rattleSeconds,
        double metal,
        int claps) {

    private static final DrumRecipe KICK = new DrumRecipe(1.6, 48, 4.5, 0.035, 0.5, 0.3, 3000, 0.02, 0, 1);
    private static final DrumRecipe STICK = new DrumRecipe(0.8, 1700, 1.1, 0.01, 0.05, 1.6, 3500, 0.04, 0, 1);
    private static final DrumRecipe SNARE = new DrumRecipe(0.9, 185, 1.6, 0.02, 0.2, 2.2, 4200, 0.3, 0, 1);
    private static final DrumRecipe CLAP = new DrumRecipe(0, 200, 1, 0.01, 0.05, 2.8, 1500, 0.28, 0, 3);
    private static final DrumRecipe CLOSED_HAT = new DrumRecipe(0, 325, 1, 0.01, 0.05, 1.1, 9500, 0.1, 1.2, 1);
    private static final DrumRecipe OPEN_HAT = new DrumRecipe(0, 325, 1, 0.01, 0.05, 1, 9000, 0.7, 1.1, 1);
    private static final DrumRecipe CRASH = new DrumRecipe(0, 280, 1, 0.01, 0.05, 1.1, 7000, 2.2, 0.8, 1);
    private static final DrumRecipe RIDE = new DrumRecipe(0.12, 2600, 1, 0.01, 0.4, 0.4, 8500, 1.4, 1, 1);
    private static final DrumRecipe COWBELL = new DrumRecipe(0.4, 562, 1, 0.01, 0.3, 0, 1800, 0.3, 0.6, 1);
    private static final DrumRecipe SHAKER = new DrumRecipe(0, 400, 1, 0.01, 0.05, 2, 6500, 0.1, 0.2, 1);

    /** The drum at a pitch of the General MIDI percussion map; pitches without one of their own get a small drum. */
    static DrumRecipe of(int pitch) {
        return switch (pitch) {
            case 35, 36 -> KICK;
            case 37 -> STICK;
            case 38, 40 -> SNARE;
            case 39 -> CLAP;
            case 42, 44 -> CLOSED_HAT;
            case 46 -> OPEN_HAT;
            case 49, 52, 55, 57 -> CRASH;
            case 51, 53, 59 -> RIDE;
            case 56, 67, 68 -> COWBELL;
            case 54, 58, 69, 70, 73, 74, 82 -> SHAKER;
            default -> skin(pitch);
        };
    }

    private static DrumRecipe skin(int pitch) {
        boolean tom = pitch >= 41 && pitch <= 50;
        double hz = tom ? 75 * Math.pow(2, (pitch - 41) / 9.0) : 55 * Math.pow(2, (pitch - 36) / 12.0);
        return new DrumRecipe(1.1, hz, 1.7, 0.05, tom ? 0.45 : 0.2, 0.15, 2500, 0.05, 0, 1);
    }
}
