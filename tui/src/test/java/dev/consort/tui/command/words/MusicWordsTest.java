package dev.consort.tui.command.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.consort.protocol.state.pattern.Ticks;
import dev.consort.protocol.state.theory.TimeSignature;
import dev.consort.tui.command.words.SongPlaces.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MusicWordsTest {
    private static final TimeSignature FOUR = new TimeSignature(4, 4);
    private final SongPlaces places = new SongPlaces(FOUR);

    @ParameterizedTest
    @CsvSource({"1, 0", "5, 7680", "5.1, 7680", "5.3, 8640", "5.3.240, 8880", "960t, 960", "0t, 0"})
    void placesAreBarBeatAndTicks(String word, int tick) {
        assertThat(places.tick(word)).isEqualTo(tick);
    }

    @Test
    void placesFollowTheMeasure() {
        assertThat(new SongPlaces(new TimeSignature(7, 8)).tick("2.3")).isEqualTo(7 * 240 + 2 * 240);
    }

    @Test
    void rangesAreBarsOrGoUpToAPlace() {
        assertThat(places.span("1-4")).isEqualTo(new Span(0, 7680));
        assertThat(places.span("3")).isEqualTo(new Span(3840, 5760));
        assertThat(places.span("5.1-5.3")).isEqualTo(new Span(7680, 8640));
        assertThat(places.span("480t-960t")).isEqualTo(new Span(480, 960));
        assertThat(places.span("all")).isEqualTo(new Span(0, Ticks.LAST + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "0", "5.x", "-1", "999999", "999999999t", "1.99.9999999"})
    void whatIsNoPlaceIsSaid(String word) {
        assertThatThrownBy(() -> places.tick(word))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching(".{10,}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4-1", "-", "1-", "5.3-5.1", "5.1"})
    void whatIsNoRangeIsSaid(String word) {
        assertThatThrownBy(() -> places.span(word)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "1/4, 480",
        "1/16, 120",
        "3/8, 720",
        "1/8., 360",
        "1/8T, 160",
        "2b, 3840",
        "1bar, 1920",
        "4bars, 7680",
        "240, 240",
        "240t, 240"
    })
    void lengthsAreFractionsBarsOrTicks(String word, int ticks) {
        assertThat(NoteLengths.ticks(word, FOUR)).isEqualTo(ticks);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1/0", "-4", "long", "1/5000", "999999999b"})
    void whatIsNoLengthIsSaid(String word) {
        assertThatThrownBy(() -> NoteLengths.ticks(word, FOUR)).hasMessageContaining("1/16");
    }

    @ParameterizedTest
    @CsvSource({"C4, 60", "c-1, 0", "F#3, 54", "Eb5, 75", "g9, 127", "B3, 59", "b3, 59", "Bb3, 58", "60, 60"})
    void pitchesHaveNamesAndNumbers(String word, int pitch) {
        assertThat(Pitches.of(word)).isEqualTo(pitch);
    }

    @ParameterizedTest
    @ValueSource(strings = {"H4", "g#9", "128", "cb-1", "", "C"})
    void whatIsNoPitchIsSaid(String word) {
        assertThatThrownBy(() -> Pitches.of(word)).hasMessageContaining("C4 (middle c)");
    }

    @Test
    void wordsThatAreMeantAreNear() {
        List<String> names = List.of("level", "loop", "learn", "effect", "export");
        assertThat(Alike.to("levle", names)).containsExactly("level");
        assertThat(Alike.to("efect", names)).containsExactly("effect");
        assertThat(Alike.to("exp", names)).containsExactly("export");
        assertThat(Alike.to("frobnicate", names)).isEmpty();
        assertThat(Alike.to("", names)).isEmpty();
    }

    @Test
    void quotesKeepWordsTogether() {
        assertThat(new TypedLine(" level \"Big kit\" 0.5").words()).containsExactly("level", "Big kit", "0.5");
        TypedLine open = new TypedLine("level \"Big k");
        assertThat(open.before()).containsExactly("level");
        assertThat(open.begun()).isEqualTo("Big k");
        assertThat(open.begunAsTyped()).isEqualTo("\"Big k");
        assertThat(new TypedLine("level \"Big kit\" ").begun()).isEmpty();
        assertThat(new TypedLine("level \"Big ").begun()).isEqualTo("Big ");
        assertThat(new TypedLine("do  X {\"a\": 1}").behind(1)).isEqualTo("  X {\"a\": 1}");
    }
}
