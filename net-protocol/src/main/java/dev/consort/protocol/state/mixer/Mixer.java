package dev.consort.protocol.state.mixer;

import dev.consort.protocol.keyed.IdMap;

/** The master strip, and buses and groups by id. The instruments' own strips are part of the instruments. */
public record Mixer(Master master, IdMap<Bus> buses, IdMap<Group> groups) {
    public static final Mixer DEFAULT = new Mixer(Master.DEFAULT, IdMap.empty());

    /** A mixer without groups. */
    public Mixer(Master master, IdMap<Bus> buses) {
        this(master, buses, IdMap.empty());
    }

    public Mixer withMaster(Master changed) {
        return changed.equals(master) ? this : new Mixer(changed, buses, groups);
    }

    public Mixer withBuses(IdMap<Bus> changed) {
        return changed == buses ? this : new Mixer(master, changed, groups);
    }

    public Mixer withGroups(IdMap<Group> changed) {
        return changed == groups ? this : new Mixer(master, buses, changed);
    }
}
