package dev.consort.tui.pane;

import dev.consort.tui.chooser.Choice;
import dev.consort.tui.chooser.Choices;
import dev.consort.tui.studio.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Asks for whole numbers, and how often something sounds. What is no such number is refused in words. */
public record Numbers(Dialogs dialogs) {
    private static final List<Integer> CHANCES = List.of(100, 90, 80, 75, 66, 50, 33, 25, 20, 10);
    private static final int ALWAYS = 100;

    /** Lets choose or type a chance; {@code use} gets it as 0–1, or null for always. */
    public void chance(Consumer<Double> use) {
        List<Choice> all = new ArrayList<>();
        for (int percent : CHANCES) {
            String label = percent == ALWAYS ? "always" : percent + " %";
            String detail = percent == ALWAYS ? "every time" : "in " + percent + " of 100 rounds";
            all.add(Choice.of("", label, detail, () -> use.accept(share(percent))));
        }
        all.add(Choice.of("", "another chance", "to be typed", () -> typeChance(use)));
        dialogs.choose(Choices.of("How often it sounds", all));
    }

    /** Asks for a chance in percent; {@code use} gets it as 0–1, or null for always. */
    public void typeChance(Consumer<Double> use) {
        whole("chance in percent, 0 to 100: ", "50", 0, ALWAYS, percent -> use.accept(share(percent)));
    }

    private static Double share(int percent) {
        return percent == ALWAYS ? null : percent / (double) ALWAYS;
    }

    /** A chance for people, for example {@code "always"} or {@code "50 %"}; null is always. */
    public static String chanceText(Double share) {
        return share == null ? "always" : Math.round(share * ALWAYS) + " %";
    }

    /** Asks for a whole number from {@code low} to {@code high}. */
    public void whole(String label, String now, int low, int high, IntConsumer use) {
        dialogs.type(label, now, text -> {
            String digits = text.replace("%", "").strip();
            boolean isNumber = digits.matches("[+-]?\\d{1,3}");
            if (isNumber && Integer.parseInt(digits) >= low && Integer.parseInt(digits) <= high) {
                use.accept(Integer.parseInt(digits));
            } else {
                dialogs.say(Tone.REFUSAL, "'" + text + "' is no whole number from " + low + " to " + high);
            }
        });
    }
}
