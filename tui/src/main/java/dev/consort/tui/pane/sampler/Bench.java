package dev.consort.tui.pane.sampler;

import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.sampler.Sampler;
import dev.consort.protocol.state.sampler.Slice;
import dev.consort.tui.pane.PaneContext;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The sampler that lies here, if the selected instrument is one and has a recording, and its selected slice. */
final class Bench {
    private final PaneContext context;
    private int selected;

    Bench(PaneContext context) {
        this.context = context;
    }

    /** The selected instrument, or null. */
    Instrument instrument() {
        return context.selected();
    }

    /** Its recording, or null. */
    Sampler sampler() {
        Instrument instrument = instrument();
        boolean plays = instrument != null && instrument.source().type().needsSample();
        return plays ? instrument.sampler() : null;
    }

    /** The ids of the slices, in the order of their beginnings. */
    List<Integer> ids() {
        Sampler sampler = sampler();
        if (sampler == null) {
            return List.of();
        }
        IdMap<Slice> slices = sampler.slices();
        return Arrays.stream(slices.ids())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        (Integer id) -> slices.get(id).start()))
                .toList();
    }

    Slice slice(int id) {
        return sampler().slices().get(id);
    }

    /** The id of the selected slice; what is gone gives way to the first. 0 if there is none. */
    int selectedId() {
        List<Integer> ids = ids();
        return ids.isEmpty() ? 0 : ids.contains(selected) ? selected : ids.get(0);
    }

    /** The selected slice, or null. */
    Slice selected() {
        int id = selectedId();
        return id == 0 ? null : slice(id);
    }

    /** Its place in the order. */
    int place() {
        return ids().indexOf(selectedId());
    }

    /** Selects the slice at a place; the ends hold. */
    void select(int place) {
        List<Integer> ids = ids();
        selected = ids.isEmpty() ? 0 : ids.get(Math.max(0, Math.min(ids.size() - 1, place)));
    }

    /** The slice with something inside: the selected one if it is there, else the last that begins before. 0 for none. */
    int idAt(double place) {
        if (selected() != null && selected().holds(place)) {
            return selectedId();
        }
        return ids().stream()
                .filter(id -> slice(id).holds(place))
                .reduce((first, second) -> second)
                .orElse(0);
    }
}
