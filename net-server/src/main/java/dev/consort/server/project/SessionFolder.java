package dev.consort.server.project;

import dev.consort.protocol.file.PrivateFile;
import dev.consort.protocol.text.FileNames;
import dev.consort.protocol.text.SafeText;
import dev.consort.server.store.ProjectException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The folder in which projects are. Whoever names one gives a name, never a path; no name leads out of the folder, and
 * nothing in it is written over. Any thread.
 */
public final class SessionFolder {
    /** What the files of projects end in. */
    public static final String ENDING = ".consort";

    private static final int MOST_LISTED = 500;
    /** The folder for the world outside, in this one. */
    static final String EXPORTS = "exports";

    private static final String SAMPLES = "samples";
    private static final String LAST = "last-session";

    private final Path folder;

    /** @param folder made when something is put into it */
    public SessionFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** A project that is there. */
    public record Listed(String name, long millis, long bytes) {}

    public Path path() {
        return folder;
    }

    /** Where files for the world outside are written; made when there is one. */
    public Path exports() {
        return folder.resolve(EXPORTS);
    }

    /** Where samplers find their recordings. */
    public Path samples() {
        return folder.resolve(SAMPLES);
    }

    /**
     * Where the project of this name is, or would be.
     *
     * @throws ProjectException if that is no name of a file
     */
    public Path file(String name) throws ProjectException {
        return file(name, ENDING);
    }

    /** The same with another ending. */
    Path file(String name, String ending) throws ProjectException {
        String bare = name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
        if (!FileNames.isGood(bare)) {
            throw new ProjectException(
                    "'" + SafeText.clean(name, FileNames.LONGEST) + "' is no name of a file; take " + FileNames.RULE);
        }
        return folder.resolve(bare + ending);
    }

    /** Where the project for a session of this name is, or would be; the name may be any text. */
    public Path named(String session) {
        return folder.resolve(FileNames.like(session) + ENDING);
    }

    /** The name of the project in a file. */
    static String nameOf(Path file) {
        String text = file.getFileName().toString();
        return text.endsWith(ENDING) ? text.substring(0, text.length() - ENDING.length()) : text;
    }

    /** A file for a project that is like this name, with a number where that is taken. */
    Path free(String name) {
        String good = FileNames.like(name);
        Set<String> taken = taken();
        String candidate = good;
        for (int number = 2; isTaken(candidate, taken); number++) {
            candidate = good + " " + number;
        }
        return folder.resolve(candidate + ENDING);
    }

    private boolean isTaken(String name, Set<String> taken) {
        return taken.contains(FileNames.folded(name))
                || Files.exists(folder.resolve(name + ENDING), LinkOption.NOFOLLOW_LINKS);
    }

    /** As names are compared where a folder is copied to: there, capitals may make no difference. */
    private Set<String> taken() {
        Set<String> taken = new HashSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            files.forEach(file -> taken.add(FileNames.folded(nameOf(file))));
        } catch (IOException | DirectoryIteratorException e) {
            // Whatever is there is found by its own name, then; and nothing is written over in any case.
            return taken;
        }
        return taken;
    }

    /** The projects that are there, the newest first. */
    public List<Listed> list() throws IOException {
        List<Listed> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path file : files) {
                if (FileNames.isGood(nameOf(file))) {
                    add(file, found);
                }
            }
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        found.sort(Comparator.comparingLong(Listed::millis).reversed().thenComparing(Listed::name));
        return List.copyOf(found.subList(0, Math.min(MOST_LISTED, found.size())));
    }

    private static void add(Path file, List<Listed> found) throws IOException {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isRegularFile()) {
                found.add(new Listed(nameOf(file), attributes.lastModifiedTime().toMillis(), attributes.size()));
            }
        } catch (NoSuchFileException e) {
            // It went while the folder was being read.
            return;
        }
    }

    /** The project that was open last, if it is still there; else null. */
    Path last() {
        try {
            String name = Files.readString(folder.resolve(LAST), StandardCharsets.UTF_8)
                    .strip();
            Path file = file(name);
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? file : null;
        } catch (IOException | ProjectException e) {
            return null;
        }
    }

    /** This project is open now. One outside of the folder is not remembered. */
    void remember(Path file) throws IOException {
        if (folder.equals(file.getParent())) {
            PrivateFile.replace(folder.resolve(LAST), nameOf(file).getBytes(StandardCharsets.UTF_8));
        }
    }
}
