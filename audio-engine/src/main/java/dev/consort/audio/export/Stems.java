package dev.consort.audio.export;

import dev.consort.audio.SongRender;
import dev.consort.audio.crew.Crew;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.Instrument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder with a WAV file for each instrument. All begin at tick 0, like the {@link Bounce}, and are equally long, to
 * the frame: until the band has died away in front of the master. So they line up when they are put side by side.
 *
 * <p>A stem is what its instrument brings to the master, through filter, fader, pan and buses, before the master's level,
 * mute, effects and limiter. Mute and solo hold as in the whole. While no bus or group that several instruments share has
 * an effect that depends on how loud they are together, the sum of the stems is the mix in front of the master, up to
 * rounding.
 */
public final class Stems {
    /** Engines at work at a time: each plays the whole session, and takes memory for all of its voices. */
    private static final int AT_A_TIME = 8;

    private static final double RENDERED = 0.98;

    private final NetworkState state;
    private final WavSettings settings;
    private final Steps steps;
    private final DiskSpace disk;
    private final List<Instrument> band;
    private final List<String> cut = new ArrayList<>();
    private int done;

    private Stems(NetworkState state, WavSettings settings, Steps steps, DiskSpace disk) {
        this.state = state;
        this.settings = settings;
        this.steps = steps;
        this.disk = disk;
        band = state.instruments().inOrder().toList();
    }

    /**
     * Renders and writes, on the calling thread.
     *
     * @param target the folder that is made. Nothing that exists is touched: when the name is taken, the new one is
     *     called {@code "name 2"}, and so on
     * @throws ExportException.Cancelled when {@code progress} said so
     * @throws ExportException when it cannot be written; nothing is left of it then
     */
    public static Exported write(NetworkState state, Path target, WavSettings settings, Progress progress)
            throws ExportException {
        return write(state, target, settings, progress, DiskSpace.around(target));
    }

    static Exported write(NetworkState state, Path target, WavSettings settings, Progress progress, DiskSpace disk)
            throws ExportException {
        Stems stems = new Stems(state, settings, new Steps(progress), disk);
        double seconds = SongRender.seconds(state);
        settings.check(seconds);
        try (Draft draft = Draft.ofFolder(target)) {
            disk.require(settings.bytes(seconds) * stems.band.size());
            stems.render(draft.part());
            stems.steps.to(RENDERED);
            Path path = draft.publish();
            stems.steps.done();
            return new Exported(path, stems.remarks());
        } catch (IOException failure) {
            throw disk.explained(failure, target);
        }
    }

    private void render(Path folder) throws IOException, ExportException {
        List<String> names =
                SafeFileName.numbered(band.stream().map(Instrument::name).toList(), "Stem", ".wav");
        while (done < band.size()) {
            List<Stem> batch = new ArrayList<>();
            int end = Math.min(band.size(), done + AT_A_TIME);
            try (Crew crew = Crew.ofSpareCores();
                    SongRender whole = new SongRender(
                            Stem.inFrontOfTheMaster(state, 1),
                            settings.engine(),
                            settings.samples(),
                            settings.longestTail(),
                            crew)) {
                for (int i = done; i < end; i++) {
                    batch.add(new Stem(state, band.get(i).id(), folder.resolve(names.get(i)), settings, crew));
                }
                render(batch, whole);
            } finally {
                close(batch);
            }
        }
    }

    /** The whole band is rendered along, because it says when all has died away. */
    private void render(List<Stem> batch, SongRender whole) throws IOException, ExportException {
        float[] block = new float[2 * settings.engine().blockFrames()];
        while (!whole.isOver()) {
            steps.to(RENDERED * (done + batch.size() * whole.share()) / band.size());
            disk.watch();
            whole.render(block);
            for (Stem stem : batch) {
                stem.render();
            }
        }
        for (Stem stem : batch) {
            stem.finish();
            if (stem.isCut()) {
                cut.add(band.get(done).name());
            }
            done++;
        }
    }

    private static void close(List<Stem> batch) throws IOException {
        IOException first = null;
        for (Stem stem : batch) {
            try {
                stem.close();
            } catch (IOException failure) {
                first = first == null ? failure : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    private List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (!cut.isEmpty()) {
            remarks.add("Louder than a file can hold, and cut off there: " + String.join(", ", cut)
                    + "; turn these down and export again.");
        }
        List<String> muted =
                band.stream().filter(Instrument::mute).map(Instrument::name).toList();
        if (!muted.isEmpty()) {
            remarks.add("Silent, because they are muted: " + String.join(", ", muted) + ".");
        }
        return remarks;
    }
}
