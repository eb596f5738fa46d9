package dev.consort.audio.sequencer.score;

import dev.consort.audio.sequencer.feel.Feel;
import dev.consort.audio.sequencer.movement.Movements;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.TransportMode;
import dev.consort.protocol.state.arrangement.Placement;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.performance.Arpeggiator;
import dev.consort.protocol.state.performance.ChordShape;
import dev.consort.protocol.state.sequencer.Kit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Works out every instrument's part, from the former ones where it can. */
final class Band {
    private static final int[] ONE_NOTE = {0};
    private static final int[][] CHORDS = Arrays.stream(ChordShape.values())
            .map(shape -> shape.intervals().stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);

    private final NetworkState state;
    private final Movements movements;
    private final Score before;
    private final Map<Integer, List<Placement>> placements = new HashMap<>();
    private final Map<Integer, int[]> groups = new HashMap<>();

    Band(NetworkState state, Movements movements, Score before) {
        this.state = state;
        this.movements = movements;
        this.before = before;
        if (state.transport().mode() == TransportMode.SONG && !songIsKnown()) {
            placeClips();
        }
        for (Instrument each : state.instruments().byId()) {
            if (each.layer() != null) {
                groups.merge(each.layer().group(), new int[] {each.id()}, Band::joined);
            }
        }
    }

    private boolean songIsKnown() {
        return before.state().arrangement() == state.arrangement()
                && before.state().transport().mode() == TransportMode.SONG;
    }

    private void placeClips() {
        List<Placement> inOrder =
                new ArrayList<>(state.arrangement().placements().values());
        inOrder.sort(Comparator.comparingInt(Placement::start));
        for (Placement placement : inOrder) {
            if (state.arrangement().clips().contains(placement.clip())) {
                placements
                        .computeIfAbsent(placement.instrument(), id -> new ArrayList<>())
                        .add(placement);
            }
        }
    }

    private static int[] joined(int[] some, int[] more) {
        int[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    /** The parts, by rising ids. */
    Part[] parts() {
        return state.instruments().byId().values().stream().map(this::part).toArray(Part[]::new);
    }

    private Part part(Instrument instrument) {
        int id = instrument.id();
        Part known = before.part(id);
        Arpeggiator arpeggiator = instrument.arpeggiator();
        Part made = new Part(
                id,
                line(id, known),
                drums(instrument, known),
                Feel.of(id, instrument.groove(), state.session(), movements, known == null ? null : known.feel()),
                arpeggiator != null && arpeggiator.enabled() ? arpeggiator : null,
                instrument.chord() == null
                        ? ONE_NOTE
                        : CHORDS[instrument.chord().ordinal()],
                instrument.layer() == null ? 0 : instrument.layer().octave(),
                members(instrument, known));
        return made.equals(known) ? known : made;
    }

    private Line line(int id, Part known) {
        Line former = known == null ? null : known.line();
        if (state.transport().mode() == TransportMode.SONG) {
            return songIsKnown() && former != null ? former : song(id, former);
        }
        RollLine roll = new RollLine(state.pianoRoll().notes(id));
        return former instanceof RollLine line && line.notes() == roll.notes() ? former : roll;
    }

    private Line song(int id, Line former) {
        List<Placement> own = placements.get(id);
        return own == null ? RollLine.EMPTY : SongLine.of(own, state.arrangement(), former);
    }

    private Drums drums(Instrument instrument, Part known) {
        Kit kit = instrument.source().type().isDrums() ? state.sequencer().kit(instrument.id()) : null;
        return kit == null ? null : Drums.of(kit, known == null ? null : known.drums());
    }

    private int[] members(Instrument instrument, Part known) {
        int[] members = instrument.layer() == null
                ? new int[] {instrument.id()}
                : groups.get(instrument.layer().group());
        return known != null && Arrays.equals(known.members(), members) ? known.members() : members;
    }
}
