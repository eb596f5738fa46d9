package dev.consort.server.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was found out of files, kept until they change or others were looked at since. One thread. */
final class LookedAt<T> {
    private final Map<Path, Kept<T>> kept;
    private final Look<T> look;

    /** Finds something out of a file. */
    interface Look<T> {
        T at(Path file) throws IOException;
    }

    /** What was found, or why nothing was; and of which version of the file. */
    private record Kept<T>(FileTime time, long bytes, T found, String problem) {}

    LookedAt(int most, Look<T> look) {
        this.look = look;
        kept = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Path, Kept<T>> eldest) {
                return size() > most;
            }
        };
    }

    /** What a file has in it; looks at it only if it has changed. */
    T at(Path file) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        Kept<T> known = kept.get(file);
        if (known == null || !known.time.equals(now.lastModifiedTime()) || known.bytes != now.size()) {
            known = looked(file, now);
            kept.put(file, known);
        }
        if (known.found == null) {
            throw new IOException(known.problem);
        }
        return known.found;
    }

    /** What cannot be read is tried once only. */
    private Kept<T> looked(Path file, BasicFileAttributes now) {
        try {
            return new Kept<>(now.lastModifiedTime(), now.size(), look.at(file), null);
        } catch (IOException | RuntimeException e) {
            return new Kept<>(now.lastModifiedTime(), now.size(), null, String.valueOf(e.getMessage()));
        }
    }
}
