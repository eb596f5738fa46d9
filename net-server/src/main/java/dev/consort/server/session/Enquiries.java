package dev.consort.server.session;

import dev.consort.protocol.action.Access;
import dev.consort.protocol.action.Refusal;
import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.ErrorCode;
import dev.consort.protocol.message.NoticeLevel;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.message.machine.ClientTraffic;
import dev.consort.protocol.text.SafeText;
import dev.consort.server.sound.Backstage;
import dev.consort.server.sound.Backstage.RecordingNews;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What people want to know of the machine that makes the sound, and want it to do. Session thread only. */
final class Enquiries {
    private static final int LONGEST_NAME = 255;

    private final Stage stage;
    private final Ledger ledger;
    private final Arrivals arrivals;
    private final long began;

    /** @param began when the session began */
    Enquiries(Stage stage, Ledger ledger, Arrivals arrivals, Now began) {
        this.stage = stage;
        this.ledger = ledger;
        this.arrivals = arrivals;
        this.began = began.nanos();
    }

    /** What it can be asked, by everybody: types of client messages. */
    static List<String> features(Backstage backstage) {
        List<String> features = new ArrayList<>(backstage.features());
        features.add("AskStatus");
        return List.copyOf(features);
    }

    private Backstage backstage() {
        return stage.sound().backstage();
    }

    void listSamples(Member member) {
        backstage().listSamples(answer -> arrivals.add(now -> stage.answer(member, answer)));
    }

    void showSample(Member member, String name) {
        String clean = SafeText.clean(name, LONGEST_NAME);
        backstage().showSample(clean, answer -> arrivals.add(now -> stage.answer(member, answer)));
    }

    void status(Member member, Now now) {
        List<ClientTraffic> clients = stage.members().stream()
                .map(each -> each.traffic().of(each.id(), each.lane().outlet().backlogMessages()))
                .toList();
        member.tell(new ServerMessage.Status(
                backstage().engine(),
                ledger.status(),
                TimeUnit.NANOSECONDS.toSeconds(now.nanos() - began),
                clients,
                backstage().midiOut(),
                backstage().recording()));
    }

    void record(Member member, ClientMessage.RecordMix wish) {
        Refusal denied = Access.privileged().refusal(stage.state(), member.id());
        if (denied != null) {
            refuse(member, denied.reason());
            return;
        }
        String session = stage.state().session().name();
        backstage().record(wish.on(), member.author().name(), session, news -> arrivals.add(now -> hear(member, news)));
    }

    private void hear(Member member, RecordingNews news) {
        if (news.isDone()) {
            stage.broadcaster().announce(new ServerMessage.Notice(NoticeLevel.INFO, news.text()));
        } else {
            refuse(member, news.text());
        }
    }

    private void refuse(Member member, String why) {
        stage.answer(member, new ServerMessage.Error(ErrorCode.NOT_ALLOWED, why));
    }

    /** Takes note of what has gone over the lines. */
    void tick(long now) {
        stage.members()
                .forEach(each -> each.traffic().measure(each.lane().outlet().sentBytes(), now));
    }
}
