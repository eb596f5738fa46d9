package dev.consort.protocol.state.pattern;

import dev.consort.protocol.keyed.TickMap;

/** The notes of a track: at most one per tick and pitch. The key's text is {@code "<tick>:<pitch>"}. */
public final class NoteMap extends TickMap<NoteMap, Note> {
    private static final NoteMap EMPTY = new NoteMap();

    private NoteMap() {}

    private NoteMap(Content content) {
        super(content);
    }

    public static NoteMap empty() {
        return EMPTY;
    }

    /** The note at this place, or null. */
    public Note at(int tick, int pitch) {
        return get(key(tick, pitch));
    }

    public NoteMap with(int tick, int pitch, Note note) {
        return with(key(tick, pitch), note);
    }

    public NoteMap without(int tick, int pitch) {
        return without(key(tick, pitch));
    }

    /** The key of a place. */
    static long place(int tick, int pitch) {
        return key(tick, pitch);
    }

    @Override
    protected NoteMap rebuilt(Content content) {
        return content.size() == 0 ? EMPTY : new NoteMap(content);
    }

    @Override
    protected long key(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("'" + text + "' is not \"<tick>:<pitch>\"");
        }
        return key(text.substring(0, colon), text.substring(colon + 1));
    }

    @Override
    protected String text(long key) {
        return tickOf(key) + ":" + laneOf(key);
    }
}
