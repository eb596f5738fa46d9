package dev.consort.tui.pane.roll;

import dev.consort.protocol.action.TransportAction.Locate;
import dev.consort.protocol.state.arrangement.Placement;
import dev.consort.tui.pane.roll.notes.EditedNotes;
import dev.consort.tui.pane.roll.notes.Workbench;
import dev.consort.tui.pane.roll.picture.OverlayLane;
import dev.consort.tui.pane.roll.picture.RollLook;
import dev.consort.tui.timeline.PlayRange;
import dev.consort.tui.view.RollView;

/** Changes what is seen and what is heard, not the notes. */
final class ViewEditor {
    private final Workbench bench;
    private final RollLook look;
    private final RollView roll;

    ViewEditor(Workbench bench, RollLook look) {
        this.bench = bench;
        this.look = look;
        this.roll = bench.roll();
    }

    /** @param height the rows of the view as it was last drawn */
    boolean perform(RollKey command, EditedNotes edited, int height) {
        return grid(command) || sight(command, edited, height) || transport(command, edited);
    }

    private boolean grid(RollKey command) {
        switch (command) {
            case ZOOM_IN -> roll.zoom(1);
            case ZOOM_OUT -> roll.zoom(-1);
            case FEEL -> roll.feel(roll.feel().next());
            case FOLLOW -> roll.follow(!roll.follow());
            case CHORD -> {
                bench.chord(bench.chord().next());
                bench.say("Enter puts " + bench.chord().label() + ".");
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean sight(RollKey command, EditedNotes edited, int height) {
        switch (command) {
            case HEAR_PUT -> {
                bench.heard(!bench.isHeard());
                bench.say(bench.isHeard() ? "Notes are heard when they are put." : "Notes are put silently.");
            }
            case OTHERS_NOTES -> look.withOthers(!look.isWithOthers());
            case VELOCITIES -> look.toggleVelocities(height);
            case OVERLAY -> overlay(edited);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void overlay(EditedNotes edited) {
        boolean none = OverlayLane.all(bench.context(), edited).isEmpty();
        look.nextOverlay(bench.context(), edited);
        if (none) {
            String whose = edited.clip() == null ? edited.instrument().name() : "This clip";
            bench.say(whose + " has no automation yet: 7 leads to it.");
        }
    }

    private boolean transport(RollKey command, EditedNotes edited) {
        switch (command) {
            case LOCATE -> locate(edited);
            case LOOP_FROM -> loop(edited, true);
            case LOOP_TO -> loop(edited, false);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void locate(EditedNotes edited) {
        if (edited.clip() == null) {
            bench.context().send(new Locate(roll.tick()));
            return;
        }
        var placements = bench.context().state().arrangement().placements();
        for (int id : placements.ids()) {
            Placement placed = placements.get(id);
            if (placed.clip() == edited.clip()) {
                bench.context().send(new Locate(placed.start() + roll.tick()));
                return;
            }
        }
        bench.say("This clip is nowhere in the song yet: Esc goes there, p places it.");
    }

    private void loop(EditedNotes edited, boolean from) {
        if (edited.clip() != null) {
            bench.say("The loop belongs to the song: Esc goes there.");
        } else if (from) {
            new PlayRange(bench.context()).loopBeginsAt(bench.areaOrBar().from());
        } else {
            new PlayRange(bench.context()).loopEndsAt(bench.areaOrBar().to());
        }
    }
}
