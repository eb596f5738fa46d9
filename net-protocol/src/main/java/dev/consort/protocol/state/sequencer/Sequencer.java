package dev.consort.protocol.state.sequencer;

import dev.consort.protocol.keyed.IdMap;
import java.util.function.UnaryOperator;

/** The kits by instrument id. An instrument that was never a drum kit has none. */
public record Sequencer(IdMap<Kit> kits) {
    public static final Sequencer EMPTY = new Sequencer(IdMap.empty());

    /** The kit of an instrument, or null. */
    public Kit kit(int instrument) {
        return kits.get(instrument);
    }

    public Sequencer withKits(IdMap<Kit> changed) {
        return changed == kits ? this : new Sequencer(changed);
    }

    /** These with a new kit for an instrument that has none. */
    public Sequencer withKitFor(int instrument) {
        return kits.contains(instrument) ? this : withKits(kits.with(instrument, Kit.EMPTY));
    }

    /** These with one kit changed; the same instance when there is none. */
    public Sequencer update(int instrument, UnaryOperator<Kit> change) {
        return withKits(kits.update(instrument, change));
    }
}
