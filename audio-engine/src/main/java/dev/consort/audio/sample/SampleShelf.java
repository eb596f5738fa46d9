package dev.consort.audio.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The recordings in a folder, kept in memory while they are in use and read again when the file has changed. A name is
 * the name of a file in the folder and never a path. Any
 * thread but the audio thread.
 */
public final class SampleShelf implements Samples {
    private static final long MOST_FRAMES_KEPT = 100_000_000;

    private final List<Path> folders;
    private final Consumer<String> remarks;
    private final Map<String, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);

    /** What was read; octaves are null for a file that cannot be played, so that it is tried once only. */
    private record Kept(Path file, FileTime time, long bytes, Octaves octaves) {
        long frames() {
            return octaves == null ? 0 : 2L * octaves.whole().frames();
        }
    }

    /**
     * A shelf of what is in some folders.
     *
     * @param folders searched in this order
     * @param remarks told, in a sentence, of what cannot be played and what to do about it
     */
    public SampleShelf(List<Path> folders, Consumer<String> remarks) {
        this.folders = List.copyOf(folders);
        this.remarks = remarks;
    }

    @Override
    public synchronized Octaves find(String name) {
        Kept known = kept.get(name);
        Path file = file(name);
        if (file == null) {
            return missing(name, known);
        }
        try {
            FileTime time = Files.getLastModifiedTime(file);
            long bytes = Files.size(file);
            if (known == null || !file.equals(known.file) || !time.equals(known.time) || bytes != known.bytes) {
                kept.put(name, new Kept(file, time, bytes, read(name, file)));
                dropOldest();
            }
            return kept.get(name).octaves;
        } catch (IOException gone) {
            return missing(name, known);
        }
    }

    private Octaves missing(String name, Kept known) {
        if (known == null || known.octaves != null) {
            remarks.accept("there is no recording '" + name + "'; put it into " + folders.get(0));
            kept.put(name, new Kept(null, null, 0, null));
        }
        return null;
    }

    private Path file(String name) {
        for (Path folder : folders) {
            Path file = folder.resolve(name).normalize();
            if (folder.equals(file.getParent()) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return file;
            }
        }
        return null;
    }

    private Octaves read(String name, Path file) {
        try {
            return Octaves.of(RecordingFile.read(file));
        } catch (IOException unplayable) {
            remarks.accept("'" + name + "' cannot be played: " + unplayable.getMessage());
            return null;
        }
    }

    private void dropOldest() {
        long frames = kept.values().stream().mapToLong(Kept::frames).sum();
        var oldest = kept.values().iterator();
        while (frames > MOST_FRAMES_KEPT && kept.size() > 1) {
            frames -= oldest.next().frames();
            oldest.remove();
        }
    }
}
