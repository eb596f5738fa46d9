package dev.consort.protocol.state.sequencer;

import dev.consort.protocol.keyed.TickMap;
import java.util.TreeMap;

/** The hits of a pattern: at most one per pad and step. The key's text is {@code "<pad>:<step>"}. */
public final class StepMap extends TickMap<StepMap, Step> {
    private static final StepMap EMPTY = new StepMap();

    private StepMap() {}

    private StepMap(Content content) {
        super(content);
    }

    public static StepMap empty() {
        return EMPTY;
    }

    /** The hit at this place, or null. */
    public Step at(int pad, int step) {
        return get(key(step, pad));
    }

    public StepMap with(int pad, int step, Step hit) {
        return with(key(step, pad), hit);
    }

    public StepMap without(int pad, int step) {
        return without(key(step, pad));
    }

    /** This map without the hits for which the condition holds. */
    public StepMap withoutWhere(PlaceTest condition) {
        TreeMap<Long, Step> gone = new TreeMap<>();
        forEachEvent((step, pad, hit) -> {
            if (condition.holds(pad, step)) {
                gone.put(key(step, pad), null);
            }
        });
        return withAll(gone);
    }

    /** A condition on a place. */
    @FunctionalInterface
    public interface PlaceTest {
        boolean holds(int pad, int step);
    }

    @Override
    protected StepMap rebuilt(Content content) {
        return content.size() == 0 ? EMPTY : new StepMap(content);
    }

    @Override
    protected long key(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("'" + text + "' is not \"<pad>:<step>\"");
        }
        return key(text.substring(colon + 1), text.substring(0, colon));
    }

    @Override
    protected String text(long key) {
        return laneOf(key) + ":" + tickOf(key);
    }
}
