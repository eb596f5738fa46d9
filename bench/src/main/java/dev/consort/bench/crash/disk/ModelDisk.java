package dev.consort.bench.crash.disk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A folder on a disk that keeps only what was synced: the content of a file by a sync of the file, its name by a sync of the
 * folder (as POSIX has it; many systems keep more). One thread.
 */
final class ModelDisk {
    private final String folder;
    private final String acknowledgements;
    private final List<Renaming> unsynced = new ArrayList<>();
    private final Map<String, ModelFile> live = new TreeMap<>();
    private Map<String, ModelFile> safe = new TreeMap<>();
    private long acknowledged;

    /** A name that is no more, one that there is now, or both at once; null for neither. */
    private record Renaming(String gone, String fresh, ModelFile file) {
        private boolean isIn(String beginning) {
            return gone != null && gone.startsWith(beginning) || fresh != null && fresh.startsWith(beginning);
        }

        private void applyTo(Map<String, ModelFile> names) {
            if (gone != null) {
                names.remove(gone);
            }
            if (fresh != null) {
                names.put(fresh, file);
            }
        }
    }

    /**
     * @param folder with everything that is kept
     * @param acknowledgements the file into which is written what is safe
     * @param before what is in the folder, synced
     */
    ModelDisk(Path folder, Path acknowledgements, Map<String, byte[]> before) {
        before.forEach((name, content) -> live.put(name, new ModelFile(content)));
        safe = new TreeMap<>(live);
        this.folder = folder.toString();
        this.acknowledgements = acknowledgements.toString();
    }

    /** The highest edit that was acknowledged so far. */
    long acknowledged() {
        return acknowledged;
    }

    /**
     * Takes a call.
     *
     * @throws IllegalStateException if this disk does not know what it does
     */
    void take(TracedCall call) {
        if (call.path().equals(acknowledgements)) {
            acknowledge(call);
        } else if (!call.hasFailed() && call.path().equals(folder)) {
            syncFolder(call);
        } else if (!call.hasFailed()) {
            change(call);
        }
    }

    private void acknowledge(TracedCall call) {
        if (call.data().length > 0) {
            acknowledged = Long.parseLong(new String(call.data(), StandardCharsets.US_ASCII).strip());
        }
    }

    private void syncFolder(TracedCall call) {
        if (call.isSync()) {
            safe = new TreeMap<>(live);
            unsynced.clear();
        }
    }

    private void change(TracedCall call) {
        String name = name(call.path());
        switch (call.name()) {
            case "openat", "open" -> open(name, call.flags());
            case "write" -> file(name).write(file(name).length(), written(call));
            case "pwrite64" -> file(name).write(call.offset(), written(call));
            case "ftruncate" -> file(name).truncate(call.offset());
            case "fsync", "fdatasync" -> sync(name);
            case "link" -> rename(new Renaming(null, name(call.second()), file(name)));
            case "rename" -> rename(new Renaming(name, name(call.second()), file(name)));
            case "unlink" -> rename(new Renaming(name, null, null));
            default -> throw new IllegalStateException("a call that is not known here: " + call.name() + call.flags());
        }
    }

    private void open(String name, String flags) {
        if (!live.containsKey(name) && flags.contains("O_CREAT")) {
            rename(new Renaming(null, name, new ModelFile(new byte[0])));
        } else if (live.containsKey(name) && flags.contains("O_TRUNC")) {
            file(name).truncate(0);
        }
    }

    private void sync(String name) {
        if (live.keySet().stream().anyMatch(each -> each.startsWith(name + "/"))) {
            syncWorkplace(name + "/");
        } else {
            file(name).sync();
        }
    }

    /** A folder in the folder, in which a file is made before it gets its place. */
    private void syncWorkplace(String beginning) {
        List<Renaming> settled =
                unsynced.stream().filter(each -> each.isIn(beginning)).toList();
        settled.forEach(each -> each.applyTo(safe));
        unsynced.removeAll(settled);
    }

    private static byte[] written(TracedCall call) {
        return Arrays.copyOf(call.data(), (int) call.result());
    }

    private void rename(Renaming change) {
        unsynced.add(change);
        change.applyTo(live);
    }

    private ModelFile file(String name) {
        ModelFile file = live.get(name);
        if (file == null) {
            throw new IllegalStateException("the trace has no beginning of " + name);
        }
        return file;
    }

    private String name(String path) {
        return path.substring(folder.length() + 1);
    }

    /** The folder as a loss of power would leave it now, without the folders in it: nobody looks into them. */
    Image image(Damage damage, Random chance) {
        Map<String, ModelFile> names = new TreeMap<>(safe);
        unsynced.stream().filter(each -> damage.keeps(chance)).forEach(each -> each.applyTo(names));
        names.keySet().removeIf(name -> name.contains("/"));
        Map<String, byte[]> files = new TreeMap<>();
        names.forEach((name, file) -> files.put(name, file.content(damage, chance)));
        return new Image(files, acknowledged);
    }
}
