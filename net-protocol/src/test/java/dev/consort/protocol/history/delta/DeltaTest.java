package dev.consort.protocol.history.delta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.BandAction;
import dev.consort.protocol.action.BusAction;
import dev.consort.protocol.action.ClipAction;
import dev.consort.protocol.action.LaneAction;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.NoteAction;
import dev.consort.protocol.action.NoteRangeAction;
import dev.consort.protocol.action.PerformanceAction;
import dev.consort.protocol.action.PlacementAction;
import dev.consort.protocol.action.StripAction;
import dev.consort.protocol.action.TransportAction;
import dev.consort.protocol.patch.StateShapes;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.Transport;
import dev.consort.protocol.state.control.InstrumentParameter;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.SendTap;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.people.Focus;
import dev.consort.protocol.state.people.OwnerInfo;
import dev.consort.protocol.state.people.Player;
import dev.consort.protocol.state.people.Role;
import dev.consort.protocol.testkit.Legality;
import dev.consort.protocol.testkit.Sessions;
import dev.consort.protocol.testkit.ThroughText;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeltaTest {
    private static final int KEYS = 3;
    private static final int NEW_BUS = 3;
    private static final int NEW_INSTRUMENT = 10;

    private final NetworkState full = Sessions.full();

    private static Delta delta(NetworkState before, NetworkAction... actions) {
        return Delta.between(before, after(before, actions));
    }

    private static NetworkState after(NetworkState before, NetworkAction... actions) {
        return Sessions.after(before, List.of(actions));
    }

    private static List<String> conflicts(Delta delta, NetworkState state) {
        return delta.appliesBackTo(state).stream().map(Path::toString).toList();
    }

    @Test
    void holdsNothingButWhatChanged() {
        Delta delta = delta(full, new StripAction.SetLevel(KEYS, 0.25));
        assertThat(delta.forward()).isEqualTo(level(0.25));
        assertThat(delta.backward())
                .isEqualTo(level(full.instruments().get(KEYS).level()));
        assertThat(delta.weight()).isEqualTo(2);
    }

    private static Map<String, Object> level(double level) {
        return Map.of("instruments", Map.of("byId", Map.of("3", Map.of("level", level))));
    }

    @Test
    void leavesOutPeopleWhatPlaysAndWhatIsRecorded() {
        Transport rolling =
                new Transport(true, true, true, 0, 7680, 960, full.transport().mode());
        NetworkState after = full.withTransport(rolling)
                .withPlayers(full.players().without(Sessions.BEN))
                .withPrivileged(null)
                .withOwnership(full.ownership().without(Sessions.DRUMS))
                .withAutomation(full.automation().withRecording(true));
        assertThat(Delta.between(full, after).isEmpty()).isTrue();
    }

    @Test
    void takesBackTheLoopButNotWherePlayingBegan() {
        Delta delta = delta(full, new TransportAction.SetLoop(false, 0, 960), new TransportAction.Locate(480));
        NetworkState rolling = after(full, new TransportAction.SetLoop(false, 0, 960), new TransportAction.Play());
        NetworkState undone = delta.undo(rolling).state();
        assertThat(undone.transport().loopEnd()).isEqualTo(full.transport().loopEnd());
        assertThat(undone.transport().playing()).isTrue();
    }

    @Test
    void anIdIsUsedUpEvenIfItsThingIsTakenBack() {
        NetworkState after = after(full, new BusAction.AddBus(null));
        NetworkState undone = Delta.between(full, after).undo(after).state();
        assertThat(undone.mixer().buses().ids()).doesNotContain(NEW_BUS);
        assertThat(undone.mixer().nextBusId()).isEqualTo(NEW_BUS + 1);
    }

    /** A counter that were not known as one would go back, and an id would be used twice. */
    @Test
    void everyCounterOfASessionIsKnown() {
        Set<String> counters = new HashSet<>();
        collectCounters(NetworkState.class, new HashSet<>(), counters);
        assertThat(counters).contains("nextId", "nextEffectId", "nextSliceId").allMatch(JsonTree::isCounter);
    }

    private static void collectCounters(Type type, Set<Type> seen, Set<String> counters) {
        if (type instanceof ParameterizedType generic) {
            List.of(generic.getActualTypeArguments()).forEach(each -> collectCounters(each, seen, counters));
        }
        if (type instanceof Class<?> record && record.isRecord() && seen.add(type)) {
            for (RecordComponent component : record.getRecordComponents()) {
                if (component.getName().startsWith("next")) {
                    counters.add(component.getName());
                }
                collectCounters(component.getGenericType(), seen, counters);
            }
        }
    }

    @Test
    void namesThePlaceWhereSomethingElseIsNow() {
        Delta delta = delta(full, new StripAction.SetLevel(KEYS, 0.25));
        NetworkState now = after(full, new StripAction.SetLevel(KEYS, 0.5));
        assertThat(conflicts(delta, now)).containsExactly("instruments/byId/3/level");
        assertThat(delta.undo(now).state()).isNull();
    }

    @Test
    void namesThePlaceOfWhatIsGone() {
        Delta delta = delta(full, new StripAction.SetLevel(KEYS, 0.25), new StripAction.SetLevel(4, 0.25));
        NetworkState now = after(full, new StripAction.SetLevel(4, 0.25), new BandAction.Remove(KEYS));
        assertThat(conflicts(delta, now)).containsExactly("instruments/byId/3/level");
    }

    @Test
    void whatOthersDidBesideStays() {
        Delta delta = delta(full, new StripAction.SetLevel(KEYS, 0.25));
        NetworkState now = after(
                full, new StripAction.SetLevel(KEYS, 0.25), new StripAction.SetPan(KEYS, 1), new BusAction.AddBus("B"));
        NetworkState undone = delta.undo(now).state();
        assertThat(undone).isEqualTo(after(full, new StripAction.SetPan(KEYS, 1), new BusAction.AddBus("B")));
        assertThat(undone.mixer()).isSameAs(now.mixer());
    }

    @Test
    void somethingMadeIsTakenBackOnlyAsItWasMade() {
        Delta delta = delta(full, new BusAction.AddBus(null));
        NetworkState made = after(full, new BusAction.AddBus(null));
        assertThat(conflicts(delta, after(made, new BusAction.SetBusLevel(NEW_BUS, 0.1))))
                .containsExactly("mixer/buses/3");
    }

    @Test
    void somethingMadeStaysWhereOthersPointAtIt() {
        Delta delta = delta(full, new BusAction.AddBus(null));
        NetworkState made = after(full, new BusAction.AddBus(null));
        NetworkState sent = after(made, new StripAction.SetSend(KEYS, NEW_BUS, 0.5, true, SendTap.PRE_FADER));
        assertThat(conflicts(delta, sent)).contains("instruments/byId/3/sends/3");
        assertThat(conflicts(delta, after(made, new LaneAction.AddLane(new Target.SendLevel(KEYS, NEW_BUS)))))
                .contains("automation/lanes/9");
    }

    @Test
    void anInstrumentStaysWhileThereAreNotesOrPlacementsForIt() {
        Delta delta = delta(full, new BandAction.Add(SourceType.SINE, null));
        NetworkState made = after(full, new BandAction.Add(SourceType.SINE, null));
        assertThat(conflicts(delta, after(made, new NoteAction.AddNote(NEW_INSTRUMENT, 0, 60, 10, 9))))
                .containsExactly("pianoRoll/tracks/10");
        assertThat(conflicts(delta, after(made, new PlacementAction.Place(1, NEW_INSTRUMENT, 0, null))))
                .contains("arrangement/placements/3");
        assertThat(conflicts(delta, after(made, new ClipAction.CreateClip(NEW_INSTRUMENT, 960, null))))
                .contains("arrangement/clips/3");
    }

    @Test
    void nothingComesBackThatPointsAtWhatIsGone() {
        NetworkState out = after(full, new BusAction.AddBus(null), new StripAction.SetOutput(KEYS, "Bus 3"));
        Delta delta = delta(out, new StripAction.SetOutput(KEYS, "Master"));
        NetworkState gone = after(out, new StripAction.SetOutput(KEYS, "Master"), new BusAction.RemoveBus(NEW_BUS));
        assertThat(conflicts(delta, gone)).containsExactly("instruments/byId/3/output", "mixer/buses/3");
    }

    @Test
    void valuesThatBelongTogetherStillFit() {
        NetworkState late = after(full, new TransportAction.SetLoop(true, 3840, 7680));
        Delta delta = delta(late, new TransportAction.SetLoop(true, 0, 7680));
        NetworkState shorter = after(late, new TransportAction.SetLoop(true, 0, 960));
        assertThat(conflicts(delta, shorter)).containsExactly("transport");
    }

    @Test
    void aParameterHasOneLaneAtMost() {
        LaneAction.AddLane add = new LaneAction.AddLane(new Target.InstrumentParam(KEYS, InstrumentParameter.PAN));
        NetworkState first = after(full, add);
        Delta delta = delta(first, new LaneAction.RemoveLane(9));
        assertThat(conflicts(delta, after(first, new LaneAction.RemoveLane(9), add)))
                .contains("automation/lanes/10");
    }

    @Test
    void aGroupIsNotLeftWithOneMember() {
        NetworkState two = after(full, new PerformanceAction.LinkLayer(5, 6));
        Delta delta = delta(two, new PerformanceAction.LinkLayer(7, 5));
        NetworkState now = after(two, new PerformanceAction.LinkLayer(7, 5), new PerformanceAction.UnlinkLayer(5));
        assertThat(conflicts(delta, now)).containsExactly("mixer/groups/2");
    }

    @Test
    void thereIsRoomForWhatComesBack() {
        Delta delta = delta(full, new BandAction.Remove(KEYS));
        NetworkState crowded = after(full, new BandAction.Remove(KEYS));
        while (crowded.instruments().byId().size() < BandAction.MOST) {
            crowded = after(crowded, new BandAction.Add(SourceType.SINE, null));
        }
        assertThat(conflicts(delta, crowded)).containsExactly("room/instruments");
    }

    @Test
    void theNotesOfOthersInATrackThatIBeganStay() {
        NetworkState empty = after(full, new NoteRangeAction.ClearRange(KEYS, 0, 192_000_000));
        Delta delta = delta(empty, new NoteAction.AddNote(KEYS, 0, 60, 120, 100));
        NetworkState both = after(
                empty, new NoteAction.AddNote(KEYS, 0, 60, 120, 100), new NoteAction.AddNote(KEYS, 0, 64, 120, 100));
        NetworkState undone = delta.undo(both).state();
        assertThat(undone).isEqualTo(after(empty, new NoteAction.AddNote(KEYS, 0, 64, 120, 100)));
    }

    @Test
    void theLastNoteTakesItsTrackWithIt() {
        NetworkState empty = after(full, new NoteRangeAction.ClearRange(KEYS, 0, 192_000_000));
        NetworkState one = after(empty, new NoteAction.AddNote(KEYS, 0, 60, 120, 100));
        assertThat(Delta.between(empty, one).undo(one).state()).isEqualTo(empty);
    }

    @Test
    void instrumentsOfOthersKeepTheirPlaces() {
        BandAction.Add add = new BandAction.Add(SourceType.SINE, null);
        Delta first = delta(full, add);
        NetworkState both = after(full, add, add);
        assertThat(first.undo(both).state().instruments().order()).isEqualTo(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 11));
    }

    @Test
    void anInstrumentComesBackBehindItsFormerNeighbour() {
        Delta removal = delta(full, new BandAction.Remove(KEYS));
        NetworkState now =
                after(full, new BandAction.Remove(KEYS), new BandAction.Reorder(List.of(9, 2, 1, 4, 5, 6, 7, 8)));
        NetworkState undone = removal.undo(now).state();
        assertThat(undone.instruments().order()).isEqualTo(List.of(9, 2, 3, 1, 4, 5, 6, 7, 8));
        assertThat(Legality.complaints(undone)).isEmpty();
    }

    @Test
    void anotherOrderIsTakenBackOnlyWhileItStands() {
        BandAction.Reorder mine = new BandAction.Reorder(List.of(9, 8, 7, 6, 5, 4, 3, 2, 1));
        Delta delta = delta(full, mine);
        assertThat(delta.undo(after(full, mine)).state()).isEqualTo(full);
        NetworkState more = after(full, mine, new BandAction.Add(SourceType.SINE, null));
        assertThat(conflicts(delta, more)).containsExactly("instruments/order");
        NetworkState other = after(full, mine, new BandAction.Reorder(List.of(2, 1, 3, 4, 5, 6, 7, 8, 9)));
        assertThat(conflicts(delta, other)).containsExactly("instruments/order");
    }

    @Test
    void anInstrumentThatIsTakenBackLeavesNoOwnerAndNobodyWhoLooksAtIt() {
        NetworkState made = after(full, new BandAction.Add(SourceType.SINE, null));
        NetworkState looked = made.withPlayers(
                made.players().update(Sessions.ANA, ana -> ana.withFocus(new Focus("roll", NEW_INSTRUMENT, 0))));
        NetworkState undone = Delta.between(full, made).undo(looked).state();
        assertThat(undone.ownerOf(NEW_INSTRUMENT)).isNull();
        assertThat(undone.players().get(Sessions.ANA).focus().instrument()).isNull();
    }

    @Test
    void anInstrumentComesBackToWhoHeldIt() {
        NetworkState removed = after(full, new BandAction.Remove(Sessions.DRUMS));
        Delta delta = Delta.between(full, removed);
        assertThat(delta.undo(removed).state().ownerOf(Sessions.DRUMS)).isEqualTo(new OwnerInfo(Sessions.ANA, "Ana"));
        NetworkState lost =
                removed.withPlayers(removed.players().update(Sessions.ANA, ana -> ana.withConnected(false)));
        assertThat(delta.undo(lost).state().ownerOf(Sessions.DRUMS).isAway()).isTrue();
        NetworkState gone = removed.withPlayers(removed.players().without(Sessions.ANA));
        assertThat(delta.undo(gone).state().ownerOf(Sessions.DRUMS)).isNull();
        NetworkState watching = removed.withPlayers(
                removed.players().with(Sessions.ANA, new Player("Ana", Role.SPECTATOR, true, 0, null, 0)));
        assertThat(delta.undo(watching).state().ownerOf(Sessions.DRUMS)).isNull();
    }

    @Test
    void somebodyInBetweenMakesTwoChangesOfIt() {
        NetworkState one = after(full, new StripAction.SetLevel(KEYS, 0.1));
        NetworkState two = after(one, new StripAction.SetLevel(KEYS, 0.2));
        Delta first = Delta.between(full, one);
        assertThat(first.then(one, two)).isEqualTo(Delta.between(full, two));
        assertThat(first.then(one, full).isEmpty()).isTrue();
        assertThat(first.then(two, full)).isNull();
    }

    @Test
    void aSmallEditOfALongSongCostsLittle() {
        NetworkState song = full.withPianoRoll(full.pianoRoll().withNotes(KEYS, Sessions.manyNotes(100_000)));
        Delta delta = delta(song, new NoteAction.AddNote(KEYS, 1, 60, 120, 100));
        assertThat(delta.weight()).isLessThan(10);
        NetworkState now = delta.redo(song).state();
        Instrument untouched = now.instruments().get(KEYS);
        assertThat(untouched).isSameAs(song.instruments().get(KEYS));
    }

    @Test
    void readFromTextItIsTheSame() {
        NetworkState after = after(full, new BandAction.Remove(Sessions.BASS), new StripAction.SetLevel(KEYS, 1));
        Delta delta = Delta.between(full, after);
        var shape = StateShapes.ALL.ofRecord(Delta.class);
        Delta read = shape.fromJson(ThroughText.json(shape.toJson(delta)));
        assertThat(read).isEqualTo(delta);
        assertThat(read.undo(after)).isEqualTo(delta.undo(after));
        assertThat(read.undo(after).state().instruments().get(Sessions.BASS))
                .isEqualTo(full.instruments().get(Sessions.BASS));
    }

    /** JSON does not tell 1 from 1.0, and others may write it the one way or the other. */
    @Test
    void aNumberWithoutItsFractionIsTheSameNumber() {
        NetworkState after = after(full, new StripAction.SetLevel(KEYS, 1));
        Delta whole = new Delta(Map.of("instruments", Map.of("byId", Map.of("3", Map.of("level", 1L)))), level(0.5));
        assertThat(whole.undo(after).state().instruments().get(KEYS).level()).isEqualTo(0.5);
    }
}
