package dev.consort.audio.scsynth.recording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.audio.scsynth.effect.Recordings;
import dev.consort.audio.scsynth.osc.Command;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuffersTest {
    @TempDir
    private Path folder;

    private final List<String> remarks = new ArrayList<>();
    private Buffers buffers;

    @BeforeEach
    void files() throws Exception {
        Recordings.sine(folder.resolve("one.wav"), 440, 0.1, 1);
        Recordings.sine(folder.resolve("two.wav"), 440, 0.1, 2);
        buffers = new Buffers(SoundFiles.in(List.of(folder)), remarks::add);
    }

    private Command done() {
        Command order = buffers.nextOrder();
        buffers.hear(Command.of("/done", order.address(), order.integer(0)));
        return order;
    }

    @Test
    void aRecordingIsThereWhenTheServerHasReadIt() {
        assertThat(buffers.recording("two.wav")).isNull();

        Command order = done();

        assertThat(order.toString()).isEqualTo("/b_allocReadChannel 0 " + folder.resolve("two.wav") + " 0 0 0 1");
        assertThat(buffers.recording("two.wav")).isEqualTo(new Loaded(0, 2));
    }

    @Test
    void ordersGoOutOneAfterTheOther() {
        buffers.recording("one.wav");
        buffers.recording("two.wav");

        assertThat(buffers.nextOrder()).isNotNull();
        assertThat(buffers.nextOrder()).isNull();
    }

    @Test
    void anImpulseResponseIsReadAndCutIntoParts() {
        buffers.impulse("one.wav");

        assertThat(done().toString()).startsWith("/b_allocReadChannel 1 ");
        // 4,800 frames in halves of 2,048 are five parts.
        assertThat(done().toString()).isEqualTo("/b_alloc 0 10240");
        assertThat(buffers.impulse("one.wav")).isNull();
        assertThat(done().toString()).isEqualTo("/b_gen 0 PreparePartConv 1 2048");
        assertThat(buffers.impulse("one.wav")).isEqualTo(new Impulse(0, 0));
    }

    @Test
    void whatIsMissingOrNoRecordingIsSaidOnce() throws Exception {
        Files.writeString(folder.resolve("text.wav"), "no sound at all");
        for (int i = 0; i < 2; i++) {
            assertThat(buffers.recording("gone.wav")).isNull();
            assertThat(buffers.recording("text.wav")).isNull();
        }

        assertThat(remarks).hasSize(2);
        assertThat(remarks.get(0)).contains("there is no recording 'gone.wav'");
        assertThat(remarks.get(1)).contains("convert it");
    }

    @Test
    void aNameIsNeverAPath() throws Exception {
        Path inner = Files.createDirectory(folder.resolve("inner"));

        assertThat(SoundFiles.in(List.of(inner)).find("../one.wav")).isNull();
        assertThat(SoundFiles.in(List.of(folder)).find("one.wav")).isEqualTo(folder.resolve("one.wav"));
    }

    @Test
    void aNewServerReadsEverythingAgain() {
        buffers.recording("one.wav");
        done();
        int before = buffers.loaded();
        buffers.clear();

        assertThat(buffers.loaded()).isGreaterThan(before);
        assertThat(buffers.recording("one.wav")).isNull();
        assertThat(buffers.nextOrder()).isNotNull();
    }
}
