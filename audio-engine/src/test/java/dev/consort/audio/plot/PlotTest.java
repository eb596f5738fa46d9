package dev.consort.audio.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.DoubleUnaryOperator;
import javax.imageio.ImageIO;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlotTest {
    private static final double SWEEP_SECONDS = 4;
    private static final double FROM_HZ = 50;
    private static final double TO_HZ = 15_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"16, 2, 48000", "24, 2, 48000", "32, 1, 44100", "16, 1, 96000"})
    void theBrightestRowOfEachColumnFollowsASweep(int bits, int channels, int rate) throws IOException {
        Path wav = write("sweep.wav", rate, channels, bits, SWEEP_SECONDS, PlotTest::sweep);
        BufferedImage image = Plot.image(wav);
        Axes axes = new Axes(SWEEP_SECONDS, 20_000);

        for (int column = 40; column < Axes.COLUMNS - 40; column += 7) {
            double second = (column + 0.5) * SWEEP_SECONDS / Axes.COLUMNS;
            double hz = FROM_HZ * Math.pow(TO_HZ / FROM_HZ, second / SWEEP_SECONDS);
            assertThat(brightestRow(image, column)).as("at %s s", second).isCloseTo(axes.y(hz), within(5));
        }
    }

    @Test
    void aToneIsAsBrightAsItIsLoudAndTheRestIsDark() throws IOException {
        Path wav = write("tone.wav", 48_000, 2, 24, 1, second -> 0.1 * Math.sin(2 * Math.PI * 440 * second));
        BufferedImage image = Plot.image(wav);
        int y = new Axes(1, 20_000).y(440);
        int x = Axes.LEFT + Axes.COLUMNS / 2;

        assertThat(brightness(image.getRGB(x, brightestRow(image, Axes.COLUMNS / 2))))
                .isCloseTo(brightness(Colours.of(1 - -20 / Spectrogram.FLOOR)), within(12.0));
        assertThat(brightestRow(image, Axes.COLUMNS / 2)).isCloseTo(y, within(2));
        assertThat(brightness(image.getRGB(x, new Axes(1, 20_000).y(5_000)))).isLessThan(30);
    }

    @Test
    void theOutlineOfTheWaveformIsAtItsPeaks() throws IOException {
        Path wav = write("half.wav", 48_000, 2, 16, 2, second -> second < 1 ? 0 : 0.5 * Math.sin(20_000 * second));
        BufferedImage image = Plot.image(wav);

        assertThat(waveTop(image, Axes.LEFT + 3 * Axes.COLUMNS / 4))
                .isCloseTo(Axes.WAVE_TOP + Axes.WAVE_ROWS / 4, within(2));
        assertThat(waveTop(image, Axes.LEFT + Axes.COLUMNS / 4))
                .isCloseTo(Axes.WAVE_TOP + Axes.WAVE_ROWS / 2, within(2));
    }

    @Test
    void floatFilesAreReadAndWhatIsNoNumberIsSilence() throws IOException {
        ByteBuffer file = ByteBuffer.allocate(44 + 4 * 4).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes())
                .putInt(52)
                .put("WAVEfmt ".getBytes())
                .putInt(16)
                .putShort((short) 3);
        file.putShort((short) 2)
                .putInt(8_000)
                .putInt(64_000)
                .putShort((short) 8)
                .putShort((short) 32);
        file.put("data".getBytes()).putInt(16);
        file.putFloat(0.5f).putFloat(-0.25f).putFloat(Float.NaN).putFloat(1);
        Path wav = Files.write(folder.resolve("float.wav"), file.array());
        double[] left = new double[4];
        double[] right = new double[4];
        try (WavSound sound = WavSound.open(wav)) {
            sound.read(-1, 4, left, right);
        }

        assertThat(left).containsExactly(0, 0.5, 0, 0);
        assertThat(right).containsExactly(0, -0.25, 1, 0);
    }

    @Test
    void aFileThatWasCutOffCountsAsFarAsItGoes() throws IOException {
        Path wav = write("cut.wav", 48_000, 2, 16, 1, second -> 0.5);
        byte[] bytes = Files.readAllBytes(wav);
        Files.write(wav, java.util.Arrays.copyOf(bytes, 44 + 4 * 100 + 3));
        try (WavSound sound = WavSound.open(wav)) {
            assertThat(sound.frames()).isEqualTo(100);
        }
        assertThat(Plot.image(wav).getWidth()).isEqualTo(1200);
    }

    @Test
    void thePictureIsAPngOfTheRightSizeAndNothingElseIsLeft() throws IOException {
        Path wav = write("a.wav", 8_000, 1, 16, 0.01, second -> 0.5);
        Path png = folder.resolve("a.png");
        Plot.draw(wav, png);
        BufferedImage image = ImageIO.read(png.toFile());

        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(600);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a.wav", "a.png");
        assertThatThrownBy(() -> Plot.draw(wav, folder.resolve("no/a.png"))).hasMessageContaining("no folder");
    }

    @Test
    void whatCannotBeDrawnIsRefusedWithASentence() throws IOException {
        Path text = Files.writeString(folder.resolve("song.txt"), "la la la la la la");
        Path empty = write("empty.wav", 48_000, 2, 16, 0, second -> 0);
        Path tiny = Files.write(folder.resolve("tiny.wav"), new byte[] {'R', 'I'});
        assertThatThrownBy(() -> Plot.image(text))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not a WAV");
        assertThatThrownBy(() -> Plot.image(tiny))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not a WAV");
        assertThatThrownBy(() -> Plot.image(empty)).hasMessageContaining("no sound in it");
        assertThatThrownBy(() -> Plot.image(folder.resolve("none.wav"))).hasMessageContaining("there is no file");
        byte[] odd = Files.readAllBytes(write("odd.wav", 48_000, 2, 16, 0.1, second -> 0));
        odd[20] = 2;
        assertThatThrownBy(() -> Plot.image(Files.write(folder.resolve("odd.wav"), odd)))
                .hasMessageContaining("unknown kind (coding 2, 2 channels, 16 bits)");
    }

    @Test
    void marksOnTheTimeAreRoundAndAtMostEleven() {
        for (double seconds = 0.001; seconds < 40_000; seconds *= 1.3) {
            Axes axes = new Axes(seconds, 20_000);
            assertThat(seconds / axes.step()).isBetween(1.0, 11.0);
        }
        assertThat(new Axes(4, 20_000).time(1.5)).isEqualTo("1.5 s");
        assertThat(new Axes(1200, 20_000).time(240)).isEqualTo("4:00 min");
    }

    private static double sweep(double second) {
        double rate = Math.log(TO_HZ / FROM_HZ) / SWEEP_SECONDS;
        return 0.7 * Math.sin(2 * Math.PI * FROM_HZ * (Math.exp(rate * second) - 1) / rate);
    }

    private Path write(String name, int rate, int channels, int bits, double seconds, DoubleUnaryOperator wave)
            throws IOException {
        int frames = (int) (seconds * rate);
        ByteBuffer bytes = ByteBuffer.allocate(frames * channels * bits / 8).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < frames * channels; i++) {
            long value = Math.round(wave.applyAsDouble((double) (i / channels) / rate) * ((1L << bits - 1) - 1));
            for (int shift = 0; shift < bits; shift += 8) {
                bytes.put((byte) (value >> shift));
            }
        }
        AudioFormat format = new AudioFormat(rate, bits, channels, true, false);
        Path file = folder.resolve(name);
        AudioSystem.write(
                new AudioInputStream(new ByteArrayInputStream(bytes.array()), format, frames),
                AudioFileFormat.Type.WAVE,
                file.toFile());
        return file;
    }

    private static int brightestRow(BufferedImage image, int column) {
        double best = -1;
        double sum = 0;
        int count = 0;
        for (int y = Axes.TOP; y < Axes.TOP + Axes.ROWS; y++) {
            double light = brightness(image.getRGB(Axes.LEFT + column, y));
            if (light > best) {
                best = light;
                sum = 0;
                count = 0;
            }
            if (light == best) {
                sum += y;
                count++;
            }
        }
        return (int) Math.round(sum / count);
    }

    private static int waveTop(BufferedImage image, int x) {
        int y = Axes.WAVE_TOP;
        while ((image.getRGB(x, y) & 0xFFFFFF) == Colours.PANEL) {
            y++;
        }
        return y;
    }

    private static double brightness(int rgb) {
        return 0.2126 * (rgb >> 16 & 0xFF) + 0.7152 * (rgb >> 8 & 0xFF) + 0.0722 * (rgb & 0xFF);
    }
}
