package dev.consort.tui.pane.steps.kit;

import dev.consort.protocol.action.PastedStep;
import dev.consort.protocol.state.sequencer.Kit;
import dev.consort.protocol.state.sequencer.Pattern;
import java.util.List;

/** Hits that were copied. Only this person has them; they fit into any kit. */
public final class StepClipboard {
    private List<PastedStep> hits = List.of();

    /** Takes a copy of an area; answers how many hits there were. Where there is none, what was copied before stays. */
    public int copy(EditedKit from, StepArea area) {
        List<Hit> found = from.in(area);
        if (!found.isEmpty()) {
            hits = found.stream()
                    .map(hit -> hit.from(area.firstPad(), area.firstStep()))
                    .toList();
        }
        return found.size();
    }

    public boolean isEmpty() {
        return hits.isEmpty();
    }

    /** Those that lie inside a pattern when they are put at a place. */
    public List<PastedStep> fitting(int pad, int step) {
        return hits.stream()
                .filter(hit -> pad + hit.pad() < Kit.PADS && step + hit.step() < Pattern.LONGEST)
                .toList();
    }
}
