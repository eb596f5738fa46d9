package dev.consort.protocol.history.words;

import dev.consort.protocol.action.ClipAction;
import dev.consort.protocol.action.LaneAction;
import dev.consort.protocol.action.PlacementAction;
import dev.consort.protocol.action.PointAction;

/** The song and its automation. */
final class SongDeeds {
    private static final String IN_SONG = "in the song";

    private SongDeeds() {}

    static void into(DeedTable table) {
        clips(table);
        placements(table);
        lanes(table);
        points(table);
    }

    private static void clips(DeedTable table) {
        table.step(
                ClipAction.CreateClip.class,
                (a, n) -> Deed.of("made", newClip(n), "of " + n.instrument(a.instrument())));
        table.step(
                ClipAction.CaptureClip.class,
                (a, n) -> Deed.of("captured", newClip(n), "of " + n.instrument(a.instrument())));
        table.sweep(ClipAction.RenameClip.class, (a, n) -> Deed.of("renamed", n.clip(a.clip()), "to " + a.name()));
        table.sweep(ClipAction.SetClipLength.class, (a, n) -> Deed.set("the length of " + n.clip(a.clip())));
        table.step(ClipAction.RemoveClip.class, (a, n) -> Deed.of("removed", n.clip(a.clip())));
    }

    private static String newClip(Names names) {
        return names.clip(names.before().arrangement().nextClipId());
    }

    private static void placements(DeedTable table) {
        table.step(PlacementAction.Place.class, (a, n) -> Deed.of("placed", n.clip(a.clip()), IN_SONG));
        table.sweep(PlacementAction.MovePlacement.class, (a, n) -> Deed.of("moved", n.placed(a.placement()), IN_SONG));
        table.sweep(
                PlacementAction.ResizePlacement.class, (a, n) -> Deed.of("resized", n.placed(a.placement()), IN_SONG));
        table.step(
                PlacementAction.RemovePlacement.class,
                (a, n) -> Deed.of("removed", n.placed(a.placement()), "from the song"));
        table.step(PlacementAction.Duplicate.class, (a, n) -> Deed.of("duplicated", n.placed(a.placement()), IN_SONG));
    }

    private static void lanes(DeedTable table) {
        table.step(LaneAction.AddLane.class, (a, n) -> Deed.of("added", automation(n.target(a.target()))));
        table.step(LaneAction.RemoveLane.class, (a, n) -> Deed.of("removed", automation(n.lane(a.lane()))));
        table.sweep(
                LaneAction.SetLaneEnabled.class, (a, n) -> Deed.switched(automation(n.lane(a.lane())), a.enabled()));
        table.sweep(
                LaneAction.ArmLane.class,
                (a, n) -> Deed.of(a.armed() ? "armed" : "disarmed", automation(n.lane(a.lane()))));
        table.none(LaneAction.SetRecording.class, (a, n) -> Deed.switched("recording of automation", a.enabled()));
    }

    private static String automation(String target) {
        return "the automation of " + target;
    }

    private static void points(DeedTable table) {
        table.sweep(PointAction.SetPoint.class, (a, n) -> Deed.set("a point in " + automation(n.lane(a.lane()))));
        table.step(
                PointAction.RemovePoint.class,
                (a, n) -> Deed.of("removed", "a point in " + automation(n.lane(a.lane()))));
        table.drag(
                PointAction.MovePoint.class, (a, n) -> Deed.of("moved", "a point in " + automation(n.lane(a.lane()))));
        table.step(
                PointAction.ClearRange.class,
                (a, n) -> Deed.of("cleared", "points in " + automation(n.lane(a.lane()))));
        table.step(
                PointAction.PastePoints.class,
                (a, n) -> Deed.of("pasted", "points in " + automation(n.lane(a.lane()))));
    }
}
