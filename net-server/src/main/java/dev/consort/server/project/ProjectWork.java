package dev.consort.server.project;

import dev.consort.audio.midi.MidiImport;
import dev.consort.audio.midi.MidiImportException;
import dev.consort.protocol.action.HistoryAction;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.ProjectAction;
import dev.consort.protocol.history.UndoBook;
import dev.consort.protocol.project.StarterBand;
import dev.consort.protocol.state.NetworkState;
import dev.consort.server.journal.Errand;
import dev.consort.server.journal.ErrandNews;
import dev.consort.server.journal.Opening;
import dev.consort.server.store.DiskWords;
import dev.consort.server.store.ProjectException;
import dev.consort.server.store.ProjectFile;
import dev.consort.server.store.Recovery;
import dev.consort.server.store.RecoveryPoint;
import dev.consort.server.store.SnapshotKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** What is done with projects for the people of a session. On the store's thread. */
final class ProjectWork {
    private final ProjectKeeper keeper;
    private final ProjectShelf shelf;
    private final SessionFolder folder;

    ProjectWork(ProjectKeeper keeper, ProjectShelf shelf, SessionFolder folder) {
        this.keeper = keeper;
        this.shelf = shelf;
        this.folder = folder;
    }

    /** Does it, or says why not. */
    ErrandNews done(Errand errand, ProjectBinder binder) {
        try {
            return see(errand, errand.action(), binder);
        } catch (ProjectException | MidiImportException e) {
            return new ErrandNews.Refused(e.getMessage());
        } catch (SQLException | IOException | RuntimeException e) {
            return new ErrandNews.Refused(DiskWords.of(e));
        }
    }

    private ErrandNews see(Errand errand, NetworkAction action, ProjectBinder binder)
            throws SQLException, ProjectException, IOException, MidiImportException {
        String by = errand.by().name();
        if (action instanceof ProjectAction.Save save) {
            return save.name() == null ? save(by, binder) : saveAs(by, folder.file(save.name()), binder);
        } else if (action instanceof ProjectAction.Load load) {
            return load(by, folder.file(load.name()), binder);
        } else if (action instanceof ProjectAction.New fresh) {
            NetworkState origin = StarterBand.session(fresh.name() == null ? "Jam" : fresh.name());
            return begin(by, origin, errand.seq(), "");
        } else if (action instanceof ProjectAction.Checkpoint checkpoint) {
            binder.snapshot(SnapshotKind.CHECKPOINT, checkpoint.label());
            return new ErrandNews.Done(by + " made the checkpoint '" + checkpoint.label() + "'");
        } else if (action instanceof ProjectAction.RestoreCheckpoint restore) {
            return restore(by, restore.id(), binder);
        } else if (action instanceof HistoryAction.Rewind rewind) {
            return rewind(by, rewind.seq(), binder);
        }
        return importMidi(by, ((ProjectAction.ImportMidi) action).name(), errand.seq());
    }

    private ErrandNews importMidi(String by, String name, long seq) throws ProjectException, MidiImportException {
        MidiImport.Result result = MidiImport.read(folder.file(name, ".mid"));
        List<String> remarks = result.remarks();
        return begin(by, result.session(), seq, remarks.isEmpty() ? "" : "; " + String.join("; ", remarks));
    }

    private ErrandNews save(String by, ProjectBinder binder) throws SQLException, ProjectException {
        binder.snapshot(SnapshotKind.AUTO, "");
        return new ErrandNews.Done(by + " saved " + nameOf(binder) + " (everything is kept as it is done, anyway)");
    }

    private ErrandNews saveAs(String by, Path target, ProjectBinder binder)
            throws SQLException, ProjectException, IOException {
        if (target.equals(binder.path())) {
            return save(by, binder);
        }
        checkFree(target);
        ProjectFile current = binder.file();
        SafeFile.make(target, current::copyInto);
        binder.changeTo(shelf.openFile(target), binder.newest(), binder.seq(), binder.undo());
        folder.remember(target);
        return new ErrandNews.Done(by + " saved everything as " + nameOf(binder) + " and goes on there");
    }

    private static void checkFree(Path target) throws ProjectException {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new ProjectException(
                    "there is a project '" + SessionFolder.nameOf(target) + "' already; choose another name");
        }
    }

    private static String nameOf(ProjectBinder binder) {
        return "'" + SessionFolder.nameOf(binder.path()) + "'";
    }

    private ErrandNews load(String by, Path file, ProjectBinder binder) throws SQLException, ProjectException {
        if (file.equals(binder.path())) {
            return new ErrandNews.Refused("that project is open; everything in it is as it was kept");
        }
        ProjectFile opened = shelf.openFile(file);
        Recovery.Recovered found = Recovery.of(opened);
        Opening opening = found.opening(opened.lastEdits());
        UndoBook undo = found.undoBook();
        return new ErrandNews.Opened(
                by + " opened '" + SessionFolder.nameOf(opened.path()) + "'",
                opening,
                () -> change(opened, opening, undo));
    }

    private ErrandNews begin(String by, NetworkState origin, long seq, String remarks) throws ProjectException {
        ProjectFile opened = shelf.makeFile(folder.free(origin.session().name()), origin, seq);
        Opening opening = new Opening(origin, seq, Map.of(), new UndoBook());
        return new ErrandNews.Opened(
                by + " began '" + SessionFolder.nameOf(opened.path()) + "'" + remarks,
                opening,
                () -> change(opened, opening, new UndoBook()));
    }

    private void change(ProjectFile opened, Opening opening, UndoBook undo) {
        keeper.send(binder -> {
            binder.changeTo(opened, opening.state(), opening.seq(), undo);
            keeper.seatsAgain();
            remember(opened.path());
        });
    }

    private void remember(Path file) throws ProjectException {
        try {
            folder.remember(file);
        } catch (IOException e) {
            throw new ProjectException("the next start will not find this project by itself: " + e.getMessage(), e);
        }
    }

    private static ErrandNews restore(String by, int id, ProjectBinder binder) throws SQLException, ProjectException {
        for (RecoveryPoint point : binder.file().points()) {
            if (point.id() == id) {
                NetworkState state = binder.file().state(point);
                binder.snapshot(SnapshotKind.BEFORE, "before " + by + " went back");
                return new ErrandNews.WentBack(by + " went back to checkpoint " + id + called(point), state);
            }
        }
        return new ErrandNews.Refused("there is no checkpoint " + id);
    }

    private static String called(RecoveryPoint point) {
        return point.label().isEmpty() ? "" : " '" + point.label() + "'";
    }

    private static ErrandNews rewind(String by, long seq, ProjectBinder binder) throws SQLException, ProjectException {
        Recovery.Recovered found = Recovery.at(binder.file(), seq);
        binder.snapshot(SnapshotKind.BEFORE, "before " + by + " went back");
        return new ErrandNews.WentBack(by + " went back to " + seq, found.state());
    }
}
