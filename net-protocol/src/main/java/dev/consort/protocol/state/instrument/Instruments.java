package dev.consort.protocol.state.instrument;

import dev.consort.protocol.keyed.IdMap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The band.
 *
 * @param order the ids in the order in which they are shown
 * @param byId the instruments
 * @param nextId the id that the next new instrument gets; only ever rises, so that no id is reused
 */
public record Instruments(List<Integer> order, IdMap<Instrument> byId, int nextId) {
    public static final Instruments NONE = new Instruments(List.of(), IdMap.empty(), 1);

    public Instruments {
        order = List.copyOf(order);
    }

    /** The instrument with this id, or null. */
    public Instrument get(int id) {
        return byId.get(id);
    }

    /** The instruments in the order in which they are shown. */
    public Stream<Instrument> inOrder() {
        return order.stream().map(byId::get).filter(instrument -> instrument != null);
    }

    /** These with one more at the end; its id must be {@link #nextId}. */
    public Instruments plus(Instrument added) {
        List<Integer> longer = new ArrayList<>(order);
        longer.add(added.id());
        return new Instruments(longer, byId.with(added.id(), added), Math.max(nextId, added.id() + 1));
    }

    public Instruments without(int id) {
        if (!byId.contains(id)) {
            return this;
        }
        List<Integer> shorter = order.stream().filter(other -> other != id).toList();
        return new Instruments(shorter, byId.without(id), nextId);
    }

    public Instruments withById(IdMap<Instrument> changed) {
        return changed == byId ? this : new Instruments(order, changed, nextId);
    }

    public Instruments withOrder(List<Integer> changed) {
        return changed.equals(order) ? this : new Instruments(changed, byId, nextId);
    }
}
