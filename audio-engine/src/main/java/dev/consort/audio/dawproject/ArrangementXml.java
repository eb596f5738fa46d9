package dev.consort.audio.dawproject;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.TempoMap;
import dev.consort.protocol.state.TransportMode;
import dev.consort.protocol.state.arrangement.Placement;
import dev.consort.protocol.state.automation.Lane;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.mixer.StripAddress;
import dev.consort.protocol.state.pattern.NoteMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes what happens in time: for each track its clips and its automation, then tempo and measure. */
final class ArrangementXml {
    /** The id of the measure. */
    static final String MEASURE_ID = "time-signature";

    private final XmlOut out;
    private final NetworkState state;
    private final Remarks remarks;
    private final ClipXml clips;
    private final AutomationXml automation;
    private final Map<StripId, List<Lane>> lanes = new HashMap<>();

    /** To be made when the mixer has been written: automation moves only what is there. */
    ArrangementXml(XmlOut out, NetworkState state, Remarks remarks) {
        this.out = out;
        this.state = state;
        this.remarks = remarks;
        clips = new ClipXml(out, state, remarks);
        automation = new AutomationXml(out, remarks);
        state.automation().lanes().values().stream()
                .filter(lane -> !lane.points().isEmpty())
                .forEach(this::sort);
    }

    private void sort(Lane lane) {
        Moved moved = Moved.of(state, lane.target());
        boolean global = lane.target() instanceof Target.Tempo || lane.target() instanceof Target.Measure;
        if (!lane.enabled()) {
            LeftBehind.switchedOff(remarks, state, lane.target());
        } else if (moved != null && out.has(moved.id())) {
            lanes.computeIfAbsent(moved.strip(), strip -> new ArrayList<>()).add(lane);
        } else if (!global) {
            LeftBehind.automation(remarks, state, lane.target());
        }
    }

    void write() {
        out.start("Arrangement").id("arrangement");
        out.start("Lanes").id("lanes").with("timeUnit", "beats");
        if (state.transport().mode() == TransportMode.SONG) {
            song();
        } else {
            pattern();
        }
        strips().forEach(strip -> track(strip, () -> {}));
        out.end();
        tempo();
        measure();
        out.end();
    }

    private Stream<StripId> strips() {
        Stream<StripAddress> groups = state.mixer().groups().values().stream().map(of -> StripAddress.group(of.id()));
        Stream<StripAddress> buses = state.mixer().buses().values().stream().map(of -> StripAddress.bus(of.id()));
        return Stream.of(groups, buses, Stream.of(StripAddress.MASTER))
                .flatMap(each -> each)
                .map(StripId::of)
                .filter(lanes::containsKey);
    }

    private void track(StripId strip, Runnable content) {
        out.start("Lanes").with("track", strip.track());
        content.run();
        for (Lane lane : lanes.getOrDefault(strip, List.of())) {
            automation.lane("Points", Moved.of(state, lane.target()), lane.points());
        }
        out.end();
    }

    private void pattern() {
        PatternNotes notes = new PatternNotes(state, remarks);
        state.instruments().inOrder().forEach(instrument -> {
            NoteMap own = notes.of(instrument.id());
            track(StripId.instrument(instrument.id()), () -> pattern(instrument, own, notes.length()));
        });
        if (state.arrangement().placements().size() > 0) {
            remarks.add(
                    "The song's clips are left out: the transport is in Pattern mode, so the roll and the drum patterns "
                            + "are in the file.");
        }
    }

    private void pattern(Instrument instrument, NoteMap notes, long length) {
        out.start("Clips");
        if (!notes.isEmpty()) {
            clips.fromStart(instrument.name(), length, notes);
        }
        out.end();
    }

    private void song() {
        Map<Integer, List<Placement>> played = new HashMap<>();
        state.arrangement().placements().values().stream()
                .filter(placement -> state.arrangement().clips().contains(placement.clip()))
                .sorted(Comparator.comparingInt(Placement::start))
                .forEach(placement -> played.computeIfAbsent(placement.instrument(), id -> new ArrayList<>())
                        .add(placement));
        state.instruments()
                .inOrder()
                .forEach(instrument -> track(
                        StripId.instrument(instrument.id()),
                        () -> song(instrument, played.getOrDefault(instrument.id(), List.of()))));
        if (state.pianoRoll().tracks().size() > 0 || PatternNotes.hasHits(state)) {
            remarks.add("The roll and the drum patterns are left out: "
                    + "the transport is in Song mode, so the song's clips are in the file.");
        }
    }

    private void song(Instrument instrument, List<Placement> placements) {
        int rows = clips.placed(placements);
        if (rows > 1) {
            remarks.add("Clips overlap and are in lanes beside each other", Remarks.quoted(instrument.name()));
        }
    }

    private void tempo() {
        Lane lane = global(new Target.Tempo());
        TempoMap map = state.session().tempoMap();
        if (lane != null) {
            automation.lane("TempoAutomation", Moved.tempo(state), lane.points());
        } else if (map != null && !map.isEmpty()) {
            automation.tempo(state.session().bpm(), map);
        }
        if (lane != null && map != null) {
            remarks.add("The song's changes of tempo are left out, because the tempo is automated.");
        }
    }

    private void measure() {
        Lane lane = global(new Target.Measure());
        if (lane != null) {
            automation.measure(MEASURE_ID, lane.points());
        }
    }

    /** The lane that moves something of the whole session, or null. */
    private Lane global(Target target) {
        return state.automation().lanes().values().stream()
                .filter(lane -> lane.target().equals(target) && lane.enabled())
                .filter(lane -> !lane.points().isEmpty())
                .findFirst()
                .orElse(null);
    }
}
