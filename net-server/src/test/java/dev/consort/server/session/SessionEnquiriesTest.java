package dev.consort.server.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.StripAction;
import dev.consort.protocol.message.ClientMessage.AskStatus;
import dev.consort.protocol.message.ClientMessage.ListSamples;
import dev.consort.protocol.message.ClientMessage.RecordMix;
import dev.consort.protocol.message.ClientMessage.RequestPrivilege;
import dev.consort.protocol.message.ClientMessage.ShowSample;
import dev.consort.protocol.message.ClientMessage.Watch;
import dev.consort.protocol.message.ErrorCode;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.message.ServerMessage.Analysis;
import dev.consort.protocol.message.ServerMessage.Status;
import dev.consort.protocol.message.ServerMessage.Waveform;
import dev.consort.protocol.message.machine.StoreStatus;
import dev.consort.protocol.project.StarterBand;
import dev.consort.server.journal.Keeping;
import dev.consort.server.journal.Opening;
import dev.consort.server.journal.ProjectDesk;
import dev.consort.server.members.SeatStore;
import dev.consort.server.testkit.FakeBackstage;
import dev.consort.server.testkit.FakeJournal;
import dev.consort.server.testkit.FakeOutlet;
import dev.consort.server.testkit.Rehearsal;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SessionEnquiriesTest {
    private final Rehearsal room = new Rehearsal();
    private final FakeBackstage backstage = room.sound().backstage();
    private final FakeOutlet ana = room.join("Ana", 1);
    private final FakeOutlet ben = room.join("Ben", 2);

    private static int analyses(FakeOutlet outlet) {
        return outlet.all(Analysis.class).size();
    }

    @Test
    void aClientIsToldWhatItMayAskWhenItComesAndWhenItComesBack() {
        List<String> all = List.of("Watch", "ListSamples", "ShowSample", "RecordMix", "AskStatus");
        assertThat(ana.last(ServerMessage.Welcome.class).features()).containsExactlyInAnyOrderElementsOf(all);

        String token = Rehearsal.token(ana);
        room.lose(ana);
        FakeOutlet back = room.comeBack(token, ana);
        assertThat(back.last(ServerMessage.ReconnectSuccessful.class).features())
                .containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void whoWatchesGetsAnalysisAtMostFifteenTimesASecondAndNobodyElseDoes() {
        room.say(ana, new Watch(true, null));
        room.pass(Duration.ofSeconds(10), ana, ben);

        assertThat(analyses(ana)).isBetween(90, 150);
        assertThat(analyses(ben)).isZero();
    }

    @Test
    void nothingIsWorkedOutWhileNobodyWatches() {
        room.pass(Duration.ofSeconds(1), ana, ben);
        assertThat(backstage.asked).isEmpty();

        room.say(ana, new Watch(true, null));
        room.say(ana, new Watch(false, null));
        int asked = backstage.asked.size();
        room.pass(Duration.ofSeconds(1), ana, ben);

        assertThat(backstage.asked).hasSize(asked).endsWith("rest");
        assertThat(backstage.asked.stream().filter("rest"::equals)).hasSize(1);
    }

    @Test
    void whoIsLostOrReplacedWatchesNoLonger() {
        room.say(ana, new Watch(true, null));
        String token = Rehearsal.token(ana);
        FakeOutlet back = room.comeBack(token, ana);
        room.pass(Duration.ofSeconds(1), back, ben);

        assertThat(analyses(back)).isZero();
        assertThat(backstage.asked).endsWith("rest");
    }

    @Test
    void analysisIsLeftOutForAClientThatCannotTakeIt() {
        room.say(ana, new Watch(true, null));
        room.session().tick(room.now());
        int before = analyses(ana);
        ana.setWritable(false);
        room.pass(Duration.ofSeconds(1), ana, ben);
        assertThat(analyses(ana)).isEqualTo(before);

        ana.setWritable(true);
        room.pass(Duration.ofMillis(150), ana, ben);
        assertThat(analyses(ana)).isBetween(before + 1, before + 3);
    }

    @Test
    void aMachineThatIsSlowIsNotAskedAgainBeforeItHasAnswered() {
        backstage.isSlow = true;
        room.say(ana, new Watch(true, null));
        room.pass(Duration.ofSeconds(1), ana, ben);
        assertThat(backstage.asked).containsExactly("analyse");

        backstage.waiting.forEach(Runnable::run);
        room.pass(Duration.ofMillis(100), ana, ben);
        assertThat(analyses(ana)).isEqualTo(1);
        assertThat(backstage.asked).hasSizeGreaterThan(1);
    }

    @Test
    void everybodyGetsThePitchOfWhatTheyAskedFor() {
        room.say(ana, new Watch(true, 3));
        room.say(ben, new Watch(true, null));
        room.pass(Duration.ofSeconds(1), ana, ben);

        assertThat(ana.last(Analysis.class).instrument()).isEqualTo(3);
        assertThat(ben.last(Analysis.class).instrument()).isNull();
        room.say(ana, new Watch(true, -2_000_000_000));
        room.pass(Duration.ofSeconds(1), ana, ben);
        assertThat(ana.last(Analysis.class).instrument()).isEqualTo(-2_000_000_000);
    }

    @Test
    void anEngineThatShowsNothingSaysSo() {
        backstage.features = Set.of();
        room.say(ana, new Watch(true, null));

        assertThat(ana.last(ServerMessage.Error.class).code()).isEqualTo(ErrorCode.NOT_ALLOWED);
        assertThat(room.join("Eve").last(ServerMessage.Welcome.class).features())
                .containsExactly("AskStatus");
    }

    @Test
    void theAnswerOfAFileThatTakesLongGoesToWhoAsked() {
        backstage.isSlow = true;
        room.say(ana, new ListSamples());
        room.say(ana, new ShowSample("amen.wav"));
        assertThat(ana.all(Waveform.class)).isEmpty();
        backstage.waiting.forEach(Runnable::run);
        room.session().tick(room.now());

        assertThat(ana.last(ServerMessage.Samples.class).samples()).hasSize(1);
        assertThat(ana.last(Waveform.class).name()).isEqualTo("amen.wav");
        assertThat(ben.all(Waveform.class)).isEmpty();
    }

    @Test
    void whoHasGoneGetsNoAnswer() {
        backstage.isSlow = true;
        room.say(ana, new ListSamples());
        room.lose(ana);
        backstage.waiting.forEach(Runnable::run);
        room.session().tick(room.now());

        assertThat(ana.all(ServerMessage.Samples.class)).isEmpty();
    }

    @Test
    void aNameIsCleanedAndCutBeforeItComesBack() {
        room.say(ana, new ShowSample("\u001b[31m" + "a".repeat(4_000) + "\u202e"));

        String name = ana.last(Waveform.class).name();
        assertThat(name).hasSizeLessThanOrEqualTo(255).doesNotContain("\u001b", "\u202e");
    }

    @Test
    void questionsAreErrandsAndTooManyAreRefused() {
        for (int i = 0; i < 20; i++) {
            room.say(ana, new AskStatus());
        }

        assertThat(ana.all(Status.class)).hasSize(10);
        assertThat(ana.last(ServerMessage.Error.class).code()).isEqualTo(ErrorCode.RATE_LIMITED);
    }

    @Test
    void theStatusTellsOfEngineUptimeAndRecording() {
        room.say(ben, new AskStatus());
        Status first = ben.last(Status.class);
        assertThat(first.engine().voices()).isEqualTo(3);
        assertThat(first.midiOut()).isEqualTo("volca");
        assertThat(first.recording()).isNull();
        assertThat(first.store()).isEqualTo(new StoreStatus(null, first.store().safeSeq(), 0, null));

        room.pass(Duration.ofSeconds(7), ana, ben);
        room.say(ana, new RequestPrivilege());
        room.say(ana, new RecordMix(true));
        room.say(ben, new AskStatus());

        assertThat(ben.last(Status.class).uptimeSeconds()).isEqualTo(7);
        assertThat(ben.last(Status.class).recording()).isEqualTo("exports/Jam.wav");
    }

    @Test
    void theStatusTellsWhatEachClientSaysAndLeavesBehindAndNotWhereItIs() {
        FakeOutlet far = room.joinFrom("10.1.2.3", "Far");
        far.setBacklog(7);
        room.pass(Duration.ofSeconds(3), far, ana, ben);
        room.say(ana, new AskStatus());

        Status status = ana.last(Status.class);
        assertThat(status.toString()).doesNotContain("10.1.2.3");
        assertThat(status.clients()).hasSize(3).last().satisfies(last -> {
            assertThat(last.backlog()).isEqualTo(7);
            assertThat(last.received()).as("a hundred bytes every 33 ms").isBetween(2_000L, 4_000L);
        });
    }

    @Test
    void theStatusTellsWhatIsSafe() {
        FakeJournal journal = new FakeJournal();
        Rehearsal kept = new Rehearsal(
                64,
                new Keeping(Opening.of(StarterBand.session("Jam")), SeatStore.NONE, journal, ProjectDesk.NONE),
                "token-");
        FakeOutlet eve = kept.join("Eve", 1);
        kept.act(eve, new StripAction.SetLevel(1, 0.1));
        kept.pass(Duration.ofSeconds(3), eve);
        long first = eve.seq();
        kept.act(eve, new StripAction.SetLevel(1, 0.2));
        kept.pass(Duration.ofMillis(100), eve);
        kept.say(eve, new AskStatus());
        StoreStatus behind = eve.last(Status.class).store();

        assertThat(behind.unsafe()).isEqualTo(2);
        assertThat(behind.safeSeq()).isLessThan(first);
        assertThat(behind.trouble()).contains("slow");

        journal.keepUpTo(2);
        kept.pass(Duration.ofMillis(100), eve);
        kept.say(eve, new AskStatus());
        assertThat(eve.last(Status.class).store()).isEqualTo(new StoreStatus(null, eve.seq(), 0, null));
    }

    @Test
    void whoHoldsThePrivilegeRecordsAndEverybodyHearsOfIt() {
        room.say(ana, new RecordMix(true));
        assertThat(ana.last(ServerMessage.Error.class).code()).isEqualTo(ErrorCode.NOT_ALLOWED);
        assertThat(backstage.asked).isEmpty();

        room.say(ana, new RequestPrivilege());
        room.say(ana, new RecordMix(true));
        assertThat(ben.last(ServerMessage.Notice.class).text()).isEqualTo("Ana did it");

        room.say(ana, new RecordMix(true));
        assertThat(ana.last(ServerMessage.Error.class).message()).isEqualTo("it is so already");
        room.say(ana, new RecordMix(false));
        assertThat(ben.all(ServerMessage.Notice.class)).hasSize(2);
    }

    @Test
    void metersOfGroupsAndBusesAreLeftOutWhereThereAreNone() {
        room.pass(Duration.ofMillis(100), ana, ben);
        assertThat(ana.last(ServerMessage.Metering.class).strips()).isNull();

        room.sound().strips = Collections.singletonMap("bus:2", List.of(0.5, 0.25));
        room.pass(Duration.ofMillis(100), ana, ben);
        assertThat(ana.last(ServerMessage.Metering.class).strips()).containsEntry("bus:2", List.of(0.5, 0.25));
    }
}
