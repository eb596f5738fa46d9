package dev.consort.tui.terminal.colour;

import dev.consort.tui.theme.Rgb;
import java.util.Comparator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The colour that comes nearest among those that a terminal has, to the eye: distances are measured in Oklab (Björn
 * Ottosson, "A perceptual color space for image processing", 2020).
 */
final class NearestColour {
    private static final int[] CUBE_STEPS = {0, 95, 135, 175, 215, 255};
    private static final int FIRST_GREY = 232;
    private static final int PALETTE = 256;

    /** As xterm has them. */
    private static final int[] SIXTEEN = {
        0x000000, 0xcd0000, 0x00cd00, 0xcdcd00, 0x0000ee, 0xcd00cd, 0x00cdcd, 0xe5e5e5,
        0x7f7f7f, 0xff0000, 0x00ff00, 0xffff00, 0x5c5cff, 0xff00ff, 0x00ffff, 0xffffff
    };

    private static final int[] GREYS = {0, 8, 7, 15};
    private static final int[] HUES = {1, 2, 3, 4, 5, 6, 9, 10, 11, 12, 13, 14};

    /** Less colour than this, as Oklab's distance from grey, is seen as grey. */
    private static final double LEAST_CHROMA = 0.04;

    /** As much as all of the brightness there is outweighs of a turn of the hue, in radians. */
    private static final double BRIGHTNESS = 3;

    private NearestColour() {}

    /** Among those of xterm's 256 that nobody arranges anew: 16 to 255. */
    static int ofPalette(Rgb colour) {
        double[] wanted = oklab(colour);
        return nearest(IntStream.range(SIXTEEN.length, PALETTE), one -> distance(wanted, oklab(paletteColour(one))));
    }

    /**
     * Among the sixteen basic ones. They are too few for distances: nearly everything would be grey. So a colour is
     * compared by its hue first and its brightness second, and only grey is grey.
     */
    static int ofSixteen(Rgb colour) {
        double[] wanted = oklab(colour);
        if (Math.hypot(wanted[1], wanted[2]) < LEAST_CHROMA) {
            return nearest(IntStream.of(GREYS), one -> Math.abs(wanted[0] - oklab(basic(one))[0]));
        }
        return nearest(IntStream.of(HUES), one -> {
            double[] offered = oklab(basic(one));
            return angle(wanted, offered) + BRIGHTNESS * Math.abs(wanted[0] - offered[0]);
        });
    }

    private static int nearest(IntStream offered, IntToDoubleFunction distance) {
        return offered.boxed()
                .min(Comparator.comparingDouble(distance::applyAsDouble))
                .orElseThrow();
    }

    /** Between two hues, in radians. */
    private static double angle(double[] one, double[] other) {
        double turn = Math.abs(Math.atan2(one[2], one[1]) - Math.atan2(other[2], other[1]));
        return Math.min(turn, 2 * Math.PI - turn);
    }

    private static Rgb basic(int index) {
        return new Rgb(SIXTEEN[index] >> 16, SIXTEEN[index] >> 8 & 0xff, SIXTEEN[index] & 0xff);
    }

    static Rgb paletteColour(int index) {
        if (index >= FIRST_GREY) {
            int grey = 8 + 10 * (index - FIRST_GREY);
            return new Rgb(grey, grey, grey);
        }
        int cube = index - SIXTEEN.length;
        return new Rgb(CUBE_STEPS[cube / 36], CUBE_STEPS[cube / 6 % 6], CUBE_STEPS[cube % 6]);
    }

    private static double distance(double[] one, double[] other) {
        return Math.hypot(Math.hypot(one[0] - other[0], one[1] - other[1]), one[2] - other[2]);
    }

    private static double[] oklab(Rgb colour) {
        double r = linear(colour.red());
        double g = linear(colour.green());
        double b = linear(colour.blue());
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        return new double[] {
            0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
        };
    }

    /** From sRGB's curve (IEC 61966-2-1) to light. */
    private static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
