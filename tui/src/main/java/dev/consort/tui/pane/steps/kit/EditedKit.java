package dev.consort.tui.pane.steps.kit;

import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.sequencer.Kit;
import dev.consort.protocol.state.sequencer.PadSound;
import dev.consort.protocol.state.sequencer.Pattern;
import dev.consort.protocol.state.sequencer.Step;
import dev.consort.tui.pane.PaneContext;
import java.util.ArrayList;
import java.util.List;

/**
 * The selected drum kit as it is now.
 *
 * @param number of the pattern that is shown, 0–3
 */
public record EditedKit(Instrument instrument, Kit kit, int number) {
    /** What the selection says; null if that is no drum kit. A kit that nobody has touched has no hits. */
    public static EditedKit of(PaneContext context, StepCursor cursor) {
        Instrument selected = context.selected();
        if (selected == null || !selected.source().type().isDrums()) {
            return null;
        }
        Kit kit = context.state().sequencer().kit(selected.id());
        EditedKit edited = new EditedKit(selected, kit == null ? Kit.EMPTY : kit, cursor.pattern());
        cursor.keepIn(edited.pattern());
        return edited;
    }

    public int id() {
        return instrument.id();
    }

    /** The pattern that is shown. */
    public Pattern pattern() {
        return kit.patterns().get(number);
    }

    /** What a pad sounds like, 0–11. */
    public PadSound pad(int pad) {
        return kit.pads().get(pad);
    }

    /** The hit at a place of the shown pattern, or null. */
    public Step hit(int pad, int step) {
        return pattern().steps().at(pad, step);
    }

    /** The hits of an area, in the order of time. */
    public List<Hit> in(StepArea area) {
        List<Hit> hits = new ArrayList<>();
        pattern().steps().window(area.firstStep(), area.lastStep() + 1L, (step, pad, hit) -> {
            if (area.holds(pad, step)) {
                hits.add(new Hit(pad, step, hit));
            }
        });
        return hits;
    }

    /** The hits that are played: not those behind the pattern's end. */
    public List<Hit> all() {
        return in(new StepArea(0, Kit.PADS - 1, 0, pattern().length() - 1));
    }
}
