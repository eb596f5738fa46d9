package dev.consort.audio.export;

import java.nio.file.Path;
import java.util.List;

/**
 * A finished export.
 *
 * @param path where it is: as was asked for, or with a number behind the name when that was taken
 * @param remarks sentences on what is not in it, or not as one might expect
 */
public record Exported(Path path, List<String> remarks) {
    public Exported {
        remarks = List.copyOf(remarks);
    }
}
