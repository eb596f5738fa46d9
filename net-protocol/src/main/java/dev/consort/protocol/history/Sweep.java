package dev.consort.protocol.history;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.NoteAction;
import dev.consort.protocol.action.NoteMove;
import dev.consort.protocol.action.PointAction;
import dev.consort.protocol.action.StepAction;
import dev.consort.protocol.history.words.Deeds;
import dev.consort.protocol.patch.StateShapes;
import dev.consort.protocol.shape.UnionShape;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether one action goes on where another one was: the same knob turned further, the same notes dragged further. */
final class Sweep {
    private static final UnionShape<NetworkAction> ACTIONS = StateShapes.ALL.ofFamily(NetworkAction.class);

    /** The members of an action that say on what it acts; the others say what it makes of it. */
    private static final Set<String> THING = Set.of(
            "type",
            "instrument",
            "clip",
            "bus",
            "group",
            "strip",
            "effect",
            "param",
            "band",
            "lane",
            "placement",
            "voice",
            "pattern",
            "pad",
            "step",
            "slice",
            "macro",
            "tick",
            "pitch");

    private Sweep() {}

    static boolean continues(NetworkAction earlier, NetworkAction later) {
        if (earlier.getClass() != later.getClass()) {
            return false;
        }
        return switch (Deeds.grainOf(later.getClass())) {
            case NONE, STEP -> false;
            case SWEEP -> thing(earlier).equals(thing(later));
            case DRAG -> isDraggedOn(earlier, later);
        };
    }

    private static Map<String, Object> thing(NetworkAction action) {
        Map<String, Object> thing = new LinkedHashMap<>();
        ((Map<?, ?>) ACTIONS.toJson(action)).forEach((name, value) -> thing.put((String) name, value));
        thing.keySet().retainAll(THING);
        if (action instanceof StepAction.SetStep) {
            thing.remove("pitch");
        }
        return thing;
    }

    private static boolean isDraggedOn(NetworkAction earlier, NetworkAction later) {
        if (earlier instanceof NoteAction.MoveNotes first && later instanceof NoteAction.MoveNotes second) {
            return samePlace(first, second) && targets(first).equals(origins(second));
        }
        return earlier instanceof PointAction.MovePoint first
                && later instanceof PointAction.MovePoint second
                && first.lane() == second.lane()
                && first.toTick() == second.tick();
    }

    private static boolean samePlace(NoteAction.MoveNotes first, NoteAction.MoveNotes second) {
        return first.instrument() == second.instrument() && Objects.equals(first.clip(), second.clip());
    }

    private static Set<NoteMove> targets(NoteAction.MoveNotes moves) {
        return moves.notes().stream()
                .map(move -> new NoteMove(move.toTick(), move.toPitch(), 0, 0))
                .collect(Collectors.toSet());
    }

    private static Set<NoteMove> origins(NoteAction.MoveNotes moves) {
        return moves.notes().stream()
                .map(move -> new NoteMove(move.tick(), move.pitch(), 0, 0))
                .collect(Collectors.toSet());
    }
}
