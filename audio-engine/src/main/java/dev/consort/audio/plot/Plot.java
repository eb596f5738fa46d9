package dev.consort.audio.plot;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import javax.imageio.ImageIO;

/**
 * Draws a WAV file as 1200 × 600 pixels: above its waveform, the outline its peaks and the body its effective value;
 * below its spectrum over time, frequencies in octaves, loudness as colour.
 */
public final class Plot {
    private static final int[] FREQUENCIES = {50, 100, 200, 500, 1000, 2000, 5000, 10_000};
    private static final int MARGIN = 10;
    private static final int BAR = Axes.LEFT + Axes.COLUMNS + 14;
    private static final int BAR_WIDTH = 12;
    private static final int DECIBEL_STEP = 24;

    private final WavSound sound;
    private final Axes axes;
    private final Sheet sheet = new Sheet(Axes.WIDTH, Axes.HEIGHT);

    private Plot(WavSound sound) {
        this.sound = sound;
        axes = Axes.of(sound);
    }

    /**
     * Draws a file.
     *
     * @param wav 8 to 32 bits or float, any length
     * @param png is replaced when the picture is complete, and not before
     * @throws IOException with a sentence for people, when there is no WAV file or the picture cannot be written
     */
    public static void draw(Path wav, Path png) throws IOException {
        BufferedImage image = image(wav);
        Path target = png.toAbsolutePath();
        if (target.getParent() == null || !Files.isDirectory(target.getParent())) {
            throw new IOException("there is no folder " + target.getParent());
        }
        Path part = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            ImageIO.write(image, "png", part.toFile());
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    static BufferedImage image(Path wav) throws IOException {
        try (WavSound sound = WavSound.open(wav)) {
            Plot plot = new Plot(sound);
            plot.waveform();
            plot.spectrum();
            plot.times();
            plot.frequencies();
            plot.scale();
            return plot.sheet.image();
        }
    }

    private void waveform() throws IOException {
        Envelope envelope = Envelope.of(sound, Axes.COLUMNS);
        sheet.fill(Axes.LEFT, Axes.WAVE_TOP, Axes.COLUMNS, Axes.WAVE_ROWS, Colours.PANEL);
        sheet.fill(Axes.LEFT, level(0), Axes.COLUMNS, 1, Colours.GRID);
        for (int column = 0; column < Axes.COLUMNS; column++) {
            double body = envelope.effective()[column];
            bar(column, envelope.highest()[column], envelope.lowest()[column], Colours.WAVE);
            bar(
                    column,
                    Math.min(body, envelope.highest()[column]),
                    Math.max(-body, envelope.lowest()[column]),
                    Colours.WAVE_BODY);
        }
        sheet.text(MARGIN, Axes.WAVE_TOP, "1.0", Colours.FAINT_TEXT);
        sheet.text(MARGIN, Axes.WAVE_TOP + Axes.WAVE_ROWS - Sheet.TEXT_HEIGHT, "-1.0", Colours.FAINT_TEXT);
        sheet.text(Axes.LEFT, MARGIN + 4, facts(envelope), Colours.TEXT);
    }

    private String facts(Envelope envelope) {
        return String.format(
                Locale.ROOT,
                "%s   peak %.1f dB   rms %.1f dB   %d Hz   %d bit",
                length(),
                decibels(envelope.peak()),
                decibels(envelope.overall()),
                sound.sampleRate(),
                sound.bits());
    }

    private String length() {
        double seconds = sound.seconds();
        return seconds < 120
                ? String.format(Locale.ROOT, "%.3f s", seconds)
                : String.format(Locale.ROOT, "%d:%02d min", (long) seconds / 60, (long) seconds % 60);
    }

    private static double decibels(double level) {
        return Math.max(-200, 20 * Math.log10(level + 1e-12));
    }

    private void bar(int column, double high, double low, int colour) {
        int top = level(high);
        sheet.fill(Axes.LEFT + column, top, 1, Math.max(1, level(low) - top), colour);
    }

    private static int level(double sample) {
        double place = (1 - Math.max(-1, Math.min(1, sample))) / 2;
        return Axes.WAVE_TOP + (int) Math.round(place * (Axes.WAVE_ROWS - 1));
    }

    private void spectrum() throws IOException {
        Spectrogram spectrogram = new Spectrogram(sound);
        long frames = sound.frames();
        for (int column = 0; column < Axes.COLUMNS; column++) {
            spectrogram.look(frames * column / Axes.COLUMNS, frames * (column + 1) / Axes.COLUMNS);
            for (int row = 0; row < Axes.ROWS; row++) {
                double decibels = spectrogram.decibels(axes.hz(row + 1), axes.hz(row));
                sheet.dot(Axes.LEFT + column, Axes.TOP + row, Colours.of(1 - decibels / Spectrogram.FLOOR));
            }
        }
    }

    private void times() {
        int bottom = Axes.TOP + Axes.ROWS;
        for (int i = 0; i * axes.step() <= axes.seconds(); i++) {
            int x = axes.x(i * axes.step());
            String text = axes.time(i * axes.step());
            sheet.fill(x, bottom, 1, 6, Colours.TEXT);
            sheet.fill(x, Axes.WAVE_TOP + Axes.WAVE_ROWS, 1, 4, Colours.TEXT);
            sheet.text(x - Math.min(Sheet.width(text) / 2, x - MARGIN), bottom + MARGIN + 2, text, Colours.TEXT);
        }
    }

    private void frequencies() {
        for (int hz : FREQUENCIES) {
            if (hz < axes.highest()) {
                String text = Axes.frequency(hz);
                int y = axes.y(hz);
                sheet.fill(Axes.LEFT - 6, y, 6, 1, Colours.TEXT);
                sheet.text(Axes.LEFT - 8 - Sheet.width(text), y - Sheet.TEXT_HEIGHT / 2, text, Colours.TEXT);
            }
        }
    }

    private void scale() {
        for (int row = 0; row < Axes.ROWS; row++) {
            sheet.fill(BAR, Axes.TOP + row, BAR_WIDTH, 1, Colours.of(1 - (double) row / Axes.ROWS));
        }
        for (int decibels = 0; decibels >= Spectrogram.FLOOR; decibels -= DECIBEL_STEP) {
            int y = Axes.TOP + (int) (decibels / Spectrogram.FLOOR * (Axes.ROWS - Sheet.TEXT_HEIGHT));
            sheet.text(BAR + BAR_WIDTH + 4, y, decibels == 0 ? "0 dB" : String.valueOf(decibels), Colours.TEXT);
        }
    }
}
