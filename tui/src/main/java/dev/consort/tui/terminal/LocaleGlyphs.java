package dev.consort.tui.terminal;

import dev.consort.tui.theme.GlyphTier;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Reads from the environment which characters the terminal can show. */
final class LocaleGlyphs {
    private LocaleGlyphs() {}

    /**
     * The first of the locale's variables that is set decides; one that does not name UTF-8 means ASCII. The console of
     * Linux has a font of 512 characters at most, and those of Braille are not among them.
     */
    static GlyphTier of(Map<String, String> environment) {
        String locale = Stream.of("LC_ALL", "LC_CTYPE", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
        String charset = locale.toUpperCase(Locale.ROOT).replace("-", "");
        boolean isConsole = environment.getOrDefault("TERM", "").startsWith("linux");
        return !charset.contains("UTF8") ? GlyphTier.ASCII : isConsole ? GlyphTier.UNICODE : GlyphTier.BRAILLE;
    }
}
