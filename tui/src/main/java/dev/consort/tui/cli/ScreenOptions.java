package dev.consort.tui.cli;

import dev.consort.tui.terminal.ScreenWish;
import dev.consort.tui.terminal.colour.ColourWish;
import dev.consort.tui.theme.ColourScheme;
import dev.consort.tui.theme.GlyphTier;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The part of the command line that says how the screen looks. */
final class ScreenOptions {
    static final String NAMES = "--theme, --color, --glyphs and --no-mouse";

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            description = "colours: dark, light, contrast or mono (default: dark)")
    private String theme;

    @Option(
            names = "--color",
            paramLabel = "DEPTH",
            description =
                    "auto, always, never, 16, 256 or true (default: what CONSORT_COLOR, NO_COLOR and the terminal say)")
    private String colour;

    @Option(
            names = "--glyphs",
            paramLabel = "GLYPHS",
            description = "what to draw with: braille, block or ascii (default: what the locale says)")
    private String glyphs;

    @Option(names = "--no-mouse", description = "leave the mouse to the terminal, for selecting text")
    private boolean isWithoutMouse;

    boolean isGiven() {
        return theme != null || colour != null || glyphs != null || isWithoutMouse;
    }

    /** @throws ParameterException if a word is not known */
    ScreenWish wish() {
        return new ScreenWish(
                one("--theme", theme, ColourScheme::named, ColourScheme.labels())
                        .orElse(ScreenWish.ANY.scheme()),
                one("--color", colour, ColourWish::named, ColourWish.labels()).orElse(ColourWish.AUTO),
                one("--glyphs", glyphs, GlyphTier::named, GlyphTier.labels()).orElse(null),
                !isWithoutMouse);
    }

    private <T> Optional<T> one(String option, String word, Function<String, Optional<T>> named, List<String> labels) {
        Optional<T> found = word == null ? Optional.empty() : named.apply(word);
        if (word != null && found.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), option + " is one of " + String.join(", ", labels) + ", not '" + word + "'");
        }
        return found;
    }
}
