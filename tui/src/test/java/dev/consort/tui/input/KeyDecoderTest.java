package dev.consort.tui.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyDecoderTest {
    private static final String ESC = "\u001b";

    private final Heard heard = new Heard();
    private final KeyDecoder decoder = new KeyDecoder(heard);

    private static final class Heard implements InputSink {
        private final List<String> keys = new ArrayList<>();
        private final List<String> pastes = new ArrayList<>();

        @Override
        public void key(KeyStroke key) {
            keys.add(key.label());
        }

        @Override
        public void pasted(String text) {
            pastes.add(text);
        }

        @Override
        public void resized() {}

        @Override
        public void lost() {}
    }

    private void type(String characters) {
        characters.chars().forEach(c -> decoder.accept((char) c));
    }

    @ParameterizedTest
    @CsvSource({
        "[A, Up",
        "[1;2B, Shift-Down",
        "[1;3C, Alt-Right",
        "[1;5D, Ctrl-Left",
        "OP, F1",
        "[11~, F1",
        "[[A, F1",
        "[15~, F5",
        "[24~, F12",
        "[Z, Shift-Tab",
        "[3~, Del",
        "[5~, PgUp",
        "[H, Home",
        "[4~, End",
        "x, Alt-x"
    })
    void knowsTheSequencesOfKeys(String sequence, String key) {
        type(ESC + sequence + "q");
        assertThat(heard.keys).containsExactly(key, "q");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[97;5u", "[1;2;3;4;5y", "[<0;33;12M", "[?62;c", "[200;5H~"})
    void swallowsSequencesItDoesNotKnow(String sequence) {
        type(ESC + sequence.replace("H~", "y") + "q");
        assertThat(heard.keys.get(heard.keys.size() - 1)).isEqualTo("q");
        assertThat(heard.keys).allMatch(key -> key.equals("q") || Key.valueOf(key.toUpperCase()) != null);
    }

    @Test
    void swallowsTheTerminalsAnswersToTheirEnd() {
        type(ESC + "]11;rgb:0000/0000/0000" + ESC + "\\" + ESC + "P>|xterm" + ESC + "\\" + ESC + "]0;title\u0007q");
        assertThat(heard.keys).containsExactly("q");
    }

    @Test
    void hearsTheSameHoweverASequenceIsSplit() {
        String input = ESC + "[1;2A" + "é𝄞" + ESC + "OQ" + ESC + "[200~no notes" + ESC + "[201~" + ESC + "[99;99zq";
        type(input);
        List<String> whole = List.copyOf(heard.keys);
        for (int split = 1; split < input.length(); split++) {
            heard.keys.clear();
            type(input.substring(0, split));
            assertThat(decoder.patienceMillis()).isBetween(0, KeyDecoder.SEQUENCE_MILLIS);
            type(input.substring(split));
            assertThat(heard.keys).isEqualTo(whole);
        }
        assertThat(whole).containsExactly("Shift-Up", "é", "𝄞", "F2", "q");
    }

    @Test
    void hearsEscapeAfterAMomentOfSilence() {
        type(ESC);
        assertThat(heard.keys).isEmpty();
        assertThat(decoder.patienceMillis()).isLessThanOrEqualTo(50);
        decoder.silence();
        assertThat(heard.keys).containsExactly("Esc");
        assertThat(decoder.patienceMillis()).isZero();
    }

    @Test
    void hearsEscapeTwice() {
        type(ESC + ESC);
        decoder.silence();
        assertThat(heard.keys).containsExactly("Esc", "Esc");
    }

    @Test
    void dropsASequenceThatNeverEnds() {
        type(ESC + "[12");
        decoder.silence();
        type("q");
        assertThat(heard.keys).containsExactly("q");
    }

    @Test
    void takesPastedTextAsOneThing() {
        type(ESC + "[200~zsx" + ESC + "[A\r:quit\r" + ESC + "[201~q");
        assertThat(heard.keys).containsExactly("q");
        assertThat(heard.pastes).containsExactly("zsx" + ESC + "[A\r:quit\r");
    }

    @Test
    void endsAPasteWhoseEndWasLost() {
        type(ESC + "[200~text");
        decoder.silence();
        type("q");
        assertThat(heard.pastes).containsExactly("text");
        assertThat(heard.keys).containsExactly("q");
    }

    @Test
    void keepsALongPasteBounded() {
        type(ESC + "[200~" + "x".repeat(500_000) + ESC + "[201~q");
        assertThat(heard.pastes.get(0).length()).isLessThanOrEqualTo(1 << 16);
        assertThat(heard.keys).containsExactly("q");
    }

    @Test
    void knowsControlCharacters() {
        type("\u0003\r\n\t\u007f\b\u0000");
        assertThat(heard.keys).containsExactly("Ctrl-c", "Enter", "Enter", "Tab", "Backspace", "Backspace");
    }

    @Test
    void survivesAnyBytes() {
        Random random = new Random(7);
        for (int i = 0; i < 200_000; i++) {
            decoder.accept((char) random.nextInt(random.nextInt(4) == 0 ? 65536 : 160));
            if (random.nextInt(50) == 0) {
                decoder.silence();
            }
        }
        decoder.silence();
        decoder.silence();
        heard.keys.clear();
        type("q");
        assertThat(heard.keys).containsExactly("q");
    }
}
