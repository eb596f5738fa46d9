package dev.consort.audio.scsynth.recording;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** Where the files of recordings are. Called by the engine's thread; may look at the disk. */
@FunctionalInterface
public interface SoundFiles {
    /** There are none. */
    SoundFiles NONE = name -> null;

    /** The file of this name; null when there is none. */
    Path find(String name);

    /** The files in some folders, searched in this order. A name is that of a file in them and never a path. */
    static SoundFiles in(List<Path> folders) {
        return name -> {
            for (Path folder : folders) {
                Path file = folder.resolve(name).normalize();
                if (folder.normalize().equals(file.getParent())
                        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    return file.toAbsolutePath();
                }
            }
            return null;
        };
    }
}
