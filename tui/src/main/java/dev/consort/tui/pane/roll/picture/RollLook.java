package dev.consort.tui.pane.roll.picture;

import dev.consort.protocol.state.control.Target;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.pane.roll.notes.EditedNotes;
import java.util.List;

/** What is seen beside the notes; only this person's choice. */
public final class RollLook {
    private static final int ROOM_FOR_VELOCITIES = 34;
    private static final int LANE = 7;
    private static final int LOW_LANE = 4;
    private static final int FEWEST_ROWS = 4;

    private boolean others;
    private Boolean velocities;
    private Target overlay;

    /** Whether the other instruments' notes lie behind these. */
    public boolean isWithOthers() {
        return others;
    }

    public void withOthers(boolean changed) {
        others = changed;
    }

    /** The rows that velocities take below the notes on a view of so many rows; 0 for none. */
    public int velocityRows(int height) {
        boolean wanted = velocities == null ? height >= ROOM_FOR_VELOCITIES : velocities;
        int rows = height >= ROOM_FOR_VELOCITIES ? LANE : LOW_LANE;
        return wanted && height - rows - 2 >= FEWEST_ROWS ? rows : 0;
    }

    /** Shows velocities where they are not seen and the other way round. */
    public void toggleVelocities(int height) {
        velocities = velocityRows(height) == 0;
    }

    /** The lane on top of the notes, or null. */
    public OverlayLane overlay(PaneContext context, EditedNotes edited) {
        return OverlayLane.all(context, edited).stream()
                .filter(lane -> lane.target().equals(overlay))
                .findFirst()
                .orElse(null);
    }

    /** Goes on to the next lane or, behind the last one, to none; answers it. */
    public OverlayLane nextOverlay(PaneContext context, EditedNotes edited) {
        List<OverlayLane> all = OverlayLane.all(context, edited);
        int next = all.indexOf(overlay(context, edited)) + 1;
        overlay = next < all.size() ? all.get(next).target() : null;
        return overlay(context, edited);
    }
}
