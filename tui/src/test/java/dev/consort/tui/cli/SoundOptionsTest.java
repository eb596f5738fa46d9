package dev.consort.tui.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.consort.audio.output.choice.OutputWish;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class SoundOptionsTest {
    @Test
    void outputBufferAndRecordingReachTheServer() {
        assertThat(mode("--server", "--audio", "card:usb", "--buffer", "256", "--record", "jam.wav"))
                .isInstanceOfSatisfying(ServeMode.class, mode -> assertThat(
                                mode.wish().sound())
                        .isEqualTo(new SoundWish(
                                new OutputWish("card:usb", 48_000, 256), Path.of("jam.wav"), SoundWish.NO_INPUT)));
        assertThat(mode()).isInstanceOfSatisfying(SoloMode.class, mode -> assertThat(
                        mode.server().sound())
                .isEqualTo(SoundWish.of("auto")));
    }

    @Test
    void listingAndDrawingAreThingsToDo() {
        assertThat(mode("--list-audio")).isEqualTo(new ListAudioMode());
        assertThat(mode("--plot", "a.wav", "--to", "b.png"))
                .isEqualTo(new PlotMode(Path.of("a.wav"), Path.of("b.png")));
    }

    @Test
    void whatDoesNotGoTogetherIsRefusedWithASentence() {
        refused("--audio, --buffer and --record go with --server", "--connect", "here", "--buffer", "256");
        refused("--audio, --buffer and --record go with --server", "--discover", "--record", "a.wav");
        refused("--record goes with --server", "--render", "a.wav", "--record", "b.wav");
        refused("--buffer goes from 32 to 4096", "--server", "--buffer", "31");
        refused("--buffer goes from 32 to 4096", "--server", "--buffer", "4097");
        refused("--to goes with --plot", "--server", "--to", "a.png");
    }

    private static void refused(String sentence, String... arguments) {
        assertThatThrownBy(() -> mode(arguments))
                .isInstanceOf(CommandLine.ParameterException.class)
                .hasMessageContaining(sentence);
    }

    private static Mode mode(String... arguments) {
        Options options = new Options();
        new CommandLine(options).parseArgs(arguments);
        return options.mode();
    }
}
