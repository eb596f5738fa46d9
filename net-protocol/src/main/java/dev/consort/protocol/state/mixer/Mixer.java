package dev.consort.protocol.state.mixer;

import dev.consort.protocol.keyed.IdMap;

/** The master strip and the buses by id. The instruments' own strips are part of the instruments. */
public record Mixer(Master master, IdMap<Bus> buses) {
    public static final Mixer DEFAULT = new Mixer(Master.DEFAULT, IdMap.empty());

    public Mixer withMaster(Master changed) {
        return changed.equals(master) ? this : new Mixer(changed, buses);
    }

    public Mixer withBuses(IdMap<Bus> changed) {
        return changed == buses ? this : new Mixer(master, changed);
    }
}
