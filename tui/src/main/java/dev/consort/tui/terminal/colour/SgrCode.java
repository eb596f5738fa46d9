package dev.consort.tui.terminal.colour;

import dev.consort.tui.canvas.Ink;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.theme.ColourScheme;
import dev.consort.tui.theme.Rgb;
import java.util.HashMap;
import java.util.Map;

/** Writes a style as the terminal's own code. For one thread. */
public final class SgrCode {
    private final ColourDepth depth;
    private final ColourScheme scheme;
    private final Map<Style, String> known = new HashMap<>();

    public SgrCode(ColourDepth depth, ColourScheme scheme) {
        this.depth = depth;
        this.scheme = scheme;
    }

    /** The sequence that makes what follows look so, whatever was before. */
    public String of(Style style) {
        return known.computeIfAbsent(style, this::write);
    }

    /** Whether a blank cell has a colour of ours and so has to be written like any other. */
    public boolean paintsPaper() {
        return depth != ColourDepth.NONE && scheme.of(Ink.PAPER) != null;
    }

    private String write(Style style) {
        StringBuilder code = new StringBuilder("\u001b[0");
        append(code, style.bold(), ";1");
        append(code, style.dim(), ";2");
        append(code, style.underline(), ";4");
        append(code, style.reverse(), ";7");
        colour(code, scheme.of(style.foreground()), 30);
        colour(code, scheme.of(style.background()), 40);
        return code.append('m').toString();
    }

    private static void append(StringBuilder code, boolean on, String parameter) {
        if (on) {
            code.append(parameter);
        }
    }

    /** {@code base} is 30 for what is drawn and 40 for what is behind it, as ECMA-48 (8.3.117) has it. */
    private void colour(StringBuilder code, Rgb colour, int base) {
        if (colour == null || depth == ColourDepth.NONE) {
            return;
        }
        code.append(';');
        switch (depth) {
            case TRUE -> direct(code.append(base + 8).append(";2"), colour);
            case PALETTE -> code.append(base + 8).append(";5;").append(NearestColour.ofPalette(colour));
            default -> {
                int basic = NearestColour.ofSixteen(colour);
                code.append(basic < 8 ? base + basic : base + 60 + basic - 8);
            }
        }
    }

    private static void direct(StringBuilder code, Rgb colour) {
        code.append(';').append(colour.red());
        code.append(';').append(colour.green());
        code.append(';').append(colour.blue());
    }
}
