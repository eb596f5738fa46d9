package dev.consort.tui.pane.steps;

import dev.consort.protocol.state.sequencer.Step;
import dev.consort.tui.chooser.Choice;
import dev.consort.tui.chooser.Choices;
import dev.consort.tui.pane.steps.kit.EditedKit;
import dev.consort.tui.pane.steps.kit.Hit;
import dev.consort.tui.pane.steps.kit.StepBench;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;

/** Asks for what hits are, in numbers. */
final class HitDialogs {
    private static final List<Integer> CHANCES = List.of(100, 90, 80, 75, 66, 50, 33, 25, 20, 10);
    private static final int ALWAYS = 100;
    private static final int WIDEST = 24;

    private final StepBench bench;

    HitDialogs(StepBench bench) {
        this.bench = bench;
    }

    /** Lets choose how often the chosen hits sound. */
    void chance(EditedKit kit) {
        if (isNothing(kit)) {
            return;
        }
        List<Choice> all = new ArrayList<>();
        for (int percent : CHANCES) {
            String label = percent == ALWAYS ? "always" : percent + " %";
            String detail = percent == ALWAYS ? "every time" : "in " + percent + " of 100 rounds";
            all.add(Choice.of("", label, detail, () -> chance(percent)));
        }
        all.add(Choice.of("", "another chance", "to be typed", this::typeChance));
        bench.context().dialogs().choose(Choices.of("How often it sounds", all));
    }

    private void typeChance() {
        whole("chance in percent, 0 to 100: ", "50", 0, ALWAYS, this::chance);
    }

    private void chance(int percent) {
        Double chance = percent == ALWAYS ? null : percent / 100.0;
        change(hit -> new Step(hit.velocity(), chance, hit.pitch()));
    }

    /** Asks how much higher or lower the chosen hits are than their pads. */
    void pitch(EditedKit kit) {
        if (!isNothing(kit)) {
            typePitch();
        }
    }

    private void typePitch() {
        whole("semitones above or below the pad, -24 to 24: ", "0", -WIDEST, WIDEST, value -> {
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
                                Choice.of("", "chance", chanceText(first), this::typeChance),
                                Choice.of("", "pitch", pitchText(first), this::typePitch))));
    }

    private void typeVelocity(Step now) {
        whole(
                "velocity, 1 to 127: ",
                "" + now.velocity(),
                1,
                127,
                value -> change(hit -> new Step(value, hit.probability(), hit.pitch())));
    }

    private static String chanceText(Step hit) {
        return hit.probability() == null ? "always" : Math.round(hit.probability() * ALWAYS) + " %";
    }

    private static String pitchText(Step hit) {
        return hit.pitch() == null ? "the pad's" : String.format("%+d st", hit.pitch());
    }

    private void whole(String label, String now, int low, int high, IntConsumer use) {
        bench.context().dialogs().type(label, now, text -> {
            String digits = text.replace("%", "").strip();
            boolean isNumber = digits.matches("[+-]?\\d{1,3}");
            if (isNumber && Integer.parseInt(digits) >= low && Integer.parseInt(digits) <= high) {
                use.accept(Integer.parseInt(digits));
            } else {
                bench.refuse("'" + text + "' is no whole number from " + low + " to " + high);
            }
        });
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
