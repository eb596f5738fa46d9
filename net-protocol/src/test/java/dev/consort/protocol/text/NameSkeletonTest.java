package dev.consort.protocol.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSkeletonTest {
    private static boolean looksLike(String one, String other) {
        return NameSkeleton.of(one).looksLike(NameSkeleton.of(other));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Ana, ANA",
                "Ana, \u0410na",
                "Ana, Ana\u200b",
                "Ana, A n a",
                "Ana, A.n-a!",
                "Ana, Aná",
                "Ana, A\u0336n\u0336a\u0336",
                "Ana, Ａｎａ",
                "Ana, 𝒜𝓃𝒶",
                "Ana, Ⓐⓝⓐ",
                "Ana, 🅐🅝🅐",
                "Ana, 🄰🄽🄰",
                "Ana, ᴀɴᴀ",
                "Bob, B0b",
                "Bob, Β\u043eb",
                "Cleo, \u03f9leo",
                "Ali, AIi",
                "Ali, A1i",
                "Ali, A|i",
                "Iris, lris",
                "Marnie, Mamie",
                "Vivian, Vivian",
                "Walter, VValter",
                "Ivan, \u0406van",
                "Nina, \u039dina",
                "νίκος, ΝΙΚΟΣ",
                "иван, ИВАН",
                "Zoë, ZOE",
                "Straße, STRASSE",
                "ﬁona, fiona",
                "カナ, 力ナ",
                "מֹשֶׁה, משה",
                "مُحَمَّد, محمد",
                "DJ 10, DJ lO"
            })
    void lookalikesAreOneName(String name, String twin) {
        assertThat(looksLike(name, twin)).isTrue();
        assertThat(looksLike(twin, name)).isTrue();
    }

    @Test
    void namesOfAllScriptsStayApart() {
        List<String> names = List.of(
                "Ana",
                "Ben",
                "Ann",
                "Hana",
                "Ada",
                "Al",
                "Eli",
                "Ole",
                "さくら",
                "さぐら",
                "サクラ",
                "ひなた",
                "はな",
                "ばな",
                "ぱな",
                "李小龍",
                "李小龙",
                "王",
                "玉",
                "김민수",
                "김민주",
                "محمد",
                "أحمد",
                "علي",
                "فاطمة",
                "משה",
                "שרה",
                "דוד",
                "किशोर",
                "कशोर",
                "किशोरी",
                "प्रिया",
                "สมชาย",
                "สมหญิง",
                "தமிழ்",
                "🎹",
                "🥁",
                "🎹🥁",
                "Иван",
                "Ирина",
                "Ольга",
                "Νίκος",
                "Ελένη",
                "Արամ",
                "გიორგი",
                "!!!",
                "???",
                "Player 2",
                "Player 3",
                "Player 12",
                "Player 20");
        for (String one : names) {
            for (String other : names) {
                assertThat(looksLike(one, other)).as("%s and %s", one, other).isEqualTo(one.equals(other));
            }
        }
    }

    @Test
    void nameOfPunctuationAloneIsItsOwn() {
        assertThat(looksLike("...", "…")).isTrue();
        assertThat(looksLike("...", "..")).isFalse();
        assertThat(looksLike("", "!")).isFalse();
    }

    @Test
    void everyPayloadHasASkeletonOfInk() {
        for (String payload : HostileTexts.ALL) {
            NameSkeleton skeleton = NameSkeleton.of("Ana" + payload);
            assertThat(HostileTexts.dangers(skeleton.seen() + skeleton.said())).isEmpty();
        }
    }
}
