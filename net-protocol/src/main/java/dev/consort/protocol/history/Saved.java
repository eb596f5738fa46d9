package dev.consort.protocol.history;

import dev.consort.protocol.patch.StateShapes;
import dev.consort.protocol.shape.RecordShape;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is in an {@link UndoBook}, as it is written down.
 *
 * @param seq the last step's place
 * @param seats what each player can take back and do again
 * @param recent what everybody did last, oldest first
 */
public record Saved(long seq, List<SavedSeat> seats, List<Trace> recent) {
    /**
     * One player's steps.
     *
     * @param clientId the seat's client id
     * @param undo newest first
     * @param redo newest first
     */
    public record SavedSeat(int clientId, List<Step> undo, List<Step> redo) {
        Seat seat() {
            Seat seat = new Seat();
            fill(seat.undo(), undo);
            fill(seat.redo(), redo);
            return seat;
        }

        private static void fill(Shelf shelf, List<Step> newestFirst) {
            for (int i = newestFirst.size() - 1; i >= 0; i--) {
                shelf.push(newestFirst.get(i));
            }
        }
    }

    static Saved of(long seq, Map<Integer, Seat> seats, Recent recent) {
        List<SavedSeat> saved = new ArrayList<>();
        seats.forEach((id, seat) ->
                saved.add(new SavedSeat(id, seat.undo().all(), seat.redo().all())));
        return new Saved(seq, saved, recent.all());
    }

    Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        ((Map<?, ?>) shape().toJson(this)).forEach((name, value) -> json.put((String) name, writable(value)));
        return json;
    }

    /** The words of an action are as its author sent them, halves of characters among them, which no UTF-8 can hold. */
    private static Object writable(Object json) {
        if (json instanceof Map<?, ?> object) {
            Map<String, Object> copy = new LinkedHashMap<>();
            object.forEach((name, value) -> copy.put((String) name, writable(value)));
            return copy;
        }
        if (json instanceof List<?> list) {
            List<Object> copy = new ArrayList<>(list.size());
            list.forEach(each -> copy.add(writable(each)));
            return copy;
        }
        return json instanceof String text ? writable(text) : json;
    }

    private static String writable(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    static Saved fromJson(Map<String, Object> json) {
        return shape().fromJson(json);
    }

    private static RecordShape<Saved> shape() {
        return StateShapes.ALL.ofRecord(Saved.class);
    }
}
