package dev.consort.audio.dsp;

/**
 * How one drum is made: a falling sine, high-passed noise, and how fast each dies.
 *
 * @param hz where the sine settles; 0 for none
 * @param sweep how many times higher it begins
 * @param sweepSeconds how fast it falls
 * @param toneSeconds until the sine has lost 60 dB
 * @param tone level of the sine
 * @param noiseSeconds until the noise has lost 60 dB
 * @param noise level of the noise
 * @param brightness 0–1: how much of the low end the noise has lost
 * @param claps how many bursts the noise has
 */
record DrumSound(
        double hz,
        double sweep,
        double sweepSeconds,
        double toneSeconds,
        double tone,
        double noiseSeconds,
        double noise,
        double brightness,
        int claps) {

    private static final DrumSound KICK = new DrumSound(48, 5, 0.035, 0.5, 1, 0.02, 0.25, 0.5, 1);
    private static final DrumSound SNARE = new DrumSound(185, 1.6, 0.02, 0.18, 0.5, 0.22, 0.7, 0.6, 1);
    private static final DrumSound STICK = new DrumSound(820, 1.3, 0.005, 0.05, 0.7, 0.02, 0.4, 0.8, 1);
    private static final DrumSound CLAP = new DrumSound(0, 1, 1, 0, 0, 0.28, 0.8, 0.7, 3);
    private static final DrumSound CLOSED_HAT = new DrumSound(0, 1, 1, 0, 0, 0.07, 0.5, 0.97, 1);
    private static final DrumSound OPEN_HAT = new DrumSound(0, 1, 1, 0, 0, 0.55, 0.45, 0.97, 1);
    private static final DrumSound CRASH = new DrumSound(0, 1, 1, 0, 0, 1.8, 0.5, 0.93, 1);
    private static final DrumSound RIDE = new DrumSound(3100, 1, 1, 0.4, 0.12, 0.9, 0.25, 0.97, 1);
    private static final DrumSound COWBELL = new DrumSound(562, 1.02, 0.02, 0.3, 0.6, 0.01, 0.1, 0.9, 1);
    private static final DrumSound SHAKER = new DrumSound(0, 1, 1, 0, 0, 0.1, 0.35, 0.9, 1);

    /** The drum behind a pitch of the General MIDI percussion map. */
    static DrumSound of(int pitch) {
        return switch (pitch) {
            case 35, 36 -> KICK;
            case 38, 40 -> SNARE;
            case 37, 75, 76, 77 -> STICK;
            case 39 -> CLAP;
            case 42, 44 -> CLOSED_HAT;
            case 46 -> OPEN_HAT;
            case 49, 52, 55, 57 -> CRASH;
            case 51, 53, 59 -> RIDE;
            case 56, 67, 68 -> COWBELL;
            case 41, 43, 45, 47, 48, 50 -> tom(pitch);
            default -> pitch > 59 && pitch < 69 ? tom(pitch - 8) : SHAKER;
        };
    }

    private static DrumSound tom(int pitch) {
        return new DrumSound(80 * Math.pow(2, (pitch - 41) / 12.0), 1.8, 0.05, 0.45, 0.9, 0.04, 0.2, 0.4, 1);
    }

    /** Whether hitting {@code pitch} ends a sounding {@code other}: a closed hat ends an open one. */
    static boolean chokes(int pitch, int other) {
        return other == 46 && (pitch == 42 || pitch == 44);
    }
}
