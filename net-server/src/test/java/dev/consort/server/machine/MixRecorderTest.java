package dev.consort.server.machine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.audio.output.Recorder;
import dev.consort.server.sound.Backstage.RecordingNews;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MixRecorderTest {
    private static final int RATE = 48_000;

    @TempDir
    private Path home;

    private final BlockingQueue<RecordingNews> news = new LinkedBlockingQueue<>();
    private final Recorder recorder = new Recorder(RATE, (kind, sentence) -> {});

    private MixRecorder inFolder(Path folder) {
        return new MixRecorder(recorder, RATE, folder, () -> LocalDateTime.of(2026, 3, 1, 20, 15, 9), null);
    }

    private RecordingNews heard() throws InterruptedException {
        return news.poll(20, TimeUnit.SECONDS);
    }

    @Test
    void aRecordingIsCalledAfterSessionAndMomentAndEndsWithItsLength() throws InterruptedException {
        MixRecorder mix = inFolder(home.resolve("exports"));
        mix.begin("Ana", "Friday/jam", news::add);
        RecordingNews begun = heard();
        String name = "exports/Friday-jam 2026-03-01 20-15-09.wav";
        assertThat(begun).isEqualTo(new RecordingNews(true, "Ana records what is heard into " + name));
        assertThat(mix.recording()).isEqualTo(name);

        recorder.hear(new float[4 * RATE], 2 * RATE);
        mix.end("Ben", news::add);
        assertThat(heard()).isEqualTo(new RecordingNews(true, "Ben ended the recording " + name + ", 2 s"));
        assertThat(mix.recording()).isNull();
        assertThat(home.resolve(name)).isRegularFile();
    }

    @Test
    void thereIsOneRecordingAtATime() throws InterruptedException {
        MixRecorder mix = inFolder(home);
        mix.end("Ana", news::add);
        assertThat(heard().isDone()).isFalse();

        mix.begin("Ana", "Jam", news::add);
        assertThat(heard().isDone()).isTrue();
        mix.begin("Ben", "Jam", news::add);
        assertThat(heard()).satisfies(refused -> {
            assertThat(refused.isDone()).isFalse();
            assertThat(refused.text()).contains("already", ".wav");
        });
        mix.end("Ana", news::add);
        assertThat(heard().isDone()).isTrue();
    }

    @Test
    void aFileThatIsThereIsNotWrittenOver() throws InterruptedException, IOException {
        Path there = home.resolve("Jam 2026-03-01 20-15-09.wav");
        Files.writeString(there, "precious");
        MixRecorder mix = inFolder(home);
        mix.begin("Ana", "Jam", news::add);

        assertThat(heard().isDone()).isFalse();
        assertThat(there).hasContent("precious");
    }

    @Test
    void aFolderThatCannotBeMadeIsSaid() throws InterruptedException, IOException {
        Path file = Files.writeString(home.resolve("exports"), "a file");
        MixRecorder mix = inFolder(file);
        mix.begin("Ana", "Jam", news::add);

        assertThat(heard()).isEqualTo(new RecordingNews(false, "the folder exports cannot be made"));
        assertThat(mix.recording()).isNull();
    }
}
