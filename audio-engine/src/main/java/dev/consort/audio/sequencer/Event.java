package dev.consort.audio.sequencer;

/**
 * Something that happens, and ends if it is a note. Positions are ticks counted on through loops; frames are counted from
 * the sequencer's beginning. Made once and used again and again by its {@link Agenda}.
 */
final class Event {
    /** A frame that is not known yet, or an end that nobody knows. */
    static final long UNKNOWN = Long.MAX_VALUE;

    /** What it is; at one frame, ends come first and then these in order. */
    enum Kind {
        PULSE,
        CLICK,
        /** A key of an arpeggiator. */
        KEY,
        NOTE,
        /** A hit of a pad. */
        HIT,
        /** An arpeggiator goes on. */
        STEP
    }

    /** Where it comes from. */
    enum Origin {
        LINE,
        KIT,
        VOICE,
        ARPEGGIO,
        HAND,
        TIME
    }

    Kind kind;
    Origin origin;
    int instrument;
    /** MIDI pitch; of a hit the pad, of a click 1 for an accent. */
    int pitch;

    int velocity;
    int semitones;
    /** The instrument that the note was written for or played on, or the generator's voice. */
    int from;

    /** The pitch that it was written at, or the key. */
    int key;

    boolean live;
    /** Where it is written; below 0 if nowhere. */
    int tick;

    long base;
    double startAt;
    double endAt;
    /** Frames by which it is late, or early if below 0. */
    long shift;

    long startFrame;
    long endFrame;
    double framesPerTick;
    boolean begun;
    /** It is over, but the playhead has yet to pass where it is written. */
    boolean spent;

    /** Steps of an arpeggio that the key has seen. */
    int counter;

    long due;
    int place;
    int rank;

    void clear(Kind what, Origin where) {
        kind = what;
        origin = where;
        instrument = 0;
        pitch = 0;
        velocity = 0;
        semitones = 0;
        from = 0;
        key = 0;
        live = false;
        tick = -1;
        base = 0;
        startAt = Double.NEGATIVE_INFINITY;
        endAt = Double.POSITIVE_INFINITY;
        shift = 0;
        startFrame = UNKNOWN;
        endFrame = UNKNOWN;
        framesPerTick = 0;
        begun = false;
        spent = false;
        counter = 0;
        due = UNKNOWN;
        rank = -1;
    }

    /** Where it is written, counted on through loops; below 0 if nowhere. */
    long position() {
        return base + tick;
    }

    /** Whether it waits to happen. */
    boolean isPending() {
        return !begun && !spent;
    }

    /** Whether it was read from the score. */
    boolean isRead() {
        return tick >= 0;
    }

    boolean isSoundingAt(int onInstrument, int atPitch, boolean asLive) {
        return begun && kind == Kind.NOTE && instrument == onInstrument && pitch == atPitch && live == asLive;
    }

    /** Whether it comes before another one: by frame, ends first, then by what is written. */
    boolean isBefore(Event other) {
        if (due != other.due) {
            return due < other.due;
        }
        int order = begun == other.begun ? 0 : begun ? -1 : 1;
        order = order != 0 ? order : kind.compareTo(other.kind);
        order = order != 0 ? order : Double.compare(startAt, other.startAt);
        order = order != 0 ? order : Integer.compare(instrument, other.instrument);
        order = order != 0 ? order : Integer.compare(pitch, other.pitch);
        order = order != 0 ? order : Integer.compare(from, other.from);
        order = order != 0 ? order : Integer.compare(key, other.key);
        order = order != 0 ? order : Long.compare(position(), other.position());
        return order < 0 || order == 0 && velocity < other.velocity;
    }
}
