package dev.consort.tui.pane.steps;

import dev.consort.protocol.action.KitAction.SelectPattern;
import dev.consort.protocol.action.KitAction.SetChain;
import dev.consort.protocol.action.KitAction.SetLength;
import dev.consort.protocol.action.KitAction.SetResolution;
import dev.consort.protocol.action.TransportAction.Locate;
import dev.consort.protocol.state.sequencer.Pattern;
import dev.consort.protocol.state.sequencer.StepResolution;
import dev.consort.tui.pane.steps.kit.EditedKit;
import dev.consort.tui.pane.steps.kit.StepBench;
import java.util.List;

/** Changes patterns as a whole, and how they are seen and heard. */
final class PatternEditor {
    private final StepBench bench;
    private final PatternDialogs dialogs;

    PatternEditor(StepBench bench) {
        this.bench = bench;
        this.dialogs = new PatternDialogs(bench);
    }

    boolean perform(StepsKey command, EditedKit kit) {
        return shape(command, kit) || ask(command, kit) || hear(command, kit);
    }

    private boolean shape(StepsKey command, EditedKit kit) {
        int beat = bench.beatSteps(kit);
        switch (command) {
            case SHORTER -> lengthen(kit, -1);
            case LONGER -> lengthen(kit, 1);
            case BEAT_SHORTER -> lengthen(kit, -beat);
            case BEAT_LONGER -> lengthen(kit, beat);
            case RESOLUTION -> bench.context().send(new SetResolution(kit.id(), next(kit)));
            case PLAY_PATTERN -> play(kit);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void lengthen(EditedKit kit, int steps) {
        int length = Math.max(1, Math.min(Pattern.LONGEST, kit.pattern().length() + steps));
        bench.context().send(new SetLength(kit.id(), kit.number(), length));
    }

    private static StepResolution next(EditedKit kit) {
        StepResolution[] all = StepResolution.values();
        return all[(kit.kit().resolution().ordinal() + 1) % all.length];
    }

    private void play(EditedKit kit) {
        if (!kit.kit().chain().isEmpty()) {
            bench.context().send(new SetChain(kit.id(), List.of()));
        }
        bench.context().send(new SelectPattern(kit.id(), kit.number()));
    }

    private boolean ask(StepsKey command, EditedKit kit) {
        switch (command) {
            case EUCLID -> dialogs.euclid(kit);
            case CHAIN -> dialogs.chain(kit);
            case SWING -> dialogs.swing(kit);
            case COPY_PATTERN -> dialogs.copy(kit);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean hear(StepsKey command, EditedKit kit) {
        switch (command) {
            case HEAR ->
                bench.player().preview(kit, bench.cursor().pad(), bench.cursor().velocity());
            case HEAR_PUT -> {
                bench.heard(!bench.isHeard());
                bench.say(bench.isHeard() ? "Hits are heard when they are put." : "Hits are put silently.");
            }
            case ROLL_HITS -> bench.rollSeen(!bench.isRollSeen());
            case FOLLOW -> bench.following(!bench.isFollowing());
            case LOCATE ->
                bench.context()
                        .send(new Locate(
                                bench.cursor().step() * kit.kit().resolution().ticks()));
            default -> {
                return false;
            }
        }
        return true;
    }
}
