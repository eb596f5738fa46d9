package dev.consort.server.session;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.ProjectAction;
import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.NoticeLevel;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.message.ServerMessage.ActionRejected;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.people.OwnerInfo;
import dev.consort.server.journal.Errand;
import dev.consort.server.journal.ErrandNews;
import dev.consort.server.journal.Opening;
import dev.consort.server.journal.ProjectDesk;

/** Has errands done elsewhere and takes up what comes of them. Session thread only. */
final class Errands {
    private final Stage stage;
    private final Ledger ledger;
    private final ProjectDesk desk;
    private final Arrivals arrivals;

    Errands(Stage stage, Ledger ledger, ProjectDesk desk, Arrivals arrivals) {
        this.stage = stage;
        this.ledger = ledger;
        this.desk = desk;
        this.arrivals = arrivals;
    }

    /** A member wants this done; it may do so. */
    void run(Member member, NetworkAction action) {
        long id = member.lastAction();
        if (!isExport(action)) {
            member.waits();
        }
        Errand errand = new Errand(
                member.author(), action, stage.state(), stage.broadcaster().seqOf(stage.state()));
        desk.ask(errand, news -> arrivals.add(now -> hear(member, id, action, news, now)));
    }

    /** Exports change nothing that could be lost; nobody waits for them. */
    private static boolean isExport(NetworkAction action) {
        return action instanceof ProjectAction.Export || action instanceof ProjectAction.CancelExport;
    }

    void list(Member member) {
        desk.list(answer -> arrivals.add(now -> stage.answer(member, answer)));
    }

    void history(Member member, ClientMessage.ListHistory wish) {
        desk.history(wish.before(), answer -> arrivals.add(now -> stage.answer(member, answer)));
    }

    private void hear(Member member, long id, NetworkAction action, ErrandNews news, Now now) {
        if (news instanceof ErrandNews.Progress progress) {
            announce(progress.text(), progress.share());
            return;
        }
        if (news instanceof ErrandNews.Refused refused) {
            stage.answer(member, new ActionRejected(id, refused.code(), refused.reason()));
        } else if (news instanceof ErrandNews.Done done) {
            announce(done.text(), null);
        } else if (news instanceof ErrandNews.WentBack back) {
            goBack(member, action, back, now);
        } else if (news instanceof ErrandNews.Opened opened) {
            open(opened);
        }
        member.isDone(id);
    }

    private void announce(String text, Double progress) {
        stage.broadcaster().announce(new ServerMessage.Notice(NoticeLevel.INFO, text, progress));
    }

    private void goBack(Member member, NetworkAction action, ErrandNews.WentBack back, Now now) {
        NetworkState before = stage.state();
        stage.change(withPeopleOf(before, back.state()));
        ledger.done(member, action, before, now);
        announce(back.text(), null);
    }

    /** The music of one state with the people of another; what they own is theirs as far as it is there. */
    private static NetworkState withPeopleOf(NetworkState now, NetworkState music) {
        IdMap<OwnerInfo> ownership = now.ownership();
        for (int instrument : ownership.ids()) {
            ownership = music.instruments().byId().contains(instrument) ? ownership : ownership.without(instrument);
        }
        return music.withPlayers(now.players())
                .withPrivileged(now.privileged())
                .withOwnership(ownership)
                .withTransport(music.transport()
                        .withPlaying(now.transport().playing())
                        .withRecording(now.transport().recording()));
    }

    private void open(ErrandNews.Opened opened) {
        Opening opening = opened.opening();
        NetworkState now = stage.state();
        stage.broadcaster().goBeyond(opening.seq());
        now.instruments().order().forEach(stage.sound()::allNotesOff);
        stage.change(opening.state().withPlayers(now.players()).withPrivileged(now.privileged()));
        stage.setUndo(opening.undo());
        stage.members().forEach(each -> each.heldNotes().clear());
        opened.takeUp().run();
        announce(opened.text(), null);
    }
}
