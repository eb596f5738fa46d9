package dev.consort.protocol.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.Author;
import dev.consort.protocol.action.ProjectAction;
import dev.consort.protocol.testkit.Sessions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class FileNamesPropertyTest {
    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> tricks = Arbitraries.of(HostileNames.all());
        Arbitrary<String> usual =
                Arbitraries.strings().alpha().numeric().withChars(" ._'()+-äß音").ofMaxLength(70);
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(80);
        Arbitrary<String> joined = Combinators.combine(usual, tricks, usual).as((a, b, c) -> a + b + c);
        return Arbitraries.frequencyOf(Tuple.of(2, tricks), Tuple.of(3, usual), Tuple.of(2, any), Tuple.of(3, joined));
    }

    @Example
    void noKnownTrickIsAGoodName() {
        assertThat(HostileNames.all()).hasSizeGreaterThan(200).noneMatch(FileNames::isGood);
    }

    @Example
    void namesThatMusiciansGiveAreGood() {
        assertThat(List.of("Jam", "Jam 2026-11-21", "Süße Träume (live)", "夜の音楽", "amen.wav", "Don't stop", "1", "a+b"))
                .allMatch(FileNames::isGood);
        assertThat(FileNames.isGood("音".repeat(64))).isTrue();
    }

    @Example
    void namesThatAreOneOnSomeSystemsFoldTogether() {
        assertThat(FileNames.folded("STRASSE")).isEqualTo(FileNames.folded("strasse"));
        assertThat(FileNames.folded("Ärger")).isEqualTo(FileNames.folded("a\u0308rger"));
        assertThat(FileNames.folded("one")).isNotEqualTo(FileNames.folded("two"));
    }

    @Property(tries = 5_000)
    void aGoodNameIsOnePlainFileEverywhere(@ForAll("names") String name) {
        if (FileNames.isGood(name)) {
            assertThat(name).isEqualTo(SafeText.clean(name, 64)).doesNotContain("/", "\\", ":", "..\u0000");
            assertThat(name.getBytes(StandardCharsets.UTF_8).length).isBetween(1, 200);
            assertThat(name).doesNotStartWith(".").doesNotStartWith("-").doesNotEndWith(".");
        }
    }

    @Property(tries = 5_000)
    void aNameLikeAnyTextIsGood(@ForAll("names") String name) {
        assertThat(FileNames.isGood(FileNames.like(name))).isTrue();
        assertThat(!FileNames.isGood(name) || FileNames.like(name).equals(name)).isTrue();
    }

    /** What is stored is the name after cleaning; the folder judges that one. */
    @Property(tries = 5_000)
    void theActionRefusesWhatTheFolderWould(@ForAll("names") String name) {
        boolean isRefused = new ProjectAction.Load(name)
                .applyTo(Sessions.full(), new Author(1, "Ana"))
                .isRefused();
        assertThat(isRefused).isEqualTo(!FileNames.isGood(SafeText.clean(name, 65)));
    }
}
