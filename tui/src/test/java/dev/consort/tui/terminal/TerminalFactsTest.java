package dev.consort.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.tui.theme.GlyphTier;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalFactsTest {
    @Test
    void writesLinesWhereThereIsNoTerminal() {
        assertThat(TerminalKind.of(Map.of("TERM", "xterm"), false)).isEqualTo(TerminalKind.NO_TERMINAL);
        assertThat(TerminalKind.of(Map.of("TERM", "dumb"), true)).isEqualTo(TerminalKind.DUMB);
        assertThat(TerminalKind.of(Map.of(), true)).isEqualTo(TerminalKind.DUMB);
        assertThat(TerminalKind.of(Map.of("TERM", "xterm"), true).isFullScreen())
                .isTrue();
        assertThat(TerminalKind.DUMB.why()).isNotBlank();
    }

    @Test
    void readsTheGlyphsFromTheLocale() {
        assertThat(LocaleGlyphs.of(Map.of("LANG", "de_DE.UTF-8"))).isEqualTo(GlyphTier.BRAILLE);
        assertThat(LocaleGlyphs.of(Map.of("LANG", "C"))).isEqualTo(GlyphTier.ASCII);
        assertThat(LocaleGlyphs.of(Map.of("LANG", "de_DE.UTF-8", "LC_ALL", "C")))
                .isEqualTo(GlyphTier.ASCII);
        assertThat(LocaleGlyphs.of(Map.of("LANG", "C", "LC_CTYPE", "C.utf8"))).isEqualTo(GlyphTier.BRAILLE);
        assertThat(LocaleGlyphs.of(Map.of())).isEqualTo(GlyphTier.ASCII);
    }

    @Test
    void drawsNoBrailleOnTheConsoleWhoseFontHasNone() {
        assertThat(LocaleGlyphs.of(Map.of("LANG", "C.UTF-8", "TERM", "linux"))).isEqualTo(GlyphTier.UNICODE);
        assertThat(LocaleGlyphs.of(Map.of("LANG", "C", "TERM", "linux"))).isEqualTo(GlyphTier.ASCII);
    }

    @Test
    void takesATerminalThatDoesNotKnowItsSizeForTheUsualOne() {
        assertThat(ScreenSize.reported(0, 0, Map.of())).isEqualTo(new ScreenSize(80, 24));
        assertThat(ScreenSize.reported(1, 1, Map.of())).isEqualTo(new ScreenSize(1, 1));
        assertThat(ScreenSize.reported(100_000, 50, Map.of())).isEqualTo(new ScreenSize(1000, 50));
    }

    @Test
    void believesTheEnvironmentWhereTheTerminalDoesNotKnowItsSize() {
        Map<String, String> said = Map.of("COLUMNS", "132", "LINES", "43");
        assertThat(ScreenSize.reported(0, 0, said)).isEqualTo(new ScreenSize(132, 43));
        assertThat(ScreenSize.reported(100, 30, said)).isEqualTo(new ScreenSize(100, 30));
        assertThat(ScreenSize.reported(0, 30, said)).isEqualTo(new ScreenSize(132, 30));
        assertThat(ScreenSize.reported(0, 0, Map.of("COLUMNS", "many", "LINES", "0")))
                .isEqualTo(new ScreenSize(80, 24));
        assertThat(ScreenSize.reported(-5, 0, Map.of("COLUMNS", "9999"))).isEqualTo(new ScreenSize(1000, 24));
    }
}
