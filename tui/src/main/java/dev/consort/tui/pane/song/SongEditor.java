package dev.consort.tui.pane.song;

import dev.consort.protocol.action.PlacementAction.Duplicate;
import dev.consort.protocol.action.PlacementAction.MovePlacement;
import dev.consort.protocol.action.PlacementAction.RemovePlacement;
import dev.consort.protocol.action.PlacementAction.ResizePlacement;
import dev.consort.protocol.range.Length;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.pattern.Ticks;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.studio.Tone;
import java.util.List;

/** Moves, copies and removes what is selected in the song. */
final class SongEditor {
    private final PaneContext context;
    private final SongCursor cursor;
    private List<PlacedClip> copied = List.of();
    private int copiedFrom;

    SongEditor(PaneContext context, SongCursor cursor) {
        this.context = context;
        this.cursor = cursor;
    }

    boolean perform(SongKey key) {
        if (key == SongKey.PASTE) {
            paste();
            return true;
        }
        List<PlacedClip> chosen = cursor.chosen();
        if (chosen.isEmpty() && isEdit(key)) {
            context.dialogs().say(Tone.NOTICE, "no clip here: n captures one, a puts one here");
            return true;
        }
        return edit(key, chosen);
    }

    private static boolean isEdit(SongKey key) {
        return switch (key) {
            case REMOVE, COPY, DUPLICATE, MOVE_LEFT, MOVE_RIGHT, MOVE_UP, MOVE_DOWN, SHORTER, LONGER, WHOLE -> true;
            default -> false;
        };
    }

    private boolean edit(SongKey key, List<PlacedClip> chosen) {
        switch (key) {
            case REMOVE -> chosen.forEach(placed -> context.send(new RemovePlacement(placed.id())));
            case COPY -> copy(chosen);
            case DUPLICATE -> duplicate(chosen);
            case MOVE_LEFT -> moveBy(chosen, -cursor.grid());
            case MOVE_RIGHT -> moveBy(chosen, cursor.grid());
            case MOVE_UP -> moveLane(chosen, -1);
            case MOVE_DOWN -> moveLane(chosen, 1);
            case SHORTER -> resize(chosen, -cursor.grid());
            case LONGER -> resize(chosen, cursor.grid());
            case WHOLE -> chosen.forEach(placed -> context.send(new ResizePlacement(placed.id(), null)));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void copy(List<PlacedClip> chosen) {
        copied = chosen;
        copiedFrom = cursor.isSelecting() ? cursor.from() : chosen.get(0).start();
        cursor.unselect();
        context.dialogs().say(Tone.NOTICE, count(chosen) + " copied; p puts it where the cursor is");
    }

    private static String count(List<PlacedClip> chosen) {
        return chosen.size() == 1 ? chosen.get(0).clip().name() : chosen.size() + " clips";
    }

    /** What comes from one lane goes to the cursor's; what comes from several keeps its own. */
    private void paste() {
        if (copied.isEmpty()) {
            context.dialogs().say(Tone.NOTICE, "nothing was copied yet: y copies the clip at the cursor");
            return;
        }
        boolean oneLane = copied.stream()
                        .map(placed -> placed.placement().instrument())
                        .distinct()
                        .count()
                == 1;
        int here = context.view().selectedId(context.state());
        for (PlacedClip placed : copied) {
            int tick = cursor.time().tick() + placed.start() - copiedFrom;
            context.send(placed.again(oneLane ? here : placed.placement().instrument(), tick));
        }
    }

    private void duplicate(List<PlacedClip> chosen) {
        int span = cursor.isSelecting() ? cursor.to() - cursor.from() : 0;
        for (PlacedClip placed : chosen) {
            context.send(new Duplicate(placed.id(), span == 0 ? null : placed.start() + span));
        }
        if (!cursor.isSelecting()) {
            cursor.time().moveTo((int) Math.min(Ticks.LAST, chosen.get(0).end()));
        }
    }

    private void moveBy(List<PlacedClip> chosen, int ticks) {
        if (chosen.stream().anyMatch(placed -> placed.start() + ticks < 0)) {
            return;
        }
        for (PlacedClip placed : chosen) {
            context.send(new MovePlacement(placed.id(), placed.start() + ticks));
        }
        cursor.shift(ticks);
    }

    /** There is no action that gives a placement to another instrument: it is placed anew there, and goes here. */
    private void moveLane(List<PlacedClip> chosen, int steps) {
        List<Integer> order = context.state().instruments().order();
        cursor.unselect();
        boolean moved = false;
        for (PlacedClip placed : chosen) {
            int lane = order.indexOf(placed.placement().instrument()) + steps;
            moved |= lane >= 0 && lane < order.size() && exchange(placed, order.get(lane));
        }
        if (moved) {
            context.view().selectNext(context.state(), steps);
        }
    }

    private boolean exchange(PlacedClip placed, int instrument) {
        NetworkState before = context.state();
        context.send(placed.again(instrument, placed.start()));
        boolean isPlaced = context.state().arrangement().nextPlacementId()
                > before.arrangement().nextPlacementId();
        if (isPlaced) {
            context.send(new RemovePlacement(placed.id()));
        }
        return isPlaced;
    }

    private void resize(List<PlacedClip> chosen, int ticks) {
        for (PlacedClip placed : chosen) {
            int length = Math.min(Length.LONGEST, placed.length() + ticks);
            if (length > 0) {
                context.send(
                        new ResizePlacement(placed.id(), length == placed.clip().length() ? null : length));
            }
        }
    }
}
