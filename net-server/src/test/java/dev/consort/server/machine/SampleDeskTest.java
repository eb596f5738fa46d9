package dev.consort.server.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.message.ServerMessage.Samples;
import dev.consort.protocol.message.ServerMessage.Waveform;
import dev.consort.protocol.message.machine.ListedSample;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntToDoubleFunction;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleDeskTest {
    private static final int RATE = 8_000;

    @TempDir
    private Path home;

    private Path folder;
    private SampleDesk desk;

    @BeforeEach
    void open() throws IOException {
        folder = Files.createDirectory(home.resolve("samples"));
        desk = new SampleDesk(folder);
    }

    private static void write(Path file, int channels, int frames, IntToDoubleFunction wave) throws IOException {
        byte[] bytes = new byte[2 * channels * frames];
        for (int i = 0; i < channels * frames; i++) {
            int sample = (int) Math.round(32_767 * wave.applyAsDouble(i / channels));
            bytes[2 * i] = (byte) sample;
            bytes[2 * i + 1] = (byte) (sample >> 8);
        }
        AudioFormat format = new AudioFormat(RATE, 16, channels, true, false);
        AudioSystem.write(
                new AudioInputStream(new ByteArrayInputStream(bytes), format, frames),
                AudioFileFormat.Type.WAVE,
                file.toFile());
    }

    private static ServerMessage answer(Consumer<Consumer<ServerMessage>> question) throws Exception {
        CompletableFuture<ServerMessage> answer = new CompletableFuture<>();
        question.accept(answer::complete);
        return answer.get(20, TimeUnit.SECONDS);
    }

    private Waveform shown(String name) throws Exception {
        return (Waveform) answer(to -> desk.show(name, to));
    }

    private Samples listed() throws Exception {
        return (Samples) answer(desk::list);
    }

    @Test
    void recordingsAreListedByNameAndOthersAreNot() throws Exception {
        write(folder.resolve("b.wav"), 2, RATE, i -> 0);
        write(folder.resolve("a.wav"), 1, RATE / 2, i -> 0);
        Files.writeString(folder.resolve("notes.txt"), "no sound");
        Files.createDirectory(folder.resolve("folder.wav"));
        Files.createSymbolicLink(folder.resolve("link.wav"), folder.resolve("a.wav"));

        assertThat(listed().samples())
                .containsExactly(new ListedSample("a.wav", 0.5, 1, RATE), new ListedSample("b.wav", 1, 2, RATE));
    }

    @Test
    void aFolderThatIsNotThereHasNoRecordings() throws Exception {
        desk = new SampleDesk(home.resolve("nowhere"));

        assertThat(listed().samples()).isEmpty();
        assertThat(shown("a.wav").problem()).isEqualTo("there is no recording of that name");
    }

    @Test
    void onlySoManyAreListed() throws Exception {
        write(folder.resolve("one.wav"), 1, 10, i -> 0);
        for (int i = 0; i < SampleDesk.MOST_LISTED + 20; i++) {
            Files.copy(folder.resolve("one.wav"), folder.resolve("s" + i + ".wav"));
        }

        assertThat(listed().samples()).hasSize(SampleDesk.MOST_LISTED);
    }

    @Test
    void aWaveformShowsTheLowestAndHighestOfEachPart() throws Exception {
        write(folder.resolve("saw.wav"), 2, 25_600, i -> i < 12_800 ? i % 2 == 0 ? 0.5 : -0.25 : 0);

        Waveform waveform = shown("saw.wav");

        assertThat(waveform.problem()).isNull();
        assertThat(waveform.seconds()).isCloseTo(3.2, within(0.001));
        assertThat(waveform.channels()).isEqualTo(2);
        assertThat(waveform.peaks()).hasSize(2 * Waveform.BUCKETS);
        assertThat(waveform.peaks().subList(0, 2)).containsExactly(-32, 64);
        assertThat(waveform.peaks().subList(2 * 128, 2 * 256)).containsOnly(0);
    }

    @Test
    void fewFramesHaveFewParts() throws Exception {
        write(folder.resolve("tick.wav"), 1, 3, i -> 1);

        assertThat(shown("tick.wav").peaks()).containsExactly(127, 127, 127, 127, 127, 127);
    }

    @Test
    void aFileThatHasChangedIsLookedAtAgain() throws Exception {
        write(folder.resolve("a.wav"), 1, 256, i -> 0);
        assertThat(shown("a.wav").peaks()).containsOnly(0);
        write(folder.resolve("a.wav"), 1, 512, i -> 1);

        assertThat(shown("a.wav").peaks()).containsOnly(127);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.wav", "/etc/passwd", "..", "", "a/../../secret.wav", "CON", "gone.wav"})
    void noNameLeadsOutOfTheFolder(String name) throws Exception {
        write(home.resolve("secret.wav"), 1, 256, i -> 1);

        assertThat(shown(name).problem()).isEqualTo("there is no recording of that name");
        assertThat(shown(name).peaks()).isEmpty();
    }

    @Test
    void whatIsNoSoundIsSaidToBeNone() throws Exception {
        Files.writeString(folder.resolve("text.wav"), "RIFF no sound at all");
        byte[] lie = new byte[60];
        System.arraycopy("RIFF\u007f\u007f\u007f\u007fWAVEfmt ".getBytes("US-ASCII"), 0, lie, 0, 16);
        Files.write(folder.resolve("lie.wav"), lie);

        assertThat(shown("text.wav").problem()).startsWith("it cannot be played");
        assertThat(shown("lie.wav").problem()).startsWith("it cannot be played");
        assertThat(listed().samples()).isEmpty();
    }

    @Test
    void aHeadThatPromisesTooMuchIsNotBelieved() throws Exception {
        Path file = folder.resolve("short.wav");
        write(file, 1, 2_560, i -> 0.5);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, 44 + 2 * 1_280));

        Waveform waveform = shown("short.wav");
        assertThat(waveform.seconds()).isCloseTo(0.16, within(0.001));
        assertThat(waveform.peaks()).hasSize(512).containsOnly(64);
    }

    @Test
    void tooManyQuestionsAtOnceAreAnsweredToo() throws Exception {
        write(folder.resolve("a.wav"), 1, 256, i -> 0);
        CompletableFuture<?>[] answers = new CompletableFuture<?>[500];
        for (int i = 0; i < answers.length; i++) {
            CompletableFuture<ServerMessage> answer = new CompletableFuture<>();
            answers[i] = answer;
            desk.show("a.wav", answer::complete);
        }

        CompletableFuture.allOf(answers).get(20, TimeUnit.SECONDS);
    }
}
