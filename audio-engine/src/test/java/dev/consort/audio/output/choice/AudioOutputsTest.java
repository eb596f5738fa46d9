package dev.consort.audio.output.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.consort.audio.output.AudioOutput;
import dev.consort.audio.output.FakeOutput;
import dev.consort.audio.output.card.Card;
import dev.consort.audio.output.jack.JackServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AudioOutputsTest {
    @Test
    void automaticIsTheFirstCard() throws IOException {
        assertThat(opened("auto", true, "A", "B")).isEqualTo("A at 48000 Hz, 1024 frames");
    }

    @Test
    void withoutACardAutomaticIsJackAndWithoutJackSilence() throws IOException {
        assertThat(opened("auto", true, "A busy")).isEqualTo("JACK, 0 frames");
        assertThat(opened("auto", true)).isEqualTo("JACK, 0 frames");
        assertThat(opened("auto", false)).isEqualTo("silent: there is no sound card, and no JACK server is running");
    }

    @Test
    void cardsAreOpenedByTheirNames() throws IOException {
        assertThat(opened("card:b", true, "A", "B")).isEqualTo("B at 48000 Hz, 1024 frames");
        assertThatThrownBy(() -> opened("card:c", true, "A", "B")).hasMessageContaining("no sound card is called 'c'");
    }

    @Test
    void aWantedBufferIsPassedOn() throws IOException {
        try (AudioOutput output =
                outputs(true, "A").open(new OutputWish("card:a", 48_000, 64), AudioOutputsTest::ignore)) {
            assertThat(output.description()).isEqualTo("A at 48000 Hz, 64 frames");
        }
        assertThatThrownBy(() -> new OutputWish("auto", 48_000, 31)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OutputWish("auto", 48_000, 4097)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void jackThatIsAskedForAndNotThereIsRefusedWithASentence() throws IOException {
        assertThat(opened("jack", true)).isEqualTo("JACK, 0 frames");
        assertThatThrownBy(() -> opened("jack", false))
                .isInstanceOf(IOException.class)
                .hasMessage("no JACK server is running");
    }

    @Test
    void silenceIsCalledSilent() throws IOException {
        assertThat(opened("null", true, "A")).isEqualTo("silent");
    }

    @Test
    void aRecordingAppearsWhenItIsClosed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("take.wav");
        OutputWish wish = new OutputWish("wav:" + file, 48_000, 0);
        try (AudioOutput output = outputs(false).open(wish, AudioOutputsTest::ignore)) {
            output.write(new float[480], 240);
            assertThat(file).doesNotExist();
        }
        assertThat(file).hasSize(44 + 240 * 4);
        assertThat(folder.toFile().list()).containsExactly("take.wav");
    }

    @Test
    void whatIsNoOutputIsRefusedWithASentence() {
        assertThatThrownBy(() -> opened("alsa", true))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("auto, null, jack, card:NAME and wav:FILE");
        for (String odd : List.of("wav:", "wav:\0", "card:", "")) {
            assertThatThrownBy(() -> opened(odd, true, "A")).isInstanceOf(IOException.class);
        }
    }

    @Test
    void theListSaysHowToAskForEachAndWhatAutomaticTakes() {
        assertThat(list(true, "A", "B"))
                .containsExactly(
                        "card   --audio \"card:A\"",
                        "card   --audio \"card:B\"",
                        "jack   --audio jack, at 48000 Hz in periods of 256 frames",
                        "auto   takes the card A, and JACK if that cannot be opened");
        assertThat(list(false))
                .containsExactly(
                        "card   there is no sound card",
                        "jack   no JACK server is running",
                        "auto   takes silence, until there is a card or JACK");
    }

    private static List<String> list(boolean hasJack, String... cards) {
        return new OutputList(() -> cards(cards), () -> {
                    require(hasJack);
                    return new JackServer(48_000, 256);
                })
                .lines();
    }

    private static String opened(String where, boolean hasJack, String... cards) throws IOException {
        OutputWish wish = new OutputWish(where, 48_000, 0);
        try (AudioOutput output = outputs(hasJack, cards).open(wish, AudioOutputsTest::ignore)) {
            return output.description();
        }
    }

    private static AudioOutputs outputs(boolean hasJack, String... cards) {
        return new AudioOutputs(() -> cards(cards), buffer -> {
            require(hasJack);
            return new FakeOutput("JACK, " + buffer + " frames", 48_000);
        });
    }

    private static void require(boolean hasJack) throws IOException {
        if (!hasJack) {
            throw new IOException("no JACK server is running");
        }
    }

    private static List<Card> cards(String... names) {
        return Stream.of(names).<Card>map(Box::new).toList();
    }

    private static void ignore(Object kind, String sentence) {
        // Nothing happens here that anybody should know.
    }

    private record Box(String name) implements Card {
        @Override
        public AudioOutput open(int sampleRate, int bufferFrames) throws IOException {
            if (name.endsWith("busy")) {
                throw new IOException(name);
            }
            return new FakeOutput(name + " at " + sampleRate + " Hz, " + bufferFrames + " frames", sampleRate);
        }
    }
}
