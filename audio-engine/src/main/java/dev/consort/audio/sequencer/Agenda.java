package dev.consort.audio.sequencer;

/**
 * All events in use, and of those whose frame is known the next one. Fixed in size, allocates nothing; for the audio
 * thread. Whoever removes events while walking through them walks from the last to the first.
 */
final class Agenda {
    private static final int CAPACITY = 8192;

    private final Event[] events = new Event[CAPACITY];
    private final Event[] heap = new Event[CAPACITY];
    private int size;
    private int scheduled;

    Agenda() {
        for (int i = 0; i < CAPACITY; i++) {
            events[i] = new Event();
        }
    }

    int size() {
        return size;
    }

    Event get(int place) {
        return events[place];
    }

    /** A blank event; null when there are too many. */
    Event take(Event.Kind kind, Event.Origin origin) {
        if (size == CAPACITY) {
            return null;
        }
        Event event = events[size];
        event.clear(kind, origin);
        event.place = size++;
        return event;
    }

    /** Gives an event back. */
    void free(Event event) {
        unschedule(event);
        Event last = events[--size];
        events[event.place] = last;
        last.place = event.place;
        events[size] = event;
    }

    /** The event is next due at a frame. */
    void schedule(Event event, long frame) {
        unschedule(event);
        event.due = frame;
        raise(event, scheduled++);
    }

    void unschedule(Event event) {
        if (event.rank < 0) {
            return;
        }
        int hole = event.rank;
        event.rank = -1;
        Event last = heap[--scheduled];
        if (last != event) {
            raise(last, hole);
            sink(last, last.rank);
        }
    }

    /** Takes the first event that is due before a frame, or null. */
    Event next(long before) {
        Event first = scheduled == 0 || heap[0].due >= before ? null : heap[0];
        if (first != null) {
            unschedule(first);
        }
        return first;
    }

    private void raise(Event event, int from) {
        int at = from;
        while (at > 0 && event.isBefore(heap[(at - 1) / 2])) {
            put(heap[(at - 1) / 2], at);
            at = (at - 1) / 2;
        }
        put(event, at);
    }

    private void sink(Event event, int from) {
        int at = from;
        int below = earlierBelow(at);
        while (below >= 0 && heap[below].isBefore(event)) {
            put(heap[below], at);
            at = below;
            below = earlierBelow(at);
        }
        put(event, at);
    }

    private int earlierBelow(int at) {
        int left = 2 * at + 1;
        if (left >= scheduled) {
            return -1;
        }
        boolean right = left + 1 < scheduled && heap[left + 1].isBefore(heap[left]);
        return right ? left + 1 : left;
    }

    private void put(Event event, int at) {
        heap[at] = event;
        event.rank = at;
    }
}
