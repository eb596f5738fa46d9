package dev.consort.audio.export;

import dev.consort.audio.SongRender;
import dev.consort.audio.crew.Crew;
import dev.consort.audio.output.WavStream;
import dev.consort.protocol.state.NetworkState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The mix as one WAV file: all that the master plays, from tick 0 until the last note has died away. The same session
 * gives the same bits every time.
 */
public final class Bounce {
    /** The end of the work is left for the disk. */
    private static final double RENDERED = 0.98;

    private Bounce() {}

    /**
     * Renders and writes, on the calling thread.
     *
     * @param target the file, in a folder that exists. Never overwritten: when there is one, the new one becomes
     *     {@code "name 2.wav"}, and so on
     * @throws ExportException.Cancelled when {@code progress} said so
     * @throws ExportException when it cannot be written; nothing is left of it then
     */
    public static Exported write(NetworkState state, Path target, WavSettings settings, Progress progress)
            throws ExportException {
        return write(state, target, settings, progress, DiskSpace.around(target));
    }

    static Exported write(NetworkState state, Path target, WavSettings settings, Progress progress, DiskSpace disk)
            throws ExportException {
        double seconds = SongRender.seconds(state);
        settings.check(seconds);
        try (Draft draft = Draft.ofFile(target)) {
            disk.require(settings.bytes(seconds));
            Steps steps = new Steps(progress);
            render(state, draft.part(), settings, steps, disk);
            steps.to(RENDERED);
            Path path = draft.publish();
            steps.done();
            return new Exported(path, List.of());
        } catch (IOException failure) {
            throw disk.explained(failure, target);
        }
    }

    private static void render(NetworkState state, Path part, WavSettings settings, Steps steps, DiskSpace disk)
            throws IOException, ExportException {
        float[] block = new float[2 * settings.engine().blockFrames()];
        try (Crew crew = Crew.ofSpareCores();
                SongRender song =
                        new SongRender(state, settings.engine(), settings.samples(), settings.longestTail(), crew);
                WavStream out = new WavStream(part, settings.sampleRate(), settings.format())) {
            while (!song.isOver()) {
                steps.to(RENDERED * song.share());
                disk.watch();
                song.render(block);
                out.write(block, block.length / 2);
            }
            out.finish();
        }
    }
}
