package dev.consort.server.project;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.ProjectAction;
import dev.consort.protocol.message.ListedCheckpoint;
import dev.consort.protocol.message.ListedProject;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.server.journal.Errand;
import dev.consort.server.journal.ErrandNews;
import dev.consort.server.journal.ProjectDesk;
import dev.consort.server.store.ProjectException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

/** Sees to it that errands are done, each between the edits that came before it and those that come after. */
public final class StoreDesk implements ProjectDesk, AutoCloseable {
    private final ProjectKeeper keeper;
    private final SessionFolder folder;
    private final ProjectWork work;
    private final Exports exports;

    /** @param version of this program, for the heads of files */
    StoreDesk(ProjectKeeper keeper, ProjectShelf shelf, SessionFolder folder, String version) {
        this.keeper = keeper;
        this.folder = folder;
        this.work = new ProjectWork(keeper, shelf, folder);
        this.exports = new Exports(folder, version);
    }

    @Override
    public void ask(Errand errand, Consumer<ErrandNews> news) {
        NetworkAction action = errand.action();
        if (action instanceof ProjectAction.CancelExport) {
            news.accept(cancelled(errand));
        } else if (action instanceof ProjectAction.Export export) {
            keeper.send(binder -> exports.begin(export, errand, SessionFolder.nameOf(binder.path()), news));
        } else {
            keeper.send(binder -> news.accept(work.done(errand, binder)));
        }
    }

    private ErrandNews cancelled(Errand errand) {
        return exports.cancel()
                ? new ErrandNews.Done(errand.by().name() + " cancelled the export")
                : new ErrandNews.Refused("no file is being written");
    }

    @Override
    public void list(Consumer<ServerMessage> answer) {
        keeper.send(binder -> {
            try {
                answer.accept(listing(binder));
            } catch (IOException e) {
                throw new ProjectException(e.getMessage(), e);
            }
        });
    }

    private ServerMessage listing(ProjectBinder binder) throws SQLException, ProjectException, IOException {
        List<ListedProject> projects = folder.list().stream()
                .map(each -> new ListedProject(each.name(), each.millis(), each.bytes()))
                .toList();
        List<ListedCheckpoint> points = binder.file().points().stream()
                .map(each -> new ListedCheckpoint(each.id(), each.label(), each.millis(), each.seq()))
                .toList();
        return new ServerMessage.Projects(SessionFolder.nameOf(binder.path()), projects, points);
    }

    @Override
    public String project() {
        return SessionFolder.nameOf(keeper.path());
    }

    @Override
    public void history(Long before, Consumer<ServerMessage> answer) {
        keeper.send(binder -> answer.accept(HistoryPage.of(binder, before)));
    }

    @Override
    public void close() {
        exports.close();
    }
}
