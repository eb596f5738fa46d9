package dev.consort.audio.tone.noise;

import dev.consort.audio.dsp.Dice;

/**
 * How a random walk steps: the distributions that Xenakis used, made symmetric so that no walk drifts, and cut off at
 * ±1.
 *
 * <p>Xenakis, "Formalized Music" (1992), chapters IX, XIII and XIV; Hoffmann, "The New GENDYN Program" (Computer Music
 * Journal 24/2, 2000). Steps are made from even chance by the inverse of each distribution.
 */
enum Walk {
    /** Small steps more often than large ones, in proportion. */
    LINEAR {
        @Override
        double step(Dice dice) {
            return dice.unit() - dice.unit();
        }
    },
    /** Mostly still, with rare leaps. */
    CAUCHY {
        @Override
        double step(Dice dice) {
            return 0.08 * Math.tan(0.475 * Math.PI * even(dice)) / 1.02;
        }
    },
    /** A bell with heavy sides. */
    LOGISTIC {
        @Override
        double step(Dice dice) {
            double share = 0.5 + 0.495 * even(dice);
            return Math.log(share / (1 - share)) / 5.3;
        }
    },
    /** The hyperbolic secant, between logistic and exponential. */
    COSH {
        @Override
        double step(Dice dice) {
            double share = 0.5 + 0.495 * even(dice);
            return Math.log(Math.tan(Math.PI / 2 * share)) / 4.85;
        }
    },
    /** Large steps more often than small ones. */
    ARCSINE {
        @Override
        double step(Dice dice) {
            return Math.sin(Math.PI / 2 * even(dice));
        }
    },
    /** Pointed: small steps by far the most often. */
    EXP {
        @Override
        double step(Dice dice) {
            double even = even(dice);
            return Math.copySign(-Math.log(1 - 0.99 * Math.abs(even)) / 4.61, even);
        }
    },
    /** An arch of a sine. */
    SINE {
        @Override
        double step(Dice dice) {
            return 2 / Math.PI * Math.asin(even(dice));
        }
    };

    /** The next step, −1 to 1. */
    abstract double step(Dice dice);

    private static double even(Dice dice) {
        return 2 * dice.unit() - 1;
    }

    /** A place after a step, thrown back by the walls at both ends. */
    static double within(double low, double high, double place) {
        double inside = place > high ? 2 * high - place : place;
        return Math.min(high, inside < low ? 2 * low - inside : inside);
    }
}
