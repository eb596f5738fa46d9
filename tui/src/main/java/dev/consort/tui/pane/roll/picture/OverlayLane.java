package dev.consort.tui.pane.roll.picture;

import dev.consort.protocol.history.words.TargetNames;
import dev.consort.protocol.state.arrangement.ClipLane;
import dev.consort.protocol.state.automation.Lane;
import dev.consort.protocol.state.automation.PointMap;
import dev.consort.protocol.state.control.Target;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.pane.roll.notes.EditedNotes;
import java.util.ArrayList;
import java.util.List;

/**
 * Automation of the instrument whose notes are seen.
 *
 * @param target what it moves
 * @param points by tick, counted as the notes are
 */
public record OverlayLane(Target target, PointMap points) {
    /** Those there are: of the instrument for its track, of the clip for a clip. */
    public static List<OverlayLane> all(PaneContext context, EditedNotes edited) {
        List<OverlayLane> all = new ArrayList<>();
        if (edited.clip() != null) {
            var lanes = edited.content().lanes();
            for (int id : lanes.ids()) {
                ClipLane lane = lanes.get(id);
                all.add(new OverlayLane(lane.target(), lane.points()));
            }
            return all;
        }
        var lanes = context.state().automation().lanes();
        for (int id : lanes.ids()) {
            Lane lane = lanes.get(id);
            if (lane.target() instanceof Target.OfInstrument own
                    && own.instrument() == edited.instrument().id()) {
                all.add(new OverlayLane(lane.target(), lane.points()));
            }
        }
        return all;
    }

    /** What it moves, in words without the instrument's name, for example {@code "level"}. */
    String name(PaneContext context) {
        String whole = TargetNames.of(context.state(), target);
        int of = whole.lastIndexOf(" of ");
        String words = of < 0 ? whole : whole.substring(0, of);
        return words.startsWith("the ") ? words.substring(4) : words;
    }
}
