package dev.consort.tui.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.consort.tui.terminal.ScreenWish;
import dev.consort.tui.terminal.colour.ColourWish;
import dev.consort.tui.theme.ColourScheme;
import dev.consort.tui.theme.GlyphTier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

class ScreenOptionsTest {
    private static Mode mode(String... arguments) {
        Options options = new Options();
        new CommandLine(options).parseArgs(arguments);
        return options.mode();
    }

    private static ScreenWish screen(String... arguments) {
        return ((SoloMode) mode(arguments)).seat().screen();
    }

    @Test
    void takesTheScreenAsItComesWhenNothingIsSaid() {
        assertThat(screen()).isEqualTo(ScreenWish.ANY);
    }

    @Test
    void hearsHowTheScreenShouldLook() {
        assertThat(screen("--theme", "light", "--color", "16", "--glyphs", "block", "--no-mouse"))
                .isEqualTo(new ScreenWish(ColourScheme.LIGHT, ColourWish.SIXTEEN, GlyphTier.UNICODE, false));
        assertThat(screen("--glyphs=braille", "--color=true"))
                .isEqualTo(new ScreenWish(ColourScheme.DARK, ColourWish.TRUE, GlyphTier.BRAILLE, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--theme=pink", "--color=17", "--glyphs=emoji"})
    void saysWhichWordsThereAre(String argument) {
        assertThatThrownBy(() -> screen(argument))
                .isInstanceOf(ParameterException.class)
                .hasMessageContaining(argument.substring(0, argument.indexOf('=')) + " is one of ");
    }

    @Test
    void hasNoScreenOnAServer() {
        assertThatThrownBy(() -> mode("--server", "--theme", "light"))
                .isInstanceOf(ParameterException.class)
                .hasMessageContaining("go with --connect");
    }
}
