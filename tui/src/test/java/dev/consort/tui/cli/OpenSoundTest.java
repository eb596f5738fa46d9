package dev.consort.tui.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.consort.audio.AudioEngine;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenSoundTest {
    @TempDir
    private Path folder;

    private Places places() {
        return new Places(Map.of("XDG_DATA_HOME", folder.toString(), "HOME", folder.toString()));
    }

    @Test
    void anOutputIsPlayedByTheEngineInside() throws Exception {
        OpenSound sound = OpenSound.of(SoundWish.of("null"), places(), new Announcer());

        assertThat(sound.engine()).isInstanceOf(AudioEngine.class);
        assertThat(sound.remarks()).containsExactly("audio: silent");
        sound.end().run();
    }

    @Test
    void whatSuperColliderPlaysCannotBeRecordedHere() {
        SoundWish wish =
                new SoundWish(SoundWish.of("scsynth").output(), folder.resolve("take.wav"), SoundWish.NO_INPUT);

        assertThatThrownBy(() -> OpenSound.of(wish, places(), new Announcer()))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("--record, --buffer, --input and --midi-out do not go with --audio scsynth");
    }
}
