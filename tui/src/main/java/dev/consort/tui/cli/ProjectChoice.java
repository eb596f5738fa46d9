package dev.consort.tui.cli;

import dev.consort.protocol.state.NetworkState;
import dev.consort.server.project.OpenedProject;
import dev.consort.server.project.ProjectShelf;
import dev.consort.server.project.SessionFolder;
import dev.consort.server.store.ProjectException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Finds the project that a server works in: the one that was named, the one that was open last, or a new one. */
final class ProjectChoice {
    private final SessionFolder folder;
    private final ProjectShelf shelf;
    private final List<String> remarks;

    /**
     * @param folder where projects are
     * @param remarks gets what people should know
     */
    ProjectChoice(SessionFolder folder, List<String> remarks) {
        this.folder = folder;
        this.shelf = new ProjectShelf(folder, Version.program(), System::currentTimeMillis);
        this.remarks = remarks;
    }

    /** Opens it, or says why that cannot be and what to do. */
    OpenedProject of(ProjectWish wish) throws Failure {
        try {
            OpenedProject opened = chosen(wish);
            remarks.addAll(opened.remarks());
            return opened;
        } catch (ProjectException e) {
            throw new Failure(
                    ExitCode.FILE_UNREADABLE,
                    e.getMessage() + "\n  --new begins a new project, --project FILE opens another one");
        }
    }

    private OpenedProject chosen(ProjectWish wish) throws ProjectException, Failure {
        if (wish.file() != null) {
            return at(path(wish.file()), wish);
        } else if (wish.isNew() || wish.imported() != null) {
            return fresh(wish);
        } else if (wish.session() != null) {
            return at(folder.named(wish.session()), wish);
        }
        Path last = shelf.last();
        return last == null ? fresh(wish) : lastOr(last, wish);
    }

    private OpenedProject lastOr(Path last, ProjectWish wish) throws ProjectException, Failure {
        try {
            return shelf.open(last);
        } catch (ProjectException e) {
            remarks.add(e.getMessage() + "; it is left as it is");
            return fresh(wish);
        }
    }

    private OpenedProject at(Path file, ProjectWish wish) throws ProjectException, Failure {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? shelf.open(file) : shelf.beginAt(file, origin(wish));
    }

    private OpenedProject fresh(ProjectWish wish) throws ProjectException, Failure {
        NetworkState origin = origin(wish);
        boolean isNamed = wish.session() != null || wish.imported() != null;
        return shelf.begin(isNamed ? origin.session().name() : "Jam " + LocalDate.now(), origin);
    }

    private NetworkState origin(ProjectWish wish) throws Failure {
        return SongFile.session(wish.imported(), wish.session(), remarks);
    }

    /** A name is in the folder; anything with a slash in it, or that is there, is a path. */
    private Path path(String text) throws ProjectException {
        try {
            Path path = Path.of(text);
            return path.getNameCount() > 1 || path.isAbsolute() || Files.exists(path) ? path : folder.file(text);
        } catch (InvalidPathException e) {
            throw new ProjectException("--project: '" + text + "' is no name of a file", e);
        }
    }
}
