package dev.consort.tui.pane.song;

import dev.consort.protocol.action.ClipAction.CaptureClip;
import dev.consort.protocol.action.ClipAction.CreateClip;
import dev.consort.protocol.action.ClipAction.RemoveClip;
import dev.consort.protocol.action.ClipAction.RenameClip;
import dev.consort.protocol.action.ClipAction.SetClipLength;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.PlacementAction.Place;
import dev.consort.protocol.range.Length;
import dev.consort.protocol.state.Transport;
import dev.consort.protocol.state.arrangement.Clip;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.tui.chooser.Choice;
import dev.consort.tui.chooser.Choices;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.studio.Tone;
import dev.consort.tui.timeline.Bars;
import dev.consort.tui.view.PaneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** Makes clips, puts them into the song, and does what is done to a clip wherever it plays. */
final class ClipActs {
    private final PaneContext context;
    private final SongCursor cursor;

    ClipActs(PaneContext context, SongCursor cursor) {
        this.context = context;
        this.cursor = cursor;
    }

    boolean perform(SongKey key, Instrument lane) {
        switch (key) {
            case CAPTURE -> capture(lane);
            case EMPTY_CLIP -> empty(lane);
            case ADD -> context.dialogs().choose(Choices.of("Put at " + place() + " on " + lane.name(), all(lane)));
            case EDIT_CLIP -> edit();
            case RENAME_CLIP -> withClip("Rename which clip?", this::rename);
            case REMOVE_CLIP -> withClip("Remove which clip?", this::remove);
            case CLIP_SHORTER -> withClip("Make which clip shorter?", clip -> lengthen(clip, -cursor.grid()));
            case CLIP_LONGER -> withClip("Make which clip longer?", clip -> lengthen(clip, cursor.grid()));
            default -> {
                return false;
            }
        }
        return true;
    }

    private String place() {
        return "bar " + (cursor.time().tick() / cursor.signature().barTicks() + 1);
    }

    private void capture(Instrument lane) {
        String label = "capture which bars of " + lane.name() + ": ";
        Bars.ask(
                context,
                label,
                captured(),
                bars -> make(lane, new CaptureClip(lane.id(), bars.from(), bars.to(), null)));
    }

    /** What is captured if nobody says otherwise: the selection, or the loop. */
    Bars captured() {
        Transport transport = context.state().transport();
        return cursor.isSelecting()
                ? new Bars(cursor.from(), cursor.to())
                : new Bars(transport.loopStart(), transport.loopEnd());
    }

    private void empty(Instrument lane) {
        int bar = cursor.signature().barTicks();
        context.dialogs().type("length of the new clip in bars: ", "4", typed -> {
            if (typed.strip().matches("[1-9]\\d{0,2}|10[01]\\d|102[0-4]")) {
                int length = Math.min(Length.LONGEST, Integer.parseInt(typed.strip()) * bar);
                make(lane, new CreateClip(lane.id(), length, null));
            } else {
                context.dialogs().say(Tone.REFUSAL, "a clip is 1 to 1024 bars long; '" + typed + "' is no such number");
            }
        });
    }

    /** Makes a clip and puts it where the cursor is. */
    private void make(Instrument lane, NetworkAction making) {
        int clip = context.state().arrangement().nextClipId();
        context.send(making);
        if (context.state().arrangement().clips().contains(clip)) {
            context.send(new Place(clip, lane.id(), cursor.time().tick(), null));
        }
    }

    private List<Choice> all(Instrument lane) {
        List<Choice> all = new ArrayList<>();
        String bars = captured().text(cursor.signature());
        all.add(new Choice("", "n", "captured bars", "such as " + bars + " of the notes", () -> capture(lane)));
        all.add(new Choice("", "N", "an empty clip", "to be filled with notes", () -> empty(lane)));
        all.addAll(ClipChoices.of(
                context.state(),
                cursor,
                clip -> context.send(new Place(clip, lane.id(), cursor.time().tick(), null))));
        return all;
    }

    private void edit() {
        PlacedClip here = cursor.here();
        if (here == null) {
            context.dialogs().say(Tone.NOTICE, "no clip here: n captures one, a puts one here");
        } else {
            context.view().select(here.clip().instrument());
            context.view().roll().edit(here.placement().clip());
            context.view().show(PaneId.ROLL);
        }
    }

    private void withClip(String question, IntConsumer use) {
        PlacedClip here = cursor.here();
        if (here != null) {
            use.accept(here.placement().clip());
        } else if (context.state().arrangement().clips().size() == 0) {
            context.dialogs().say(Tone.NOTICE, "there are no clips yet: n captures one");
        } else {
            context.dialogs().choose(Choices.of(question, ClipChoices.of(context.state(), cursor, use)));
        }
    }

    private void rename(int id) {
        Clip clip = context.state().arrangement().clips().get(id);
        if (clip != null) {
            context.dialogs()
                    .type("name of " + clip.name() + ": ", clip.name(), name -> context.send(new RenameClip(id, name)));
        }
    }

    private void remove(int id) {
        Clip clip = context.state().arrangement().clips().get(id);
        if (clip != null) {
            String question = "Remove " + clip.name() + " wherever it plays? y removes it, n keeps it";
            context.dialogs().confirm(question, () -> context.send(new RemoveClip(id)));
        }
    }

    private void lengthen(int id, int ticks) {
        Clip clip = context.state().arrangement().clips().get(id);
        if (clip != null && clip.length() + ticks > 0 && clip.length() + ticks <= Length.LONGEST) {
            context.send(new SetClipLength(id, clip.length() + ticks));
        }
    }
}
