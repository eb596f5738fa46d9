package dev.consort.tui.input.decoder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.tui.input.InputSink;
import dev.consort.tui.input.KeyStroke;
import dev.consort.tui.input.MouseStroke;
import dev.consort.tui.input.MouseStroke.Kind;
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
        private final List<MouseStroke> mouse = new ArrayList<>();

        @Override
        public void key(KeyStroke key) {
            keys.add(key.label());
        }

        @Override
        public void pasted(String text) {
            pastes.add(text);
        }

        @Override
        public void repeated(KeyStroke key) {
            keys.add("again " + key.label());
        }

        @Override
        public void released(KeyStroke key) {
            keys.add("up " + key.label());
        }

        @Override
        public void mouse(MouseStroke stroke) {
            mouse.add(stroke);
        }

        @Override
        public void focused(boolean isFocused) {
            keys.add(isFocused ? "here" : "away");
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
    @ValueSource(
            strings = {
                "[1;2;3;4;5y",
                "[?62;c",
                "[?1;2R",
                "[24;80R",
                "[?2026;2$y",
                "[200;5y",
                "[1;9A",
                "[1$A",
                "[4 q",
                "[>1;10;0A",
                "[27;5;97~",
                "[u",
                "[0u",
                "[97;9u",
                "[97;33u",
                "[57358u",
                "[57441;2u",
                "[49;2u",
                "[31u",
                "[55296u",
                "[1114112u",
                "[9999999999u",
                "[0;;7u",
                "[M !!",
                "[32;1;1M",
                "O5P",
                "O1;5P",
                "Oj",
                "[12\u0018",
                "[12\u001a",
                "P1$r0m\u001b\\"
            })
    void swallowsSequencesItDoesNotKnow(String sequence) {
        type(ESC + sequence + "q");
        assertThat(heard.keys).containsExactly("q");
        assertThat(heard.mouse).isEmpty();
    }

    @Test
    void swallowsASequenceThatIsLongerThanAny() {
        type(ESC + "[" + "1;".repeat(500) + "A" + ESC + "[97;1;" + "65:".repeat(500) + "65uq");
        assertThat(heard.keys).containsExactly("q");
    }

    @ParameterizedTest
    @CsvSource({
        "[97u, a",
        "[97;5u, Ctrl-a",
        "[97;6u, Ctrl-Shift-a",
        "[97;3u, Alt-a",
        "[97;4u, Alt-A",
        "[97;7u, Ctrl-Alt-a",
        "[97;2u, A",
        "[97;65u, A",
        "[97;66u, a",
        "[97;2;65u, A",
        "[97:65;2u, A",
        "[49:33;2u, !",
        "[49;2;33u, !",
        "[49;1:1;49u, 1",
        "[246;1;246u, ö",
        "[0;;233u, é",
        "[32;2u, Space",
        "[32;5u, Ctrl-Space",
        "[27u, Esc",
        "[91;5u, Esc",
        "[13;2u, Shift-Enter",
        "[9;2u, Shift-Tab",
        "[127;3u, Alt-Backspace",
        "[57400;129u, 1",
        "[57414u, Enter",
        "[57419;5u, Ctrl-Up",
        "[57413u, +",
        "[13~, F3",
        "[1;1:1A, Up",
        "[3;5:1~, Ctrl-Del"
    })
    void knowsTheKittyKeyboardProtocol(String sequence, String key) {
        type(ESC + sequence + "q");
        assertThat(heard.keys).containsExactly(key, "q");
    }

    @Test
    void typesAllThatOneKeyTypes() {
        type(ESC + "[0;;110:111u");
        assertThat(heard.keys).containsExactly("n", "o");
    }

    @Test
    void hearsPressRepeatAndReleaseWhereTheTerminalTellsThem() {
        type(ESC + "[?3u" + ESC + "[122;1:1;122u" + ESC + "[122;1:2;122u" + ESC + "[122;1:3u");
        type(ESC + "[A" + ESC + "[1;1:2A" + ESC + "[1;1:3A" + ESC + "[3~" + ESC + "[3;1:3~");
        assertThat(heard.keys).containsExactly("z", "again z", "up z", "Up", "again Up", "up Up", "Del", "up Del");
    }

    @Test
    void endsTheNoteThatWasBegunWhateverModifiersAreHeldByThen() {
        type(ESC + "[?27u" + ESC + "[97;2;65u" + ESC + "[97;1:3u");
        assertThat(heard.keys).containsExactly("A", "up A");
    }

    @Test
    void endsWhatWasBegunWhenAReleaseWasLost() {
        type(ESC + "[?27u" + ESC + "[97;2;65u" + ESC + "[97;1;97u");
        assertThat(heard.keys).containsExactly("A", "up A", "a");
        heard.keys.clear();
        for (int key = 0x430; key < 0x430 + 64; key++) {
            type(ESC + "[" + key + ";1;" + key + "u");
        }
        assertThat(heard.keys).contains("up a", "up " + Character.toString(0x430));
        decoder.letGo();
        assertThat(heard.keys.stream().filter(key -> key.startsWith("up "))).hasSize(64 + 1);
    }

    @Test
    void hearsNoReleaseOfAKeyThatWasPressedBefore() {
        type(ESC + "[?3u" + ESC + "[13;1:3u" + ESC + "[1;1:3A" + "q");
        assertThat(heard.keys).containsExactly("q");
    }

    @Test
    void letsGoOfEverythingWhenTheKeyboardGoesToAnotherWindow() {
        type(ESC + "[?27u" + ESC + "[122;1;122u" + ESC + "[O" + ESC + "[122;1:3u" + ESC + "[I");
        assertThat(heard.keys).containsExactly("z", "up z", "away", "here");
        heard.keys.clear();
        type(ESC + "[122;1;122u");
        decoder.letGo();
        decoder.letGo();
        assertThat(heard.keys).containsExactly("z", "up z");
    }

    @Test
    void holdsNothingWhereTheTerminalTellsNoReleases() {
        type(ESC + "[A" + ESC + "[O");
        assertThat(heard.keys).containsExactly("Up", "away");
    }

    @Test
    void saysThatReleasesAreOffered() {
        List<String> offers = new ArrayList<>();
        KeyDecoder asked = new KeyDecoder(heard, () -> offers.add("kitty"));
        (ESC + "[?0uq").chars().forEach(c -> asked.accept((char) c));
        assertThat(offers).containsExactly("kitty");
        assertThat(heard.keys).containsExactly("q");
    }

    @Test
    void hearsTheMouse() {
        type(ESC + "[<0;1;1M" + ESC + "[<32;12;1M" + ESC + "[<0;300;200m" + ESC + "[<22;5;6M");
        type(ESC + "[<64;3;4M" + ESC + "[<69;3;4M");
        assertThat(heard.mouse)
                .containsExactly(
                        new MouseStroke(Kind.PRESS, 1, 0, 0, false, false, false),
                        new MouseStroke(Kind.DRAG, 1, 11, 0, false, false, false),
                        new MouseStroke(Kind.RELEASE, 1, 299, 199, false, false, false),
                        new MouseStroke(Kind.PRESS, 3, 4, 5, true, false, true),
                        new MouseStroke(Kind.WHEEL_UP, 0, 2, 3, false, false, false),
                        new MouseStroke(Kind.WHEEL_DOWN, 0, 2, 3, true, false, false));
        assertThat(heard.keys).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[<35;1;1M",
                "[<66;1;1M",
                "[<67;1;1M",
                "[<64;1;1m",
                "[<128;1;1M",
                "[<0;0;1M",
                "[<0;1M",
                "[<;;M",
                "[<0;1;1;1M"
            })
    void overlooksWhatNobodyListensToOfTheMouse(String sequence) {
        type(ESC + sequence + "q");
        assertThat(heard.mouse).isEmpty();
        assertThat(heard.keys).containsExactly("q");
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
