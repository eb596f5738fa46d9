package dev.consort.tui.cli;

import dev.consort.audio.plot.Plot;
import java.io.IOException;
import java.nio.file.Path;

/**
 * {@code --plot}: a picture of a WAV file.
 *
 * @param picture where it goes; null for the WAV file's name with {@code .png}
 */
record PlotMode(Path wav, Path picture) implements Mode {
    @Override
    public int run() throws Failure {
        System.setProperty("java.awt.headless", "true");
        Path target = picture == null ? beside() : picture;
        try {
            Plot.draw(wav, target);
            System.err.println("consort: drew " + target);
            return ExitCode.OK;
        } catch (IOException e) {
            throw new Failure(ExitCode.FILE_UNREADABLE, "--plot: " + e.getMessage());
        }
    }

    private Path beside() {
        String name = String.valueOf(wav.getFileName());
        int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        return wav.resolveSibling(name.substring(0, dot) + ".png");
    }
}
