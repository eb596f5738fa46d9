package dev.consort.audio.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SafeFileNamePropertyTest {
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> nasty = Arbitraries.of(
                "/", "\\", "..", ".", " ", "CON", "nul", "com1", ":", "\u0000", "\u202E", "a", "é", "-", "x");
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(100),
                nasty.list().ofMaxSize(60).map(parts -> String.join("", parts)));
    }

    @Property(tries = 1000)
    void aNameIsSafeWhateverTheText(@ForAll("texts") String text) {
        assertSafe(SafeFileName.of(text, "Stem", ".wav"));
    }

    @Property(tries = 300)
    void numberedNamesAreSafeAndDifferOnEverySystem(@ForAll("lists") List<String> texts) {
        List<String> names = SafeFileName.numbered(texts, "Stem", ".wav");
        Set<String> lower = new HashSet<>();
        names.forEach(name -> lower.add(name.toLowerCase(Locale.ROOT)));

        names.forEach(SafeFileNamePropertyTest::assertSafe);
        assertThat(names).hasSameSizeAs(texts);
        assertThat(lower).hasSameSizeAs(texts);
    }

    @Provide
    Arbitrary<List<String>> lists() {
        return texts().list().ofMaxSize(120);
    }

    private static void assertSafe(String name) {
        assertThat(name)
                .matches("[A-Za-z0-9_][A-Za-z0-9 ._-]*\\.wav")
                .hasSizeLessThanOrEqualTo(64)
                .doesNotMatch("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])[ .].*")
                .doesNotMatch(".*[ .]\\.wav");
    }

    @Example
    void whatCanBeKeptIsKept() {
        assertThat(SafeFileName.numbered(List.of("Drums", "drums", "Bässe (laut)", "CON"), "Stem", ".wav"))
                .containsExactly("01 Drums.wav", "02 drums.wav", "03 Basse laut.wav", "04 CON.wav");
        assertThat(SafeFileName.of("con", "Song", ".mid")).isEqualTo("_con.mid");
        assertThat(SafeFileName.of("...", "Song", ".mid")).isEqualTo("Song.mid");
    }
}
