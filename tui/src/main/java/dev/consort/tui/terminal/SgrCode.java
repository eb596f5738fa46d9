package dev.consort.tui.terminal;

import dev.consort.tui.canvas.Style;

/** Writes a style as the terminal's own code. */
final class SgrCode {
    private static final int[] CUBE_STEPS = {0, 95, 135, 175, 215, 255};

    private final ColourDepth depth;

    SgrCode(ColourDepth depth) {
        this.depth = depth;
    }

    /** The sequence that makes what follows look so, whatever was before. */
    String of(Style style) {
        StringBuilder code = new StringBuilder("\u001b[0");
        append(code, style.bold(), ";1");
        append(code, style.dim(), ";2");
        append(code, style.underline(), ";4");
        append(code, style.reverse(), ";7");
        colour(code, style.foreground(), 30, "38");
        colour(code, style.background(), 40, "48");
        return code.append('m').toString();
    }

    private static void append(StringBuilder code, boolean on, String parameter) {
        if (on) {
            code.append(parameter);
        }
    }

    private void colour(StringBuilder code, int colour, int base, String extended) {
        if (colour == Style.DEFAULT || depth == ColourDepth.NONE) {
            return;
        }
        if (depth == ColourDepth.PALETTE) {
            code.append(';').append(extended).append(";5;").append(colour);
        } else {
            int basic = basic(colour);
            code.append(';').append(basic < 8 ? base + basic : base + 60 + basic - 8);
        }
    }

    /** The nearest of the sixteen basic colours. */
    static int basic(int colour) {
        if (colour < 16) {
            return colour;
        }
        if (colour >= 232) {
            int grey = colour - 232;
            return grey < 6 ? 0 : grey < 13 ? 8 : grey < 20 ? 7 : 15;
        }
        int cube = colour - 16;
        return basic(CUBE_STEPS[cube / 36], CUBE_STEPS[cube / 6 % 6], CUBE_STEPS[cube % 6]);
    }

    private static int basic(int red, int green, int blue) {
        int brightest = Math.max(red, Math.max(green, blue));
        if (brightest < 60) {
            return 0;
        }
        int threshold = brightest * 7 / 10;
        int hue = (red >= threshold ? 1 : 0) | (green >= threshold ? 2 : 0) | (blue >= threshold ? 4 : 0);
        return brightest > 200 ? hue + 8 : hue;
    }
}
