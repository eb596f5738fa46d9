package dev.consort.protocol.history;

import dev.consort.protocol.patch.StateShapes;
import dev.consort.protocol.shape.RecordShape;
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
        ((Map<?, ?>) shape().toJson(this)).forEach((name, value) -> json.put((String) name, value));
        return json;
    }

    static Saved fromJson(Map<String, Object> json) {
        return shape().fromJson(json);
    }

    private static RecordShape<Saved> shape() {
        return StateShapes.ALL.ofRecord(Saved.class);
    }
}
