package dev.consort.audio.tone.drum;

/** The drums of a kit that are played with sticks and pedals. */
final class Kit {
    static final DrumRecipe KICK = DrumRecipe.of(
                    Body.of(Modes.ROUND, 49, 0.62).bent(new Bend(1.15, 0.021, 5.5, 0.0045)),
                    Wash.noise(1200, 6500, 0.014, 0.5),
                    Wash.noise(90, 700, 0.045, 0.5))
            .level(0.92, 1)
            .driven(1.5);
    static final DrumRecipe SNARE = DrumRecipe.of(
                    Body.of(Modes.SHELL, 184, 0.19).at(0.75).bent(new Bend(0.22, 0.012, 0.9, 0.003)),
                    Wash.noise(1200, 8500, 0.24, 0.85),
                    Wash.noise(3500, 12_000, 0.04, 0.8))
            .level(0.84, 1)
            .driven(1.1);
    static final DrumRecipe CLOSED_HAT = hat(0.085, 8200, 1.0).level(0.9, 0.85);
    static final DrumRecipe OPEN_HAT = hat(0.75, 7800, 0.9).level(0.9, 0.65);
    static final DrumRecipe CLAP = DrumRecipe.of(
                    Wash.noise(800, 2600, 0.12, 2.4).grains(4, 0.011, 0.017),
                    Wash.noise(850, 4000, 0.34, 0.75).swelling(0.03))
            .level(0.88, 0.95)
            .driven(1.6);
    static final DrumRecipe COWBELL = DrumRecipe.of(
                    Body.of(Modes.COWBELL, 545, 0.42).at(1.5), Wash.noise(2500, 9000, 0.012, 0.3))
            .level(0.84, 0.65);
    static final DrumRecipe RIM = DrumRecipe.of(
                    Body.of(Modes.STICK, 465, 0.055).at(1.2).bent(Bend.of(0.15, 0.004)),
                    Wash.noise(2200, 9500, 0.022, 0.8),
                    Wash.noise(400, 1500, 0.04, 0.4))
            .level(0.84, 0.8)
            .driven(1.1);
    static final DrumRecipe TOM = tom(118);

    private Kit() {}

    /** The drum at a pitch from 35 to 59, except the tambourine's and the vibraslap's; toms where no other is. */
    static DrumRecipe of(int pitch) {
        return switch (pitch) {
            case 35 -> oldKick();
            case 36 -> KICK;
            case 37 -> RIM;
            case 38 -> SNARE;
            case 39 -> CLAP;
            case 40 -> electricSnare();
            case 42 -> CLOSED_HAT;
            case 44 -> hat(0.12, 7000, 0.55).level(0.95, 0.75);
            case 46 -> OPEN_HAT;
            case 49 -> crash(340, 2.6).level(0.9, 0.7);
            case 51 -> ride();
            case 52 -> china();
            case 53 -> rideBell();
            case 55 -> crash(520, 0.9).level(0.9, 0.75);
            case 56 -> COWBELL;
            case 57 -> crash(290, 3.1).level(0.9, 0.7);
            case 59 -> secondRide();
            default -> tom(74 * Math.pow(2, (pitch - 41) / 8.6));
        };
    }

    private static DrumRecipe oldKick() {
        return DrumRecipe.of(
                        Body.of(Modes.HEAD, 54, 0.42).at(1.5).bent(new Bend(0.5, 0.03, 2, 0.005)),
                        Wash.noise(700, 4000, 0.025, 0.5),
                        Wash.noise(60, 400, 0.08, 0.6))
                .level(0.84, 1)
                .driven(1.2);
    }

    private static DrumRecipe electricSnare() {
        return DrumRecipe.of(
                        Body.of(Modes.SHELL, 215, 0.16).at(0.9).bent(new Bend(0.6, 0.015, 1, 0.003)),
                        Wash.noise(1300, 7000, 0.16, 0.9),
                        Wash.noise(2500, 12_000, 0.05, 0.7))
                .level(0.86, 1)
                .driven(1.4);
    }

    private static DrumRecipe hat(double seconds, double low, double tick) {
        return DrumRecipe.of(
                        Wash.metal(0.72, 317, low, 17_000, seconds, 1.7), Wash.noise(low * 0.8, 15_000, 0.02, tick))
                .driven(1);
    }

    private static DrumRecipe tom(double hz) {
        return DrumRecipe.of(
                        Body.of(Modes.HEAD, hz, 0.75 * Math.pow(100 / hz, 0.35))
                                .at(1.5)
                                .bent(new Bend(0.32, 0.045, 0.7, 0.006)),
                        Wash.noise(900, 5000, 0.03, 0.35),
                        Wash.noise(hz * 1.5, hz * 6, 0.14, 0.35))
                .level(0.78, 1)
                .driven(0.9);
    }

    private static DrumRecipe crash(double hz, double seconds) {
        return DrumRecipe.of(
                Body.metal(Modes.PLATE, hz, seconds).at(1.1),
                Wash.noise(3800, 14_000, seconds * 0.75, 0.8).swelling(0.004),
                Wash.metal(0.55, hz * 1.1, 2200, 11_000, seconds * 0.35, 1));
    }

    private static DrumRecipe china() {
        return DrumRecipe.of(
                        Body.metal(Modes.CHINA, 270, 1.3).at(1.2),
                        Wash.noise(2600, 12_000, 1.2, 0.8).swelling(0.008),
                        Wash.metal(0.8, 240, 1500, 9000, 0.55, 1.3))
                .level(0.9, 0.65)
                .driven(1);
    }

    private static DrumRecipe ride() {
        return DrumRecipe.of(
                        Body.metal(Modes.PLATE, 405, 2.6).at(1.1),
                        Wash.noise(6000, 15_000, 1.5, 0.28).swelling(0.01),
                        Wash.noise(4000, 13_000, 0.018, 0.9))
                .level(1, 0.65);
    }

    private static DrumRecipe secondRide() {
        return DrumRecipe.of(
                        Body.metal(Modes.PLATE, 365, 2.2).at(1),
                        Wash.noise(5000, 14_000, 1.8, 0.45).swelling(0.015),
                        Wash.noise(3200, 12_000, 0.022, 0.9))
                .level(1, 0.65);
    }

    private static DrumRecipe rideBell() {
        return DrumRecipe.of(
                        Body.of(Modes.BELL, 585, 2.1).at(1.5),
                        Wash.noise(6500, 15_000, 1.1, 0.14).swelling(0.01),
                        Wash.noise(4500, 13_000, 0.012, 0.6))
                .level(0.9, 0.55);
    }
}
