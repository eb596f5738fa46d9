package dev.consort.protocol.invite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SixWordsTest {
    private static final Pin ZEROES = new Pin("0".repeat(64));
    private static final Pin ONES = new Pin("f".repeat(64));

    @Test
    void listHasTwoThousandAndFortyEightWordsThatFourLettersTellApart() {
        Set<String> starts = new HashSet<>();
        for (int i = 0; i < 2_048; i++) {
            String word = WordList.ENGLISH.word(i);
            starts.add(word.substring(0, Math.min(4, word.length())));
        }
        assertThat(WordList.ENGLISH.size()).isEqualTo(2_048);
        assertThat(starts).hasSize(2_048);
    }

    @Test
    void wordsAreElevenBitsOfThePinEach() {
        assertThat(SixWords.of(ZEROES).line()).isEqualTo("abandon abandon abandon abandon abandon abandon");
        assertThat(SixWords.of(ONES).line()).isEqualTo("zoo zoo zoo zoo zoo zoo");
        assertThat(SixWords.of(new Pin("002004008010020040" + "0".repeat(46))).words())
                .containsExactly("ability", "ability", "ability", "ability", "ability", "ability");
    }

    @Test
    void sixtySixBitsCountAndNoMore() {
        Pin sixtySixth = new Pin("0".repeat(16) + "4" + "0".repeat(47));
        Pin sixtySeventh = new Pin("0".repeat(16) + "2" + "0".repeat(47));

        assertThat(SixWords.of(sixtySixth)).isNotEqualTo(SixWords.of(ZEROES));
        assertThat(SixWords.of(sixtySeventh)).isEqualTo(SixWords.of(ZEROES));
    }

    @Test
    void readingForgivesCaseCommasAndDashes() {
        SixWords words = new SixWords(java.util.List.of("able", "acid", "zoo", "zone", "year", "wrong"));

        assertThat(SixWords.parse(words.line())).isEqualTo(words);
        assertThat(SixWords.parse(" Able, ACID zoo-zone\tyear  wrong.")).isEqualTo(words);
    }

    @Test
    void wordThatIsNoneAndWrongNumberAreSaidAsSuch() {
        assertThatThrownBy(() -> SixWords.parse("able acid zoo zone year wrogn"))
                .hasMessageContaining("'wrogn'");
        assertThatThrownBy(() -> SixWords.parse("able acid")).hasMessageContaining("these are 2");
    }
}
