package dev.consort.tui.pane.steps.kit;

import dev.consort.protocol.action.PastedStep;
import dev.consort.protocol.action.StepAction.ClearSteps;
import dev.consort.protocol.action.StepAction.PasteSteps;
import dev.consort.protocol.action.StepAction.SetStep;
import dev.consort.protocol.range.Most;
import dev.consort.protocol.state.sequencer.Kit;
import dev.consort.protocol.state.sequencer.Step;
import dev.consort.tui.pane.PaneContext;
import java.util.List;
import java.util.function.UnaryOperator;

/** Asks for changes of hits, with as few actions as they fit into. */
public final class HitWriter {
    private final PaneContext context;

    public HitWriter(PaneContext context) {
        this.context = context;
    }

    /** Puts a hit at a place, or takes it away for null. */
    public void set(EditedKit kit, int pad, int step, Step hit) {
        Integer velocity = hit == null ? null : (Integer) hit.velocity();
        Double chance = hit == null ? null : hit.probability();
        Integer pitch = hit == null ? null : hit.pitch();
        context.send(new SetStep(kit.id(), kit.number(), pad, step, velocity, chance, pitch));
    }

    /** Takes the hits of an area away. */
    public void clear(EditedKit kit, StepArea area) {
        if (!kit.in(area).isEmpty()) {
            context.send(new ClearSteps(
                    kit.id(), kit.number(), area.firstPad(), area.lastPad(), area.firstStep(), area.lastStep()));
        }
    }

    /** Changes what hits are, not where. */
    public void change(EditedKit kit, List<Hit> hits, UnaryOperator<Step> change) {
        if (hits.size() == 1) {
            Hit one = hits.get(0);
            set(kit, one.pad(), one.step(), change.apply(one.hit()));
        } else {
            paste(
                    kit,
                    0,
                    0,
                    hits.stream()
                            .map(one -> one.with(change.apply(one.hit())).from(0, 0))
                            .toList());
        }
    }

    /** Moves the hits of an area; answers false, and does nothing, if one would leave the pattern. */
    public boolean move(EditedKit kit, StepArea area, int pads, int steps) {
        boolean stays = area.firstPad() + pads >= 0
                && area.lastPad() + pads < Kit.PADS
                && area.firstStep() + steps >= 0
                && area.lastStep() + steps < kit.pattern().length();
        List<Hit> hits = kit.in(area);
        if (stays && !hits.isEmpty()) {
            clear(kit, area);
            paste(
                    kit,
                    area.firstPad() + pads,
                    area.firstStep() + steps,
                    hits.stream()
                            .map(hit -> hit.from(area.firstPad(), area.firstStep()))
                            .toList());
        }
        return stays;
    }

    /** Puts hits, counted from a pad and a step. */
    public void paste(EditedKit kit, int pad, int step, List<PastedStep> hits) {
        for (int at = 0; at < hits.size(); at += Most.AT_ONCE) {
            List<PastedStep> some = hits.subList(at, Math.min(hits.size(), at + Most.AT_ONCE));
            context.send(new PasteSteps(kit.id(), kit.number(), pad, step, some));
        }
    }
}
