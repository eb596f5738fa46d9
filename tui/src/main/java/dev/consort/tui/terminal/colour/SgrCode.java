package dev.consort.tui.terminal.colour;

import dev.consort.tui.canvas.Ink;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.theme.ColourScheme;
import dev.consort.tui.theme.Rgb;
import java.util.EnumMap;
import java.util.Map;

/** Writes a style as the terminal's own code. For one thread. */
public final class SgrCode {
    private static final int INK = 30;
    private static final int PAPER = 40;

    private final ColourDepth depth;
    private final ColourScheme scheme;
    private final Map<Ink, String> inks = new EnumMap<>(Ink.class);
    private final Map<Ink, String> papers = new EnumMap<>(Ink.class);

    public SgrCode(ColourDepth depth, ColourScheme scheme) {
        this.depth = depth;
        this.scheme = scheme;
    }

    /** The sequence that makes what follows look so, whatever was before. */
    public String of(Style style) {
        StringBuilder code = new StringBuilder("0");
        attributes(code, style, Style.PLAIN);
        code.append(ink(style)).append(paper(style));
        return sequence(code);
    }

    /** The shortest sequence that leads from one look to another; empty if both look the same here. */
    public String between(Style before, Style style) {
        if (isLess(before.bold(), style.bold())
                || isLess(before.dim(), style.dim())
                || isLess(before.underline(), style.underline())
                || isLess(before.reverse(), style.reverse())) {
            return of(style);
        }
        StringBuilder code = new StringBuilder();
        attributes(code, style, before);
        code.append(ink(style).equals(ink(before)) ? "" : ink(style));
        code.append(paper(style).equals(paper(before)) ? "" : paper(style));
        return code.length() == 0 ? "" : sequence(code.deleteCharAt(0));
    }

    /** What is off again needs a new beginning: few terminals agree on how to turn off one thing only. */
    private static boolean isLess(boolean before, boolean now) {
        return before && !now;
    }

    private static String sequence(StringBuilder parameters) {
        return parameters.insert(0, "\u001b[").append('m').toString();
    }

    /** Whether a blank cell has a colour of ours and so has to be written like any other. */
    public boolean paintsPaper() {
        return depth != ColourDepth.NONE && scheme.of(Ink.PAPER) != null;
    }

    private static void attributes(StringBuilder code, Style style, Style before) {
        code.append(style.bold() && !before.bold() ? ";1" : "");
        code.append(style.dim() && !before.dim() ? ";2" : "");
        code.append(style.underline() && !before.underline() ? ";4" : "");
        code.append(style.reverse() && !before.reverse() ? ";7" : "");
    }

    private String ink(Style style) {
        return inks.computeIfAbsent(style.foreground(), ink -> colour(scheme.of(ink), INK));
    }

    private String paper(Style style) {
        return papers.computeIfAbsent(style.background(), ink -> colour(scheme.of(ink), PAPER));
    }

    /** {@code base} is 30 for what is drawn and 40 for what is behind it, as ECMA-48 (8.3.117) has it. */
    private String colour(Rgb colour, int base) {
        if (colour == null) {
            return "";
        }
        return switch (depth) {
            case NONE -> "";
            case SIXTEEN -> basic(NearestColour.ofSixteen(colour), base);
            case PALETTE -> ";" + (base + 8) + ";5;" + NearestColour.ofPalette(colour);
            case TRUE -> ";" + (base + 8) + ";2;" + colour.red() + ";" + colour.green() + ";" + colour.blue();
        };
    }

    private static String basic(int index, int base) {
        return ";" + (index < 8 ? base + index : base + 60 + index - 8);
    }
}
