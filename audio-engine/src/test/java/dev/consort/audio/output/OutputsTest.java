package dev.consort.audio.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputsTest {
    private final AtomicLong now = new AtomicLong(1_000_000);
    private final SilentClock clock = new SilentClock("silent", 48_000, now::get, now::addAndGet);

    @Test
    void theSilentClockKeepsTimeWithoutDrift() {
        for (int block = 0; block < 1000; block++) {
            clock.write(new float[0], 441);
        }
        assertThat(now.get() - 1_000_000).isEqualTo(441_000L * 1_000_000_000 / 48_000);
    }

    @Test
    void aSmallDelayIsCaughtUp() {
        clock.write(new float[0], 4800);
        now.addAndGet(150_000_000);
        clock.write(new float[0], 4800);
        clock.write(new float[0], 4800);

        assertThat(now.get() - 1_000_000).isEqualTo(300_000_000);
    }

    @Test
    void afterAStallTheClockCountsAnew() {
        clock.write(new float[0], 4800);
        now.addAndGet(60_000_000_000L);
        long woke = now.get();
        clock.write(new float[0], 4800);
        clock.write(new float[0], 4800);

        assertThat(now.get() - woke).isEqualTo(200_000_000);
    }

    @Test
    void automaticNeverFailsAndSaysWhatItIs() throws IOException {
        try (AudioOutput output = AudioOutputs.open("auto")) {
            assertThat(output.description()).isNotBlank().doesNotContain("\n");
            assertThat(output.sampleRate()).isEqualTo(48_000);
        }
    }

    @Test
    void silenceIsCalledSilent() throws IOException {
        try (AudioOutput output = AudioOutputs.open("null")) {
            assertThat(output.description()).isEqualTo("silent");
        }
    }

    @Test
    void aRecordingAppearsWhenItIsClosed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("take.wav");
        try (AudioOutput output = AudioOutputs.open("wav:" + file)) {
            output.write(new float[480], 240);
            assertThat(file).doesNotExist();
        }
        assertThat(file).hasSize(44 + 240 * 4);
        assertThat(folder.toFile().list()).containsExactly("take.wav");
    }

    @Test
    void whatIsNoOutputIsRefusedWithASentence() {
        assertThatThrownBy(() -> AudioOutputs.open("jack"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("auto, null and wav:FILE");
        assertThatThrownBy(() -> AudioOutputs.open("wav:")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> AudioOutputs.open("wav:\0")).isInstanceOf(IOException.class);
    }
}
