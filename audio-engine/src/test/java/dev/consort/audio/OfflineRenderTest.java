package dev.consort.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.consort.audio.sample.Samples;
import dev.consort.protocol.project.StarterBand;
import dev.consort.protocol.state.Click;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.SourceType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfflineRenderTest {
    @TempDir
    private Path folder;

    @Test
    void twoRendersHaveTheSameBits() throws IOException {
        Path first = folder.resolve("first.wav");
        Path second = folder.resolve("second.wav");
        OfflineRender.render(StarterBand.session("Jam"), Samples.NONE, first, done -> {});
        OfflineRender.render(StarterBand.session("Jam"), Samples.NONE, second, done -> {});

        assertThat(Files.mismatch(first, second)).isEqualTo(-1);
    }

    @Test
    void theFileIsAsLongAsSongAndTailAndOthersCanReadIt() throws Exception {
        NetworkState state = Bands.looped(Bands.note(Bands.of(SourceType.SAW), 1, 480, 60, 480), 0, 960);
        Path wav = folder.resolve("song.wav");
        long frames = OfflineRender.render(Bands.playing(state, true), Samples.NONE, wav, done -> {});

        try (AudioInputStream in = AudioSystem.getAudioInputStream(wav.toFile())) {
            assertThat(in.getFrameLength()).isEqualTo(frames).isBetween(48_000L, 60_000L);
            assertThat(in.getFormat().getSampleRate()).isEqualTo(48_000);
            assertThat(in.getFormat().getSampleSizeInBits()).isEqualTo(16);
            assertThat(in.getFormat().getChannels()).isEqualTo(2);
        }
    }

    @Test
    void theMetronomeIsLeftOut() throws IOException {
        NetworkState state =
                Bands.edited(Bands.note(Bands.of(SourceType.SAW), 1, 0, 60, 960), 1, draft -> draft.mute = true);
        Path wav = folder.resolve("song.wav");
        OfflineRender.render(
                state.withSession(state.session().withClick(new Click(true, 1))), Samples.NONE, wav, done -> {});
        byte[] bytes = Files.readAllBytes(wav);
        int loudest = 0;
        // The gate closes over the first milliseconds.
        for (int i = 44 + 4 * 9600; i < bytes.length; i++) {
            loudest = Math.max(loudest, Math.abs(bytes[i]));
        }
        assertThat(loudest).isZero();
    }

    @Test
    void progressRisesToOne() throws IOException {
        List<Double> told = new ArrayList<>();
        OfflineRender.render(StarterBand.session("Jam"), Samples.NONE, folder.resolve("a.wav"), told::add);

        assertThat(told).isSorted().allMatch(share -> share >= 0 && share <= 1).endsWith(1.0);
    }

    @Test
    void aFailedRenderKeepsTheFormerFileAndLeavesNothingBehind() throws IOException {
        Path wav = Files.writeString(folder.resolve("song.wav"), "former");
        assertThatThrownBy(() -> OfflineRender.render(StarterBand.session("Jam"), Samples.NONE, wav, done -> {
                    throw new IllegalStateException("enough");
                }))
                .hasMessage("enough");

        assertThat(wav).hasContent("former");
        assertThat(folder.toFile().list()).containsExactly("song.wav");
    }

    @Test
    void aPlaceThatIsNoFileIsAnInputOutputError() {
        assertThatThrownBy(() -> OfflineRender.render(NetworkState.EMPTY, Samples.NONE, folder, done -> {}))
                .isInstanceOf(IOException.class);
    }
}
