package dev.consort.audio.output.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.consort.audio.output.AudioOutput;
import dev.consort.audio.output.FakeOutput;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CardsTest {
    private final Cards cards = of("Default", "Scarlett 2i2 USB", "HDA Intel HDMI 0", "HDA Intel HDMI 1");

    @Test
    void aPartOfANameIsEnoughWhateverItsCapitals() throws IOException {
        assertThat(cards.named("scarLETT").name()).isEqualTo("Scarlett 2i2 USB");
    }

    @Test
    void aWholeNameWinsOverThoseThatContainIt() throws IOException {
        assertThat(of("USB", "USB 2").named("usb").name()).isEqualTo("USB");
    }

    @Test
    void aNameThatSeveralHaveIsAnsweredWithThose() {
        assertThatThrownBy(() -> cards.named("hdmi"))
                .isInstanceOf(IOException.class)
                .hasMessage("more than one sound card is called 'hdmi': 'HDA Intel HDMI 0', 'HDA Intel HDMI 1'; "
                        + "write more of it");
    }

    @Test
    void aNameThatNoneHasIsAnsweredWithAll() {
        assertThatThrownBy(() -> cards.named("focus"))
                .hasMessageContaining("no sound card is called 'focus'")
                .hasMessageContaining("'Default', 'Scarlett 2i2 USB'");
        assertThatThrownBy(() -> of().named("x")).hasMessageContaining("there is no sound card at all");
        assertThatThrownBy(() -> of().first()).hasMessage("there is no sound card");
    }

    @Test
    void lookingForCardsOnAMachineWithoutAnyIsNoError() {
        assertThat(new JavaSoundCards().all()).isNotNull();
    }

    private static Cards of(String... names) {
        List<Card> all = Stream.of(names).<Card>map(Named::new).toList();
        return () -> all;
    }

    private record Named(String name) implements Card {
        @Override
        public AudioOutput open(int sampleRate, int bufferFrames) {
            return new FakeOutput(name, sampleRate);
        }
    }
}
