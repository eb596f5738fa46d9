package dev.consort.audio.tone.spectral;

/**
 * The waves of the row in their order, by the levels of their partials. All partials are sines in phase, so that one
 * wave turns into the next without anything cancelling. The vowels' formants are a man's, after Peterson and Barney,
 * "Control Methods Used in a Study of the Vowels" (1952), for a fundamental of 130 Hz; they move with the pitch.
 */
enum WaveShape {
    SINE {
        @Override
        double level(int n) {
            return n == 1 ? 1 : 0;
        }
    },
    /** Odd partials, falling fast: a flute. */
    TRIANGLE {
        @Override
        double level(int n) {
            return n % 2 == 0 ? 0 : (n % 4 == 1 ? 1.0 : -1.0) / (n * n);
        }
    },
    /** Octaves and a twelfth: drawbars. */
    ORGAN {
        @Override
        double level(int n) {
            return switch (n) {
                case 1 -> 1;
                case 2 -> 0.8;
                case 3 -> 0.45;
                case 4 -> 0.5;
                case 6 -> 0.25;
                case 8 -> 0.3;
                default -> 0;
            };
        }
    },
    /** Hollow, softened: a clarinet. */
    REED {
        @Override
        double level(int n) {
            return (n % 2 == 1 ? 1 : 0.08) / n * Math.exp(-n / 14.0);
        }
    },
    /** A saw behind a gentle low-pass: strings. */
    WARM {
        @Override
        double level(int n) {
            return 1.0 / n / (1 + Math.pow(n / 6.0, 2));
        }
    },
    /** “oo”. */
    DARK_VOWEL {
        @Override
        double level(int n) {
            return vowel(n, 300, 870, 2240);
        }
    },
    /** “aw”. */
    ROUND_VOWEL {
        @Override
        double level(int n) {
            return vowel(n, 570, 840, 2410);
        }
    },
    /** “ah”. */
    OPEN_VOWEL {
        @Override
        double level(int n) {
            return vowel(n, 730, 1090, 2440);
        }
    },
    /** “eh”. */
    BRIGHT_VOWEL {
        @Override
        double level(int n) {
            return vowel(n, 530, 1840, 2480);
        }
    },
    /** “ee”. */
    THIN_VOWEL {
        @Override
        double level(int n) {
            return vowel(n, 270, 2290, 3010);
        }
    },
    SAW {
        @Override
        double level(int n) {
            return 1.0 / n;
        }
    },
    /** A pulse of a tenth, its partials like the teeth of a comb. */
    NASAL {
        @Override
        double level(int n) {
            return Math.abs(Math.sin(Math.PI * n * 0.1)) * 2 / n;
        }
    },
    /** More treble than a saw. */
    GLARE {
        @Override
        double level(int n) {
            return Math.pow(n, -0.9) * (1 + 1.2 * Math.exp(-Math.pow((n - 18) / 6.0, 2)));
        }
    };

    private static final double FUNDAMENTAL = 130;

    /** The level of partial {@code n}, from 1; the wave is normalised later. */
    abstract double level(int n);

    /** A saw whose partials near the three formants stand out, each by a resonance of 100 to 200 Hz. */
    private static double vowel(int n, double first, double second, double third) {
        double hz = n * FUNDAMENTAL;
        double formants = peak(hz, first, 110) + 0.6 * peak(hz, second, 140) + 0.4 * peak(hz, third, 200);
        return (0.08 + formants) / Math.pow(n, 0.6) * Math.exp(-n / 60.0);
    }

    private static double peak(double hz, double at, double width) {
        double off = (hz - at) / width;
        return 1 / (1 + off * off);
    }
}
