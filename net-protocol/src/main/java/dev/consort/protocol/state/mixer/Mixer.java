package dev.consort.protocol.state.mixer;

import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.effect.EffectChain;

/**
 * The strips besides those of the instruments, which are part of the instruments.
 *
 * @param master the last strip
 * @param buses by id
 * @param groups by id
 * @param nextBusId the id of the next new bus; only ever rises
 * @param nextGroupId the id of the next new group; only ever rises
 */
public record Mixer(Master master, IdMap<Bus> buses, IdMap<Group> groups, int nextBusId, int nextGroupId) {
    /** Most buses of a session. */
    public static final int MOST_BUSES = 32;

    public static final Mixer DEFAULT = new Mixer(Master.DEFAULT, IdMap.empty(), IdMap.empty(), 1, 1);

    public Mixer withMaster(Master changed) {
        return changed.equals(master) ? this : new Mixer(changed, buses, groups, nextBusId, nextGroupId);
    }

    public Mixer withBuses(IdMap<Bus> changed) {
        return changed == buses ? this : new Mixer(master, changed, groups, nextBusId, nextGroupId);
    }

    public Mixer withGroups(IdMap<Group> changed) {
        return changed == groups ? this : new Mixer(master, buses, changed, nextBusId, nextGroupId);
    }

    /** This with one more bus; its id must be {@link #nextBusId}. */
    public Mixer plus(Bus added) {
        return new Mixer(master, buses.with(added.id(), added), groups, added.id() + 1, nextGroupId);
    }

    /** This with one more group; its id must be {@link #nextGroupId}. */
    public Mixer plus(Group added) {
        return new Mixer(master, buses, groups.with(added.id(), added), nextBusId, added.id() + 1);
    }

    /** The effects of a strip, or null if there is no such strip. */
    public EffectChain chain(StripAddress strip) {
        return switch (strip.kind()) {
            case MASTER -> master.chain();
            case BUS -> buses.contains(strip.id()) ? buses.get(strip.id()).chain() : null;
            case GROUP -> groups.contains(strip.id()) ? groups.get(strip.id()).chain() : null;
        };
    }

    /** This with other effects on a strip that there is. */
    public Mixer withChain(StripAddress strip, EffectChain chain) {
        return switch (strip.kind()) {
            case MASTER -> withMaster(master.withChain(chain));
            case BUS -> withBuses(buses.update(strip.id(), bus -> bus.withChain(chain)));
            case GROUP -> withGroups(groups.update(strip.id(), group -> group.edit(d -> d.chain = chain)));
        };
    }
}
