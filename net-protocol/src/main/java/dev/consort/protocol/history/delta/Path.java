package dev.consort.protocol.history.delta;

import java.util.ArrayList;
import java.util.List;

/**
 * A place in the session's JSON, such as {@code instruments/byId/3/level}.
 *
 * @param members the names of the members that lead there
 */
public record Path(List<String> members) {
    /** The session itself. */
    static final Path ROOT = new Path(List.of());

    public Path {
        members = List.copyOf(members);
    }

    static Path of(Object... members) {
        Path path = ROOT;
        for (Object member : members) {
            path = path.then(String.valueOf(member));
        }
        return path;
    }

    Path then(String member) {
        List<String> longer = new ArrayList<>(members);
        longer.add(member);
        return new Path(longer);
    }

    @Override
    public String toString() {
        return String.join("/", members);
    }
}
