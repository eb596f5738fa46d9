package dev.consort.tui.pane.steps;

import dev.consort.protocol.state.sequencer.Step;
import dev.consort.tui.chooser.Choice;
import dev.consort.tui.chooser.Choices;
import dev.consort.tui.pane.Numbers;
import dev.consort.tui.pane.steps.kit.EditedKit;
import dev.consort.tui.pane.steps.kit.Hit;
import dev.consort.tui.pane.steps.kit.StepBench;
import java.util.List;
import java.util.function.UnaryOperator;

/** Asks for what hits are, in numbers. */
final class HitDialogs {
    private static final int WIDEST = 24;

    private final StepBench bench;
    private final Numbers numbers;

    HitDialogs(StepBench bench) {
        this.bench = bench;
        this.numbers = new Numbers(bench.context().dialogs());
    }

    /** Lets choose how often the chosen hits sound. */
    void chance(EditedKit kit) {
        if (isNothing(kit)) {
            return;
        }
        numbers.chance(this::chance);
    }

    private void chance(Double chance) {
        change(hit -> new Step(hit.velocity(), chance, hit.pitch()));
    }

    /** Asks how much higher or lower the chosen hits are than their pads. */
    void pitch(EditedKit kit) {
        if (!isNothing(kit)) {
            typePitch();
        }
    }

    private void typePitch() {
        numbers.whole("semitones above or below the pad, -24 to 24: ", "0", -WIDEST, WIDEST, value -> {
            Integer semitones = value == 0 ? null : (Integer) value;
            change(hit -> new Step(hit.velocity(), hit.probability(), semitones));
        });
    }

    /** Lets choose what to type. */
    void details(EditedKit kit) {
        if (isNothing(kit)) {
            return;
        }
        List<Hit> hits = kit.in(bench.cursor().area());
        Step first = hits.get(0).hit();
        String who = hits.size() == 1 ? "This hit" : hits.size() + " selected hits, the first of them";
        bench.context()
                .dialogs()
                .choose(Choices.of(
                        who,
                        List.of(
                                Choice.of("", "velocity", "" + first.velocity(), () -> typeVelocity(first)),
                                Choice.of(
                                        "",
                                        "chance",
                                        Numbers.chanceText(first.probability()),
                                        () -> numbers.typeChance(this::chance)),
                                Choice.of("", "pitch", pitchText(first), this::typePitch))));
    }

    private void typeVelocity(Step now) {
        numbers.whole(
                "velocity, 1 to 127: ",
                "" + now.velocity(),
                1,
                127,
                value -> change(hit -> new Step(value, hit.probability(), hit.pitch())));
    }

    private static String pitchText(Step hit) {
        return hit.pitch() == null ? "the pad's" : String.format("%+d st", hit.pitch());
    }

    /** The hits are looked for anew: somebody may have changed them while the person was typing. */
    private void change(UnaryOperator<Step> change) {
        EditedKit now = bench.kit();
        List<Hit> hits = now == null ? List.of() : now.in(bench.cursor().area());
        if (!hits.isEmpty()) {
            bench.writer().change(now, hits, change);
        }
    }

    private boolean isNothing(EditedKit kit) {
        boolean nothing = kit.in(bench.cursor().area()).isEmpty();
        if (nothing) {
            bench.say("There is no hit here: " + bench.key(StepsKey.HIT) + " puts one.");
        }
        return nothing;
    }
}
