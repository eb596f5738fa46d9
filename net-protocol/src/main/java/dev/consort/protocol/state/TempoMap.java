package dev.consort.protocol.state;

import dev.consort.protocol.keyed.TickMap;

/**
 * Changes of tempo: from a tick on, the session's {@code bpm} times a factor. Before the first change the factor is 1.
 *
 * <p>Relative, so that setting the session's tempo makes the whole song faster or slower and keeps its shape.
 */
public final class TempoMap extends TickMap<TempoMap, Double> {
    private static final TempoMap EMPTY = new TempoMap();

    private TempoMap() {}

    private TempoMap(Content content) {
        super(content);
    }

    public static TempoMap empty() {
        return EMPTY;
    }

    /** This map with the factor from {@code tick} on, up to the next change. */
    public TempoMap from(int tick, double factor) {
        return with(key(tick, 0), factor);
    }

    @Override
    protected TempoMap rebuilt(Content content) {
        return content.size() == 0 ? EMPTY : new TempoMap(content);
    }

    @Override
    protected long key(String text) {
        return key(text, "0");
    }

    @Override
    protected String text(long key) {
        return Integer.toString(tickOf(key));
    }
}
