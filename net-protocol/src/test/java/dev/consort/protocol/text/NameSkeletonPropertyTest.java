package dev.consort.protocol.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NameSkeletonPropertyTest {
    /** From the confusables of TR39, by hand, so that a row that gets lost in the table is missed here. */
    private static final Map<Integer, String> TWINS = Map.ofEntries(
            Map.entry((int) 'A', "ΑАᎪＡ𝐀Ⓐ"),
            Map.entry((int) 'B', "ΒВᏴＢ𝐁"),
            Map.entry((int) 'C', "СᏟϹＣ𝐂"),
            Map.entry((int) 'E', "ΕЕᎬＥ"),
            Map.entry((int) 'H', "ΗНᎻＨ"),
            Map.entry((int) 'I', "ΙІӀl1|"),
            Map.entry((int) 'K', "ΚКᏦＫ"),
            Map.entry((int) 'M', "ΜМᎷＭ"),
            Map.entry((int) 'N', "ΝＮ"),
            Map.entry((int) 'O', "ΟО0Օ"),
            Map.entry((int) 'P', "ΡРᏢ"),
            Map.entry((int) 'S', "ЅᏚＳ"),
            Map.entry((int) 'T', "ΤТᎢ"),
            Map.entry((int) 'X', "ΧХ"),
            Map.entry((int) 'Y', "ΥУҮ"),
            Map.entry((int) 'Z', "ΖᏃ"),
            Map.entry((int) 'a', "αаɑａ𝐚"),
            Map.entry((int) 'c', "сϲｃ"),
            Map.entry((int) 'd', "ԁｄ"),
            Map.entry((int) 'e', "еҽｅ"),
            Map.entry((int) 'h', "һհ"),
            Map.entry((int) 'i', "іιı"),
            Map.entry((int) 'j', "јϳ"),
            Map.entry((int) 'l', "I1|Ӏⅼ"),
            Map.entry((int) 'n', "ոη"),
            Map.entry((int) 'o', "οоօσ0ℴ"),
            Map.entry((int) 'p', "рρ"),
            Map.entry((int) 'q', "ԛ"),
            Map.entry((int) 's', "ѕꜱſ"),
            Map.entry((int) 'u', "սυ"),
            Map.entry((int) 'v', "νѵⅴ"),
            Map.entry((int) 'w', "ԝω"),
            Map.entry((int) 'x', "хχⅹ"),
            Map.entry((int) 'y', "уγ"));

    private static final List<String> NOTHING = List.of(
            " ",
            "\u200b",
            "\u2060",
            "\ufeff",
            "\u00ad",
            ".",
            "-",
            "'",
            "_",
            "\u0301",
            "\u0336",
            "\u20dd",
            "\ufe0f",
            "\udb40\udc41",
            "\u202e",
            "\u3164");

    @Provide
    Arbitrary<String> latin() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .ofMinLength(1)
                .ofMaxLength(12);
    }

    @Provide
    Arbitrary<String> cased() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('а', 'я')
                .withCharRange('α', 'ω')
                .withChars("äéßøñ")
                .ofMinLength(1)
                .ofMaxLength(12);
    }

    @Property(tries = 2000)
    void twinsInPlaceOfAnyLettersMakeNoNewName(@ForAll("latin") String name, @ForAll Random dice) {
        StringBuilder twin = new StringBuilder();
        for (int letter : name.codePoints().toArray()) {
            int[] twins = TWINS.getOrDefault(letter, "").codePoints().toArray();
            boolean isForged = twins.length > 0 && dice.nextBoolean();
            twin.appendCodePoint(isForged ? twins[dice.nextInt(twins.length)] : letter);
        }
        assertThat(looksLike(name, twin.toString())).as("%s and %s", name, twin).isTrue();
    }

    @Property(tries = 2000)
    void whatShowsAsNothingMakesNoNewName(@ForAll("latin") String name, @ForAll Random dice) {
        StringBuilder longer = new StringBuilder();
        for (int letter : name.codePoints().toArray()) {
            longer.appendCodePoint(letter).append(NOTHING.get(dice.nextInt(NOTHING.size())));
        }
        assertThat(looksLike(name, longer.toString())).isTrue();
    }

    @Property(tries = 2000)
    void caseMakesNoNewName(@ForAll("cased") String name) {
        assertThat(looksLike(name, name.toUpperCase(Locale.ROOT))).isTrue();
        assertThat(looksLike(name, title(name))).isTrue();
    }

    private static String title(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    @Property(tries = 2000)
    void normalisationMakesNoNewName(@ForAll String name) {
        assertThat(looksLike(name, Normalizer.normalize(name, Normalizer.Form.NFC)))
                .isTrue();
        assertThat(looksLike(name, Normalizer.normalize(name, Normalizer.Form.NFD)))
                .isTrue();
    }

    @Property(tries = 500)
    void numbersTellNamesApart(@ForAll("latin") String name) {
        List<String> numbered =
                IntStream.range(2, 40).mapToObj(number -> name + " " + number).toList();
        assertThat(numbered.stream().map(NameSkeleton::of).distinct()).hasSize(numbered.size());
    }

    private static boolean looksLike(String one, String other) {
        return NameSkeleton.of(one).looksLike(NameSkeleton.of(other));
    }
}
