package dev.consort.tui.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.consort.audio.output.OutputNews;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveSoundTest {
    @TempDir
    Path folder;

    @Test
    void whatIsPlayedIsRecordedUntilTheEndOfTheSession() throws Failure {
        Path file = folder.resolve("jam.wav");
        LiveSound sound = LiveSound.open(new SoundWish(SoundWish.of("null").output(), file, SoundWish.NO_INPUT));
        sound.output().write(new float[960], 480);
        sound.output().close();
        sound.endRecording();

        assertThat(file).hasSize(44 + 480 * 6);
    }

    @Test
    void aSessionThatDidNotBeginLeavesNoEmptyRecording() throws Failure {
        Path file = folder.resolve("jam.wav");
        LiveSound sound = LiveSound.open(new SoundWish(SoundWish.of("null").output(), file, SoundWish.NO_INPUT));
        sound.output().close();
        sound.endRecording();

        assertThat(file).doesNotExist();
    }

    @Test
    void aRecordingThatCannotBeMadeEndsTheProgramWithASentence() throws Exception {
        Path taken = Files.createFile(folder.resolve("taken.wav"));
        assertThatThrownBy(
                        () -> LiveSound.open(new SoundWish(SoundWish.of("null").output(), taken, SoundWish.NO_INPUT)))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.FILE_UNREADABLE))
                .hasMessageContaining("already there");
    }

    @Test
    void anOutputThatIsNotThereEndsTheProgramAndSaysWhereToLook() {
        assertThatThrownBy(() -> LiveSound.open(SoundWish.of("card:no such card")))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.NO_AUDIO_DEVICE))
                .hasMessageContaining("--list-audio");
    }

    @Test
    void newsGoToWhoeverAskedForThem() {
        List<String> told = new ArrayList<>();
        SoundNews news = new SoundNews();
        news.tell(OutputNews.Kind.LOST, "too early");
        news.alsoTell((kind, sentence) -> told.add(sentence));
        news.tell(OutputNews.Kind.BACK, "There is sound.");

        assertThat(told).containsExactly("There is sound.");
    }
}
