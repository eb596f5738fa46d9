package dev.consort.protocol.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SafeTextPropertyTest {
    /** Any code points, lone surrogates among them, mixed with payloads. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> points = Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 0x2ff),
                        Arbitraries.integers().between(0x300, 0x36f),
                        Arbitraries.integers().between(0, 0x10ffff),
                        Arbitraries.integers().between(0xd800, 0xdfff))
                .map(Character::toString);
        return Arbitraries.oneOf(points, points, points, Arbitraries.of(HostileTexts.ALL))
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 5000)
    void whateverComesInNothingDangerousComesOut(@ForAll("texts") String text, @ForAll @IntRange(max = 80) int length) {
        String clean = SafeText.clean(text, length);
        assertThat(HostileTexts.dangers(clean)).isEmpty();
        assertThat(clean.codePointCount(0, clean.length())).isLessThanOrEqualTo(length);
        assertThat(clean).isEqualTo(clean.strip()).doesNotContain("  ");
        assertThat(SafeText.clean(clean, length)).as("again").isEqualTo(clean);
        assertThat(mostMarks(clean)).isLessThanOrEqualTo(4);
    }

    private static int mostMarks(String text) {
        int most = 0;
        int now = 0;
        for (int character : text.codePoints().toArray()) {
            boolean isMark = List.of((int) Character.NON_SPACING_MARK, (int) Character.ENCLOSING_MARK, (int)
                            Character.COMBINING_SPACING_MARK)
                    .contains(Character.getType(character));
            now = isMark ? now + 1 : 0;
            most = Math.max(most, now);
        }
        return most;
    }
}
