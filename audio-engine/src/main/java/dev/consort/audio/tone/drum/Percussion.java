package dev.consort.audio.tone.drum;

/** What is struck, shaken, scraped and blown beside a kit. */
final class Percussion {
    static final DrumRecipe CLAVE = DrumRecipe.of(
                    Body.of(Modes.BAR, 2480, 0.075).at(1.1), Wash.noise(3000, 10_000, 0.006, 0.25))
            .level(0.9, 0.7);
    static final DrumRecipe OPEN_CONGA = conga(212, 0.4, 0.3);

    private Percussion() {}

    /** The thing at a pitch; pitches without one of their own get a small drum. */
    static DrumRecipe of(int pitch) {
        return pitch < 54 ? beforeKit(pitch) : pitch < 72 ? skinsAndShakers(pitch) : woodAndMetal(pitch);
    }

    private static DrumRecipe beforeKit(int pitch) {
        return switch (pitch) {
            case 28 ->
                DrumRecipe.of(Wash.noise(500, 6000, 0.06, 1.3), Wash.noise(2000, 9000, 0.012, 1))
                        .level(0.7, 1);
            case 31 -> stick(1150, 0.05).level(1, 0.6);
            case 33 -> stick(1800, 0.03).level(1, 0.6);
            case 34 -> triangle(1350, 0.9);
            default -> small(pitch);
        };
    }

    private static DrumRecipe skinsAndShakers(int pitch) {
        return switch (pitch) {
            case 54 -> jingles(0.2);
            case 58 -> vibraslap();
            case 60 -> bongo(430, 0.16);
            case 61 -> bongo(305, 0.22);
            case 62 -> conga(255, 0.07, 0.9);
            case 63 -> OPEN_CONGA;
            case 64 -> conga(158, 0.5, 0.3);
            case 65 -> timbale(355, 0.32);
            case 66 -> timbale(245, 0.42);
            case 67 -> agogo(1120);
            case 68 -> agogo(780);
            case 69 -> shaken(3200, 11_000, 0.07, 0.004);
            case 70 -> shaken(4800, 14_000, 0.045, 0.003);
            default -> whistle(0.12);
        };
    }

    private static DrumRecipe woodAndMetal(int pitch) {
        return switch (pitch) {
            case 72 -> whistle(0.55).level(1, 0.4);
            case 73 -> guiro(7, 0.0095);
            case 74 -> guiro(26, 0.0125);
            case 75 -> CLAVE;
            case 76 -> block(1010, 0.085);
            case 77 -> block(735, 0.11);
            case 78 -> cuica(560, 0.09, 0.14);
            case 79 -> cuica(430, -0.42, 0.34);
            case 80 -> triangle(1320, 0.16);
            case 81 -> triangle(1320, 3.2).level(0.8, 0.45);
            case 82 -> shaken(5200, 13_000, 0.09, 0.014);
            case 83 -> jingles(0.5);
            case 85 ->
                DrumRecipe.of(
                        Body.of(Modes.STICK, 1450, 0.04),
                        Wash.noise(2000, 9000, 0.05, 0.7).grains(3, 0.021, 0.02));
            case 86 -> surdo(0.16);
            case 87 -> surdo(0.9);
            default -> small(pitch);
        };
    }

    private static DrumRecipe small(int pitch) {
        double hz = 90 * Math.pow(2, Math.floorMod(pitch, 24) / 12.0);
        return DrumRecipe.of(
                        Body.of(Modes.HEAD, hz, 0.3).at(1.4).bent(Bend.of(0.5, 0.03)),
                        Wash.noise(1500, 6000, 0.02, 0.4))
                .level(0.72, 0.95);
    }

    private static DrumRecipe stick(double hz, double seconds) {
        return DrumRecipe.of(Body.of(Modes.STICK, hz, seconds).at(1.2), Wash.noise(2500, 10_000, 0.012, 0.6));
    }

    private static DrumRecipe bongo(double hz, double seconds) {
        return DrumRecipe.of(
                        Body.of(Modes.HAND_HEAD, hz, seconds).at(1.4).bent(Bend.of(0.12, 0.02)),
                        Wash.noise(1800, 7500, 0.012, 0.7))
                .level(1, 0.7);
    }

    private static DrumRecipe conga(double hz, double seconds, double slap) {
        return DrumRecipe.of(
                        Body.of(Modes.HAND_HEAD, hz, seconds).at(1.3).bent(Bend.of(0.07, 0.03)),
                        Wash.noise(1100, 6000, 0.02, slap),
                        Wash.noise(hz, hz * 4, 0.05, 0.3))
                .level(0.82, 0.9)
                .driven(0.7);
    }

    private static DrumRecipe timbale(double hz, double seconds) {
        return DrumRecipe.of(
                        Body.of(Modes.SHELL, hz, seconds).at(1.2).bent(new Bend(0.1, 0.02, 0.6, 0.003)),
                        Wash.noise(2500, 9500, 0.05, 0.45),
                        Wash.metal(0.9, hz * 2.3, 2000, 9000, 0.16, 0.35))
                .level(1, 0.75);
    }

    private static DrumRecipe surdo(double seconds) {
        return DrumRecipe.of(
                        Body.of(Modes.HEAD, 66, seconds).at(1.5).bent(Bend.of(0.2, 0.03)),
                        Wash.noise(150, 900, 0.05, 0.5))
                .level(0.76, 1)
                .driven(0.9);
    }

    private static DrumRecipe agogo(double hz) {
        return DrumRecipe.of(Body.of(Modes.AGOGO, hz, 0.5).at(1.3), Wash.noise(4000, 11_000, 0.008, 0.4))
                .level(0.8, 0.7);
    }

    private static DrumRecipe block(double hz, double seconds) {
        return DrumRecipe.of(
                        Body.of(Modes.BLOCK, hz, seconds).at(1.4).bent(Bend.of(0.05, 0.005)),
                        Wash.noise(1500, 7000, 0.008, 0.5))
                .level(1, 0.65);
    }

    private static DrumRecipe triangle(double hz, double seconds) {
        return DrumRecipe.of(Body.metal(Modes.TRIANGLE, hz, seconds).at(1.6), Wash.noise(6000, 16_000, 0.008, 0.5))
                .level(1, 0.5);
    }

    private static DrumRecipe jingles(double seconds) {
        return DrumRecipe.of(
                        Body.metal(Modes.JINGLE, 5200, seconds).at(0.8),
                        Wash.metal(0.4, 1900, 5500, 15_000, seconds, 1.2).grains(3, 0.024, 0.06),
                        Wash.noise(1200, 5000, 0.03, 0.35))
                .level(1, 0.6);
    }

    private static DrumRecipe shaken(double low, double high, double seconds, double attack) {
        return DrumRecipe.of(
                        Wash.noise(low, high, seconds, 2).swelling(attack),
                        Wash.noise(low * 1.3, high, seconds * 0.5, 0.8).swelling(attack * 2))
                .level(1, 0.55);
    }

    private static DrumRecipe vibraslap() {
        return DrumRecipe.of(
                        Body.of(Modes.STICK, 2150, 0.05).at(0.5),
                        Wash.noise(1900, 6500, 1, 1.8).grains(44, 0.0235, 0.02))
                .level(1, 0.6);
    }

    private static DrumRecipe guiro(int teeth, double apart) {
        double seconds = teeth * apart * 2.5;
        return DrumRecipe.of(
                        Wash.noise(2100, 7500, seconds, 1.6)
                                .swelling(seconds * 0.12)
                                .grains(teeth, apart, 0.014),
                        Wash.noise(900, 3500, seconds * 0.8, 1.5).grains(teeth, apart, 0.01))
                .level(1, 0.6);
    }

    private static DrumRecipe cuica(double hz, double rise, double seconds) {
        return DrumRecipe.of(
                        Body.of(Modes.RUBBED, hz, seconds * 1.8)
                                .at(1.6)
                                .bent(Bend.of(rise, seconds * 0.35))
                                .swelling(seconds * 0.1),
                        Wash.noise(800, 3500, seconds, 0.15).swelling(seconds * 0.15))
                .level(1, 0.65);
    }

    private static DrumRecipe whistle(double seconds) {
        return DrumRecipe.of(
                        Body.of(Modes.WHISTLE, 2750, seconds * 2).swelling(0.012),
                        Wash.noise(2200, 5000, seconds, 0.2).swelling(0.01))
                .level(1, 0.5);
    }
}
