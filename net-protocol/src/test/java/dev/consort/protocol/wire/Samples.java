package dev.consort.protocol.wire;

import dev.consort.protocol.action.BandAction;
import dev.consort.protocol.action.MasterAction;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.NoteAction;
import dev.consort.protocol.action.NoteMove;
import dev.consort.protocol.action.NoteRangeAction;
import dev.consort.protocol.action.PastedNote;
import dev.consort.protocol.action.PlayAction;
import dev.consort.protocol.action.RefusalCode;
import dev.consort.protocol.action.SettingAction;
import dev.consort.protocol.action.SoundAction;
import dev.consort.protocol.action.StripAction;
import dev.consort.protocol.action.TransportAction;
import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.ErrorCode;
import dev.consort.protocol.message.HistoryEntry;
import dev.consort.protocol.message.Limits;
import dev.consort.protocol.message.ListedCheckpoint;
import dev.consort.protocol.message.ListedProject;
import dev.consort.protocol.message.ModerationVerb;
import dev.consort.protocol.message.NoticeLevel;
import dev.consort.protocol.message.PrivilegeLevel;
import dev.consort.protocol.message.RefusedInstrument;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.message.machine.ClientTraffic;
import dev.consort.protocol.message.machine.EngineStatus;
import dev.consort.protocol.message.machine.ListedSample;
import dev.consort.protocol.message.machine.StoreStatus;
import dev.consort.protocol.state.TransportMode;
import dev.consort.protocol.state.instrument.Filter;
import dev.consort.protocol.state.instrument.FilterType;
import dev.consort.protocol.state.instrument.LfoShape;
import dev.consort.protocol.state.instrument.LfoTarget;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.people.Role;
import dev.consort.protocol.state.theory.PitchClass;
import dev.consort.protocol.state.theory.Scale;
import dev.consort.protocol.state.theory.Tuning;
import dev.consort.protocol.testkit.Sessions;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** At least one of each thing that can be said, with every optional part present in one of them. */
final class Samples {
    private Samples() {}

    static List<NetworkAction> actions() {
        return Stream.of(session(), transport(), instruments(), mixer(), notes(), playing(), MoreSamples.actions())
                .flatMap(List::stream)
                .toList();
    }

    private static List<NetworkAction> session() {
        return List.of(
                new SettingAction.SetName("Zoë's \"jam\" 🎹"),
                new SettingAction.SetTempo(97.25),
                new SettingAction.SetTimeSignature(7, 8),
                new SettingAction.SetKey(PitchClass.C_SHARP, Scale.MIXOLYDIAN),
                new SettingAction.SetTuning(Tuning.EQUAL_TEMPERAMENT, 432),
                new SettingAction.SetSwing(0.3),
                new SettingAction.SetHumanize(0.1, 0.2),
                new SettingAction.SetClick(true, 0.7));
    }

    private static List<NetworkAction> transport() {
        return List.of(
                new TransportAction.Play(),
                new TransportAction.Stop(),
                new TransportAction.Record(true),
                new TransportAction.SetLoop(true, 0, 7680),
                new TransportAction.SetMode(TransportMode.SONG),
                new TransportAction.Locate(1920));
    }

    private static List<NetworkAction> instruments() {
        return List.of(
                new BandAction.Add(SourceType.DRUM_KIT, null),
                new BandAction.Add(SourceType.FM, "Bells"),
                new BandAction.Remove(3),
                new BandAction.Rename(3, "Bass"),
                new SoundAction.SetSource(3, SourceType.SAW),
                new SoundAction.ApplyPreset(3, "Warm Pad"),
                new SoundAction.SetParam(3, "detune", -12.5),
                new SoundAction.SetPolyphonic(3, false),
                new SoundAction.SetFilter(3, null),
                new SoundAction.SetFilter(3, new Filter(FilterType.LOW_PASS, 800, 0.4, true)),
                new SoundAction.SetEnvelope(3, 0.01, 0.1, 0.7, 0.3),
                new SoundAction.SetLfo(3, true, 2, 0.5, LfoShape.TRIANGLE, LfoTarget.FILTER_CUTOFF),
                new BandAction.Reorder(List.of(2, 1, 3)));
    }

    private static List<NetworkAction> mixer() {
        return List.of(
                new StripAction.SetLevel(3, 0.7),
                new StripAction.SetPan(3, -0.25),
                new StripAction.SetMute(3, true),
                new StripAction.SetSolo(3, false),
                new MasterAction.SetMasterLevel(1),
                new MasterAction.SetMasterMute(true));
    }

    private static List<NetworkAction> notes() {
        return List.of(
                new NoteAction.AddNote(3, 960, 60, 120, 100),
                new NoteAction.RemoveNote(3, 960, 60),
                new NoteAction.MoveNotes(3, List.of(new NoteMove(0, 60, 120, 61))),
                new NoteAction.SetVelocity(3, 960, 60, 1),
                new NoteAction.SetDuration(3, 960, 60, 480),
                new NoteAction.PasteNotes(3, 1920, List.of(new PastedNote(0, 60, 120, 100))),
                new NoteRangeAction.ClearRange(3, 0, 1920),
                new NoteRangeAction.Quantize(3, 0, 7680, 120),
                new NoteRangeAction.Transpose(3, 0, 7680, -12));
    }

    private static List<NetworkAction> playing() {
        return List.of(
                new PlayAction.NoteOn(3, 60, 127),
                new PlayAction.NoteOff(3, 60),
                new PlayAction.Pad(1, 11, 90),
                new PlayAction.AllNotesOff(3));
    }

    static List<ClientMessage> clientMessages() {
        return List.of(
                new ClientMessage.Hello(1, "Ana", null, null, null, null, null, null, null),
                new ClientMessage.Hello(1, "Ana", Role.SPECTATOR, List.of(1, 2), true, "token", 41L, "secret", "x/1"),
                new ClientMessage.Hello(1, "Ana", null, null, null, null, null, null, null, List.of("ActionTaken")),
                new ClientMessage.Action(7, new StripAction.SetLevel(3, 0.7)),
                new ClientMessage.Action(8, new StripAction.SetLevel(3, 0.7), 41L),
                new ClientMessage.ClaimInstruments(List.of(1, 2)),
                new ClientMessage.ReleaseInstruments(List.of(1)),
                new ClientMessage.HandOver(1, 2),
                new ClientMessage.RequestPrivilege(),
                new ClientMessage.ReleasePrivilege(),
                new ClientMessage.AnswerPrivilege(2, true),
                new ClientMessage.RequestFullSync(),
                new ClientMessage.Focus(null, null, null),
                new ClientMessage.Focus("mixer", 3, 960),
                new ClientMessage.Chat("Hi there"),
                new ClientMessage.Moderate(2, ModerationVerb.KICK, null),
                new ClientMessage.Moderate(2, ModerationVerb.UNMUTE, "sorry"),
                new ClientMessage.ListProjects(),
                new ClientMessage.ListHistory(null),
                new ClientMessage.ListHistory(41L),
                new ClientMessage.Watch(true, null),
                new ClientMessage.Watch(false, 3),
                new ClientMessage.ListSamples(),
                new ClientMessage.ShowSample("amen.wav"),
                new ClientMessage.AskStatus(),
                new ClientMessage.RecordMix(true),
                new ClientMessage.Ping(null),
                new ClientMessage.Ping(1L << 60),
                new ClientMessage.Pong(5L),
                new ClientMessage.Goodbye());
    }

    static List<ServerMessage> serverMessages() {
        return Stream.of(states(), talk(), machine()).flatMap(each -> each).toList();
    }

    private static Stream<ServerMessage> states() {
        return Stream.of(
                new ServerMessage.Welcome(
                        1,
                        "consort/0.1",
                        2,
                        "Ana",
                        List.of(1),
                        List.of(new RefusedInstrument(2, "Ben")),
                        PrivilegeLevel.PRIVILEGED,
                        "token",
                        41,
                        Sessions.full(),
                        5000,
                        new Limits(65_536, 500),
                        List.of("Watch")),
                new ServerMessage.ReconnectSuccessful(
                        2, List.of(1), PrivilegeLevel.NORMAL, "new", 41, null, 7, 42, List.of("Watch")),
                new ServerMessage.ReconnectSuccessful(
                        2, List.of(), PrivilegeLevel.NORMAL, "new", 41, Sessions.full(), 0, 41),
                new ServerMessage.ReconnectFailed("the seat is gone"),
                new ServerMessage.StatePatchUpdate(40, 41, List.of("privileged", "ownership"), deletions(), null),
                new ServerMessage.StatePatchUpdate(
                        40, 41, List.of("pianoRoll"), Map.of(), Map.of("pianoRoll", Map.of("tracks", Map.of()))),
                new ServerMessage.FullStateSync(41, Sessions.full()));
    }

    /** A patch says "gone" with null, at every depth. */
    private static Map<String, Object> deletions() {
        Map<String, Object> changes = new LinkedHashMap<>();
        changes.put("privileged", null);
        changes.put("ownership", Collections.singletonMap("2", null));
        return changes;
    }

    private static Stream<ServerMessage> talk() {
        return Stream.of(
                new ServerMessage.ActionApplied(7, 41),
                new ServerMessage.ActionTaken(8, 42),
                new ServerMessage.ActionRejected(8, RefusalCode.NOT_OWNER, "Bass belongs to Ben"),
                new ServerMessage.PrivilegeGranted(),
                new ServerMessage.PrivilegeDenied("Ben"),
                new ServerMessage.PrivilegeRevoked("the operator"),
                new ServerMessage.PrivilegeRequested(2, "Ben"),
                new ServerMessage.OwnershipDenied(2, "Ben"),
                new ServerMessage.Metering(
                        961.5,
                        true,
                        112,
                        List.of(0.5, 0.25),
                        List.of(0.1, 0.1),
                        IdMap.of(1, List.of(0.5, 0.4)),
                        0.07,
                        0,
                        1234567890123L),
                new ServerMessage.Chat(2, "Ben", "Hi", 1234567890123L),
                new ServerMessage.Notice(NoticeLevel.WARNING, "disk full"),
                new ServerMessage.Notice(NoticeLevel.INFO, "writing dawn.wav", 0.25),
                new ServerMessage.Projects(null, List.of(), List.of()),
                new ServerMessage.Projects(
                        "dawn",
                        List.of(new ListedProject("dawn", 1234567890123L, 65_536)),
                        List.of(new ListedCheckpoint(2, "before the solo", 1234567890123L, 41))),
                new ServerMessage.History(
                        List.of(new HistoryEntry(3, 41, 2, "Ben", 1234567890123L, "set the tempo to 98"))),
                new ServerMessage.Ping(1),
                new ServerMessage.Pong(null, 2),
                new ServerMessage.Pong(1L, 2),
                new ServerMessage.Error(ErrorCode.FRAME_TOO_LARGE, "split it"),
                new ServerMessage.Shutdown("bye", null),
                new ServerMessage.Shutdown("update", 2000L));
    }

    private static Stream<ServerMessage> machine() {
        return Stream.of(
                new ServerMessage.Metering(
                        961.5,
                        true,
                        112,
                        List.of(0.5, 0.25),
                        List.of(0.1, 0.1),
                        IdMap.empty(),
                        0.07,
                        0,
                        1234567890123L,
                        Map.of("group:1", List.of(0.5, 0.4), "bus:2", List.of(0.0, 0.1))),
                new ServerMessage.Analysis(Collections.nCopies(48, -63.4), Collections.nCopies(128, -127), null, null),
                new ServerMessage.Analysis(Collections.nCopies(48, -120.0), Collections.nCopies(128, 5), 3, 440.5),
                new ServerMessage.Samples(List.of(new ListedSample("amen.wav", 6.95, 2, 44_100))),
                new ServerMessage.Waveform("amen.wav", 6.95, 2, List.of(-127, 126), null),
                new ServerMessage.Waveform("gone.wav", 0, 0, List.of(), "there is no recording of that name"),
                new ServerMessage.Status(
                        new EngineStatus("consort", "silent", 48_000, 256, 0.07, 1, 12),
                        new StoreStatus("dawn", 41, 2, "the disk is full"),
                        3_600,
                        List.of(new ClientTraffic(2, 12_000, 300, 1)),
                        "volca",
                        "exports/dawn.wav"),
                new ServerMessage.Status(
                        new EngineStatus("scsynth", "JACK", null, null, 0, 0, null),
                        new StoreStatus(null, 0, 0, null),
                        0,
                        List.of(),
                        null,
                        null));
    }
}
