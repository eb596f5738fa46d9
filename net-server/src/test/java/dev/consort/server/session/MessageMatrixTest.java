package dev.consort.server.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.BandAction;
import dev.consort.protocol.action.StripAction;
import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.ErrorCode;
import dev.consort.protocol.message.ModerationVerb;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.shape.UnionShape;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.server.testkit.FakeOutlet;
import dev.consort.server.testkit.Rehearsal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every message of a client, from everybody that it may come from: what becomes of it. A new message without a row fails.
 */
class MessageMatrixTest {
    private static final int EVE = 5;

    /** Who says it. */
    enum Sender {
        SPECTATOR,
        PLAYER,
        OWNER,
        HOLDER,
        SUSPENDED,
        SENT_OUT,
        NEVER_JOINED
    }

    /** What becomes of it: the session or somebody else hears of it, the sender alone is answered, or nothing. */
    enum Effect {
        DONE,
        ANSWERED,
        DENIED,
        NOTHING
    }

    /**
     * One row: a message and what becomes of it, in the order of the senders up to the holder. Those that are not in the
     * session any more, or never were, are passed over whatever they say.
     */
    record Row(ClientMessage message, List<Effect> effects) {
        @Override
        public String toString() {
            return message.getClass().getSimpleName() + " " + message;
        }
    }

    private static Row row(ClientMessage message, Effect spectator, Effect player, Effect owner, Effect holder) {
        return new Row(message, List.of(spectator, player, owner, holder));
    }

    static Stream<Row> rows() {
        return Stream.of(
                row(
                        new ClientMessage.Action(9, new StripAction.SetLevel(1, 0.1)),
                        Effect.DENIED,
                        Effect.DENIED,
                        Effect.DONE,
                        Effect.DENIED),
                row(
                        new ClientMessage.Action(9, new BandAction.Add(SourceType.SAW, null)),
                        Effect.DENIED,
                        Effect.DONE,
                        Effect.DONE,
                        Effect.DONE),
                row(
                        new ClientMessage.ClaimInstruments(List.of(8)),
                        Effect.DENIED,
                        Effect.DONE,
                        Effect.DONE,
                        Effect.DONE),
                row(
                        new ClientMessage.ClaimInstruments(List.of(1)),
                        Effect.DENIED,
                        Effect.DENIED,
                        Effect.NOTHING,
                        Effect.DENIED),
                row(
                        new ClientMessage.ReleaseInstruments(List.of(1)),
                        Effect.NOTHING,
                        Effect.NOTHING,
                        Effect.DONE,
                        Effect.NOTHING),
                row(new ClientMessage.HandOver(1, EVE), Effect.DENIED, Effect.DENIED, Effect.DONE, Effect.DONE),
                row(new ClientMessage.RequestPrivilege(), Effect.DENIED, Effect.DONE, Effect.DONE, Effect.ANSWERED),
                row(new ClientMessage.ReleasePrivilege(), Effect.NOTHING, Effect.NOTHING, Effect.NOTHING, Effect.DONE),
                row(
                        new ClientMessage.AnswerPrivilege(EVE, true),
                        Effect.DENIED,
                        Effect.DENIED,
                        Effect.DENIED,
                        Effect.DONE),
                row(
                        new ClientMessage.RequestFullSync(),
                        Effect.ANSWERED,
                        Effect.ANSWERED,
                        Effect.ANSWERED,
                        Effect.ANSWERED),
                row(new ClientMessage.Focus("roll", 1, 0), Effect.DONE, Effect.DONE, Effect.DONE, Effect.DONE),
                row(new ClientMessage.Chat("hello"), Effect.DONE, Effect.DONE, Effect.DONE, Effect.DONE),
                row(
                        new ClientMessage.Moderate(EVE, ModerationVerb.MUTE, null),
                        Effect.DENIED,
                        Effect.DENIED,
                        Effect.DENIED,
                        Effect.DONE),
                row(
                        new ClientMessage.ListProjects(),
                        Effect.ANSWERED,
                        Effect.ANSWERED,
                        Effect.ANSWERED,
                        Effect.ANSWERED),
                row(
                        new ClientMessage.ListHistory(null),
                        Effect.ANSWERED,
                        Effect.ANSWERED,
                        Effect.ANSWERED,
                        Effect.ANSWERED),
                row(
                        new ClientMessage.Watch(true, null),
                        Effect.ANSWERED,
                        Effect.ANSWERED,
                        Effect.ANSWERED,
                        Effect.ANSWERED),
                row(
                        new ClientMessage.ListSamples(),
                        Effect.ANSWERED,
                        Effect.ANSWERED,
                        Effect.ANSWERED,
                        Effect.ANSWERED),
                row(
                        new ClientMessage.ShowSample("amen.wav"),
                        Effect.ANSWERED,
                        Effect.ANSWERED,
                        Effect.ANSWERED,
                        Effect.ANSWERED),
                row(new ClientMessage.AskStatus(), Effect.ANSWERED, Effect.ANSWERED, Effect.ANSWERED, Effect.ANSWERED),
                row(new ClientMessage.RecordMix(true), Effect.DENIED, Effect.DENIED, Effect.DENIED, Effect.DONE),
                row(new ClientMessage.Ping(1L), Effect.ANSWERED, Effect.ANSWERED, Effect.ANSWERED, Effect.ANSWERED),
                row(new ClientMessage.Pong(null), Effect.NOTHING, Effect.NOTHING, Effect.NOTHING, Effect.NOTHING),
                row(new ClientMessage.Goodbye(), Effect.DONE, Effect.DONE, Effect.DONE, Effect.DONE),
                row(hello(), Effect.DENIED, Effect.DENIED, Effect.DENIED, Effect.DENIED));
    }

    private static ClientMessage hello() {
        return new ClientMessage.Hello(1, "Twice", null, null, null, null, null, null, null);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aMessageDoesWhatItsSenderMay(Row row) {
        for (Sender sender : Sender.values()) {
            Effect expected =
                    sender.ordinal() < row.effects.size() ? row.effects.get(sender.ordinal()) : Effect.NOTHING;
            assertThat(effect(sender, row.message))
                    .as("%s from %s", row.message, sender)
                    .isEqualTo(expected);
        }
    }

    @Test
    void everyMessageHasARow() {
        Set<String> withRow =
                rows().map(row -> row.message.getClass().getSimpleName()).collect(Collectors.toSet());
        assertThat(UnionShape.leaves(ClientMessage.class).map(Class::getSimpleName))
                .allSatisfy(type -> assertThat(withRow).contains(type));
    }

    /** Says it in a room of its own and looks at what came of it. */
    private static Effect effect(Sender sender, ClientMessage message) {
        Rehearsal room = new Rehearsal();
        FakeOutlet owner = room.joinFrom("10.0.0.1", "Owner", 1);
        FakeOutlet holder = room.joinFrom("10.0.0.2", "Holder");
        room.say(holder, new ClientMessage.RequestPrivilege());
        FakeOutlet spectator = room.watch("Spectator");
        FakeOutlet player = room.joinFrom("10.0.0.4", "Player");
        FakeOutlet eve = room.joinFrom("10.0.0.5", "Eve");
        room.say(eve, new ClientMessage.RequestPrivilege());
        FakeOutlet gone = room.joinFrom("10.0.0.6", "Gone");
        room.lose(gone);
        FakeOutlet out = room.joinFrom("10.0.0.7", "Out");
        room.operate("ban Out");
        room.pass(Duration.ofSeconds(2), owner, holder, spectator, player, eve);
        Map<Sender, FakeOutlet> senders = Map.of(
                Sender.SPECTATOR, spectator,
                Sender.PLAYER, player,
                Sender.OWNER, owner,
                Sender.HOLDER, holder,
                Sender.SUSPENDED, gone,
                Sender.SENT_OUT, out,
                Sender.NEVER_JOINED, new FakeOutlet());
        return said(room, senders.get(sender), holder, eve, message);
    }

    private static Effect said(
            Rehearsal room, FakeOutlet sender, FakeOutlet holder, FakeOutlet bystander, ClientMessage message) {
        NetworkState before = room.session().state();
        List.of(sender, holder, bystander).forEach(FakeOutlet::clear);
        room.say(sender, message);
        room.session().tick(room.now());
        boolean changed = room.session().state() != before;
        boolean asked = !holder.all(ServerMessage.PrivilegeRequested.class).isEmpty();
        boolean others = !bystander.all(ServerMessage.Chat.class).isEmpty()
                || !bystander.all(ServerMessage.Notice.class).isEmpty();
        if (changed || asked || others) {
            return Effect.DONE;
        }
        return answer(sender);
    }

    private static Effect answer(FakeOutlet sender) {
        Function<Class<? extends ServerMessage>, Boolean> got =
                type -> !sender.all(type).isEmpty();
        boolean denied = got.apply(ServerMessage.ActionRejected.class)
                || got.apply(ServerMessage.OwnershipDenied.class)
                || got.apply(ServerMessage.PrivilegeDenied.class)
                || got.apply(ServerMessage.Error.class)
                        && sender.last(ServerMessage.Error.class).code() != ErrorCode.BANNED;
        if (denied) {
            return Effect.DENIED;
        }
        boolean answered = got.apply(ServerMessage.Pong.class)
                || got.apply(ServerMessage.FullStateSync.class)
                || got.apply(ServerMessage.Projects.class)
                || got.apply(ServerMessage.History.class)
                || got.apply(ServerMessage.Analysis.class)
                || got.apply(ServerMessage.Samples.class)
                || got.apply(ServerMessage.Waveform.class)
                || got.apply(ServerMessage.Status.class)
                || got.apply(ServerMessage.PrivilegeGranted.class);
        return answered ? Effect.ANSWERED : Effect.NOTHING;
    }
}
