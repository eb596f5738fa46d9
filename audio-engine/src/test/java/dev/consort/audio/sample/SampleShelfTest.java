package dev.consort.audio.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.output.WavWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleShelfTest {
    private static final float[] SOUND = {0.5f, -0.5f, 0.25f, -0.25f, 0, 1};

    @TempDir
    private Path folder;

    private final List<String> remarks = new ArrayList<>();

    @Test
    void aFileInTheFolderIsFoundByItsNameAndReadOnce() throws IOException {
        write("clap.wav", SOUND);
        SampleShelf shelf = shelf();

        Octaves found = shelf.find("clap.wav");

        assertThat(found.whole().frames()).isEqualTo(3);
        assertThat(found.whole().left()).containsExactly(new float[] {0.5f, 0.25f, 0}, within(1e-4f));
        assertThat(found.whole().right()).containsExactly(new float[] {-0.5f, -0.25f, 1}, within(1e-4f));
        assertThat(shelf.find("clap.wav")).isSameAs(found);
        assertThat(remarks).isEmpty();
    }

    @Test
    void aFileThatHasChangedIsReadAgain() throws IOException {
        Path file = write("clap.wav", SOUND);
        SampleShelf shelf = shelf();
        Octaves before = shelf.find("clap.wav");
        write("clap.wav", new float[] {0.1f, 0.1f});
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));

        assertThat(shelf.find("clap.wav")).isNotSameAs(before);
        assertThat(shelf.find("clap.wav").whole().frames()).isEqualTo(1);
    }

    @Test
    void whatIsMissingIsSaidOnceAndFoundAsSoonAsItIsThere() throws IOException {
        SampleShelf shelf = shelf();

        assertThat(shelf.find("kick.wav")).isNull();
        assertThat(shelf.find("kick.wav")).isNull();
        assertThat(remarks).hasSize(1).first().asString().contains("kick.wav").contains(folder.toString());

        write("kick.wav", SOUND);
        assertThat(shelf.find("kick.wav")).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside.wav", "sub/inside.wav", "/etc/hostname", "", ".", ".."})
    void noNameLeadsOutOfTheFolder(String name) throws IOException {
        Path outside = folder.resolve("room");
        Files.createDirectories(outside.resolve("sub"));
        write("outside.wav", SOUND);
        write("room/sub/inside.wav", SOUND);
        SampleShelf shelf = new SampleShelf(List.of(outside), remarks::add);

        assertThat(shelf.find(name)).isNull();
    }

    @Test
    void aLinkIsNotFollowed() throws IOException {
        Path room = Files.createDirectories(folder.resolve("room"));
        Files.createSymbolicLink(room.resolve("link.wav"), write("outside.wav", SOUND));

        assertThat(new SampleShelf(List.of(room), remarks::add).find("link.wav"))
                .isNull();
    }

    @Test
    void whatIsNoRecordingIsSaidAndSilent() throws IOException {
        Files.writeString(folder.resolve("notes.wav"), "RIFF, but words");

        assertThat(shelf().find("notes.wav")).isNull();
        assertThat(remarks).first().asString().contains("no WAV");
    }

    @Test
    void aFileOfFloatsMayHoldNothingThatIsNoNumber() throws IOException {
        ByteBuffer wav = ByteBuffer.allocate(44 + 12).order(ByteOrder.LITTLE_ENDIAN);
        wav.put("RIFF".getBytes()).putInt(48).put("WAVEfmt ".getBytes()).putInt(16);
        wav.putShort((short) 3).putShort((short) 1).putInt(48_000).putInt(192_000);
        wav.putShort((short) 4).putShort((short) 32).put("data".getBytes()).putInt(12);
        wav.putFloat(Float.NaN).putFloat(0.5f).putFloat(Float.POSITIVE_INFINITY);
        Files.write(folder.resolve("odd.wav"), wav.array());

        assertThat(RecordingFile.read(folder.resolve("odd.wav")).left()).containsExactly(0, 0.5f, 0);
    }

    @Test
    void aFileWithoutSoundIsRefused() throws IOException {
        Path file = write("empty.wav", new float[0]);

        assertThatThrownBy(() -> RecordingFile.read(file)).hasMessageContaining("no sound");
    }

    private SampleShelf shelf() {
        return new SampleShelf(List.of(folder), remarks::add);
    }

    private Path write(String name, float[] interleaved) throws IOException {
        Path file = folder.resolve(name);
        try (WavWriter wav = new WavWriter(file, 48_000)) {
            wav.write(interleaved, interleaved.length / 2);
            wav.finish();
        }
        return file;
    }
}
