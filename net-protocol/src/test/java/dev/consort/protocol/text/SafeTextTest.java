package dev.consort.protocol.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SafeTextTest {
    static List<String> payloads() {
        return HostileTexts.ALL;
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void nothingDangerousIsLeftOfAPayload(String payload) {
        for (String text : List.of(payload, "Ana" + payload, payload + "Ana", "A" + payload + payload + "na")) {
            String clean = SafeText.clean(text, 200);
            assertThat(HostileTexts.dangers(clean))
                    .as("%s", HostileTexts.visible(text))
                    .isEmpty();
            assertThat(SafeText.clean(clean, 200)).isEqualTo(clean);
        }
    }

    @Test
    void theCorpusIsLarge() {
        assertThat(HostileTexts.ALL).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "Zoë, Zoë",
        "李小龍, 李小龍",
        "Ana & Ben's #1 <jam>, Ana & Ben's #1 <jam>",
        "🎹🥁, 🎹🥁",
        "किशोर, किशोर",
        "Việt, Việt",
        "e\u0301, e\u0301"
    })
    void namesOfAnyLanguageStayAsTheyAre(String name, String same) {
        assertThat(SafeText.clean(name, 32)).isEqualTo(same);
    }

    @Test
    void whiteSpaceIsOneSpaceAndNoneAtTheEnds() {
        assertThat(SafeText.clean(" \t a \r\n\n b\u00a0\u2003c\u2028 ", 32)).isEqualTo("a b c");
    }

    @Test
    void lengthCountsCodePointsAndNeverCutsOneInTwo() {
        assertThat(SafeText.clean("🎹".repeat(40), 32)).isEqualTo("🎹".repeat(32));
        assertThat(SafeText.clean("x".repeat(32), 32)).hasSize(32);
        assertThat(SafeText.clean("x".repeat(33), 32)).hasSize(32);
        assertThat(SafeText.clean("x".repeat(10_000), 500)).hasSize(500);
    }

    @Test
    void aCutLeavesNoSpaceAtTheEnd() {
        assertThat(SafeText.clean("abc def", 4)).isEqualTo("abc");
    }

    @Test
    void aLetterCarriesFourMarksAtMost() {
        assertThat(SafeText.clean("a" + "\u0301".repeat(4) + "b", 32)).isEqualTo("a" + "\u0301".repeat(4) + "b");
        assertThat(SafeText.clean("a" + "\u0301".repeat(5) + "b", 32)).isEqualTo("a" + "\u0301".repeat(4) + "b");
    }

    @Test
    void eachLetterHasItsOwnMarks() {
        String marked = "a" + "\u0301".repeat(4) + "b" + "\u0302".repeat(4);
        assertThat(SafeText.clean(marked, 32)).isEqualTo(marked);
    }

    @Test
    void marksWithoutALetterAreNoName() {
        assertThat(SafeText.clean("\u0301\u0302\u0303", 32)).isEmpty();
        assertThat(SafeText.clean("a \u0301b", 32)).isEqualTo("a b");
        assertThat(SafeText.clean("\u3164\u115f\u2800\ufe0f", 32)).isEmpty();
    }
}
