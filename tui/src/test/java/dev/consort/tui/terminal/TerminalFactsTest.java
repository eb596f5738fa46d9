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
        assertThat(ScreenSize.reported(0, 0)).isEqualTo(new ScreenSize(80, 24));
        assertThat(ScreenSize.reported(1, 1)).isEqualTo(new ScreenSize(1, 1));
        assertThat(ScreenSize.reported(100_000, 50)).isEqualTo(new ScreenSize(1000, 50));
    }
}
