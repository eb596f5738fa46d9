package dev.consort.tui.input.decoder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.tui.input.InputSink;
import dev.consort.tui.input.Key;
import dev.consort.tui.input.KeyStroke;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class KeyDecoderPropertyTest {
    private static final String KEYS = "ABCDFHPQRSZ~u[MmIO";

    private static List<KeyStroke> heard(String input) {
        List<KeyStroke> keys = new ArrayList<>();
        KeyDecoder decoder = new KeyDecoder(new InputSink() {
            @Override
            public void key(KeyStroke key) {
                keys.add(key);
            }

            @Override
            public void pasted(String text) {}

            @Override
            public void resized() {}

            @Override
            public void lost() {}
        });
        input.chars().forEach(c -> decoder.accept((char) c));
        return keys;
    }

    @Provide
    Arbitrary<String> parameters() {
        return Arbitraries.strings().withChars("0123456789;;::<=>? !$\"'").ofMaxLength(300);
    }

    @Provide
    Arbitrary<Character> lasts() {
        return Arbitraries.chars().range('@', '~');
    }

    @Property
    void playsNoNoteFromASequenceThatIsNoKey(@ForAll("parameters") String parameters, @ForAll("lasts") char last) {
        List<KeyStroke> keys = heard("\u001b[" + parameters + last);
        if (KEYS.indexOf(last) < 0) {
            assertThat(keys).isEmpty();
        }
        if (last != 'u') {
            assertThat(keys).noneMatch(KeyStroke::isText);
        }
    }

    @Property
    void hearsWhatIsTypedBehindAnySequence(@ForAll("parameters") String parameters, @ForAll("lasts") char last) {
        boolean takesMore = "[M".indexOf(last) >= 0 && parameters.isEmpty() || last == '~' && parameters.equals("200");
        List<KeyStroke> keys = heard("\u001b[" + parameters + last + "q");
        assertThat(takesMore || keys.get(keys.size() - 1).equals(KeyStroke.of('q')))
                .isTrue();
    }

    @Property
    void typesNothingThatCannotBeSeenFromAKeyOfAnyNumber(@ForAll int code, @ForAll int shifted, @ForAll int text) {
        for (KeyStroke key : heard("\u001b[" + (code >>> 8) + ":" + (shifted >>> 8) + ";2:1;" + (text >>> 8) + "u")) {
            assertThat(key.key() != Key.CHARACTER || Character.isDefined(key.character()))
                    .isTrue();
            assertThat(Character.isISOControl(key.character()) && key.key() == Key.CHARACTER)
                    .isFalse();
        }
    }
}
