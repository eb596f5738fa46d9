package dev.consort.tui.pane.song;

import dev.consort.protocol.state.arrangement.Arrangement;
import dev.consort.protocol.state.arrangement.Clip;
import dev.consort.protocol.state.arrangement.Placement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The song by instruments. Made once for each arrangement. */
final class SongMap {
    private static final Comparator<PlacedClip> BY_START =
            Comparator.comparingInt(PlacedClip::start).thenComparingInt(PlacedClip::id);

    private final Arrangement arrangement;
    private final Map<Integer, List<PlacedClip>> lanes = new HashMap<>();
    private long end;

    private SongMap(Arrangement arrangement) {
        this.arrangement = arrangement;
        for (int id : arrangement.placements().ids()) {
            Placement placement = arrangement.placements().get(id);
            Clip clip = arrangement.clips().get(placement.clip());
            if (clip != null) {
                add(new PlacedClip(id, placement, clip));
            }
        }
        lanes.values().forEach(lane -> lane.sort(BY_START));
    }

    private void add(PlacedClip placed) {
        lanes.computeIfAbsent(placed.placement().instrument(), none -> new ArrayList<>())
                .add(placed);
        end = Math.max(end, placed.end());
    }

    /** The map of an arrangement: the former one where nothing has changed. */
    static SongMap of(Arrangement arrangement, SongMap former) {
        return former != null && former.arrangement == arrangement ? former : new SongMap(arrangement);
    }

    /** What an instrument plays, by beginning; of what begins together the newest last. */
    List<PlacedClip> lane(int instrument) {
        return lanes.getOrDefault(instrument, List.of());
    }

    /** What lies uppermost at a tick: the last of those that are there; null if nothing is. */
    PlacedClip at(int instrument, int tick) {
        PlacedClip found = null;
        for (PlacedClip placed : lane(instrument)) {
            found = placed.covers(tick) ? placed : found;
        }
        return found;
    }

    /** The tick behind the last clip; 0 for an empty song. */
    long end() {
        return end;
    }

    /** How often a clip plays. */
    long uses(int clip) {
        return lanes.values().stream()
                .flatMap(List::stream)
                .filter(placed -> placed.placement().clip() == clip)
                .count();
    }
}
