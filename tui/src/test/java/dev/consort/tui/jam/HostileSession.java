package dev.consort.tui.jam;

import static dev.consort.tui.jam.HostileServer.mark;

import dev.consort.protocol.action.Author;
import dev.consort.protocol.action.BandAction;
import dev.consort.protocol.action.BusAction;
import dev.consort.protocol.action.ClipAction;
import dev.consort.protocol.action.GeneratorVoiceAction;
import dev.consort.protocol.action.InstrumentEffectAction;
import dev.consort.protocol.action.LaneAction;
import dev.consort.protocol.action.MidiAction;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.Outcome;
import dev.consort.protocol.action.PerformanceAction;
import dev.consort.protocol.action.RefusalCode;
import dev.consort.protocol.action.SamplerAction;
import dev.consort.protocol.action.SoundAction;
import dev.consort.protocol.action.StripAction;
import dev.consort.protocol.action.StripEffectAction;
import dev.consort.protocol.message.ErrorCode;
import dev.consort.protocol.message.HistoryEntry;
import dev.consort.protocol.message.Limits;
import dev.consort.protocol.message.ListedCheckpoint;
import dev.consort.protocol.message.ListedProject;
import dev.consort.protocol.message.NoticeLevel;
import dev.consort.protocol.message.PrivilegeLevel;
import dev.consort.protocol.message.RefusedInstrument;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.message.machine.EngineStatus;
import dev.consort.protocol.message.machine.ListedSample;
import dev.consort.protocol.message.machine.StoreStatus;
import dev.consort.protocol.project.StarterBand;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.control.StripParameter;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.generator.Algorithm;
import dev.consort.protocol.state.instrument.LfoShape;
import dev.consort.protocol.state.instrument.LfoTarget;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.people.Focus;
import dev.consort.protocol.state.people.OwnerInfo;
import dev.consort.protocol.state.people.Player;
import dev.consort.protocol.state.people.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A session with a payload in every text of it, and everything that a server can say about one. */
final class HostileSession {
    private static final Author NOBODY = new Author(1, "x");

    private final int payloads;
    private final Infection infection = new Infection(this::payload);
    private int next;

    /** @param payloads how many there are; all are used */
    HostileSession(int payloads) {
        this.payloads = payloads;
    }

    private String payload() {
        return "Z" + mark(next++ % payloads);
    }

    /** A session with something in every place for a text, an instrument and a player for each payload. */
    NetworkState state() {
        NetworkState state = StarterBand.session("Jam");
        for (NetworkAction action : actions()) {
            Outcome outcome = action.applyTo(state, NOBODY);
            if (outcome.isRefused()) {
                throw new AssertionError(action + ": " + outcome.refusal());
            }
            state = outcome.state();
        }
        for (int id = 1; id <= payloads; id++) {
            state = withOneMore(state, id);
        }
        return (NetworkState) infection.of(state.withPrivileged(new OwnerInfo(1, "x")));
    }

    private static List<NetworkAction> actions() {
        int room = StarterBand.session("Jam").instruments().get(2).nextEffectId();
        return List.of(
                new BusAction.AddBus("Room"),
                new PerformanceAction.LinkLayer(2, 3),
                new StripAction.SetOutput(4, "Bus 1"),
                new InstrumentEffectAction.AddEffect(2, EffectType.CONVOLUTION_REVERB),
                new InstrumentEffectAction.LoadImpulse(2, room, "hall.wav"),
                new SoundAction.SetLfo(2, true, 1, 0.5, LfoShape.SINE, LfoTarget.EFFECT_PARAM, room, "mix"),
                new BandAction.Add(SourceType.SAMPLER, "Break"),
                new SoundAction.LoadSample(9, "amen.wav"),
                new SamplerAction.Cut(9, 1, 0.5),
                new SamplerAction.AssignSlice(9, 2, 1, 10),
                new ClipAction.CreateClip(2, 1920, "Verse"),
                new LaneAction.AddLane(new Target.StripParam("Bus 1", StripParameter.PAN)),
                new LaneAction.AddLane(new Target.EffectParam(2, room, "mix")),
                new StripEffectAction.AddEffect("Bus 1", EffectType.CHORUS),
                new LaneAction.AddLane(new Target.StripEffectParam("Bus 1", 1, "rate")),
                new MidiAction.MapCc(1, 74, new Target.SourceParam(2, "detune"), 0, 1),
                new GeneratorVoiceAction.AddVoice(4, Algorithm.LSystem.DEFAULT, "Fern", null));
    }

    private static NetworkState withOneMore(NetworkState state, int id) {
        NetworkState more =
                new BandAction.Add(SourceType.SAW, "x").applyTo(state, NOBODY).state();
        more = more == null ? state : more;
        return more.withPlayers(more.players().with(id, new Player("x", Role.PLAYER, true, 0, new Focus("x", 1, 0), 0)))
                .withOwnership(more.ownership().with(id, new OwnerInfo(id, "x")));
    }

    /** Where payloads were put, as record and component. */
    Set<String> places() {
        return infection.places();
    }

    /** The first answer, with a payload in every text of the state. */
    ServerMessage welcome(NetworkState state) {
        return new ServerMessage.Welcome(
                ServerMessage.PROTOCOL,
                payload(),
                1,
                payload(),
                List.of(),
                IntStream.range(0, 5)
                        .mapToObj(i -> new RefusedInstrument(i, payload()))
                        .toList(),
                PrivilegeLevel.NORMAL,
                payload(),
                1,
                state,
                5_000,
                new Limits(65_536, 500),
                List.of("Watch", "ListSamples", "ShowSample", "AskStatus", "RecordMix", payload()));
    }

    /** Everything with a text, but the state, that can be said to a client that has joined. */
    List<ServerMessage> messages() {
        String several = payload() + payload() + payload();
        return List.of(
                new ServerMessage.ReconnectSuccessful(
                        1, List.of(), PrivilegeLevel.NORMAL, payload(), 1, null, 0, 0, List.of(payload())),
                new ServerMessage.StatePatchUpdate(
                        1, 1, List.of(payload()), Map.of(payload(), payload()), Map.of(payload(), payload())),
                new ServerMessage.Chat(2, payload(), several, 0),
                new ServerMessage.Notice(NoticeLevel.WARNING, several),
                new ServerMessage.Notice(NoticeLevel.INFO, several),
                new ServerMessage.Projects(
                        payload(),
                        List.of(new ListedProject(payload(), 0, 0)),
                        List.of(new ListedCheckpoint(1, payload(), 0, 0))),
                new ServerMessage.History(List.of(new HistoryEntry(1, 1, 2, payload(), 0, payload()))),
                new ServerMessage.Samples(List.of(new ListedSample(payload(), 1, 1, 1))),
                new ServerMessage.Waveform(payload(), 1, 1, List.of(), payload()),
                new ServerMessage.Status(
                        new EngineStatus(payload(), payload(), null, null, 0, 0, null),
                        new StoreStatus(payload(), 1, 0, payload()),
                        1,
                        List.of(),
                        payload(),
                        payload()),
                new ServerMessage.ActionRejected(1, RefusalCode.INVALID, several),
                new ServerMessage.PrivilegeDenied(payload()),
                new ServerMessage.PrivilegeRevoked(payload()),
                new ServerMessage.PrivilegeRequested(2, payload()),
                new ServerMessage.OwnershipDenied(1, payload()),
                new ServerMessage.Error(ErrorCode.NOT_ALLOWED, several),
                new ServerMessage.Shutdown(several, null),
                new ServerMessage.ReconnectFailed(payload()));
    }

    /** The last words of a server to a client that will not come back. */
    ServerMessage farewell() {
        return new ServerMessage.Error(ErrorCode.REPLACED, everything());
    }

    /** The answer to a client that may not come in. */
    ServerMessage refusal() {
        return new ServerMessage.Error(ErrorCode.SERVER_FULL, everything());
    }

    private String everything() {
        return IntStream.range(0, payloads).mapToObj(HostileServer::mark).collect(Collectors.joining("Z"));
    }
}
