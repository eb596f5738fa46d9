package dev.consort.tui.chooser;

import java.util.List;

/**
 * What there is to choose from.
 *
 * @param title what is being chosen
 * @param all in the order in which they are shown while nothing is typed
 * @param selected the place of the one that is selected at first
 */
public record Choices(String title, List<Choice> all, int selected) {
    public Choices {
        all = List.copyOf(all);
    }

    public static Choices of(String title, List<Choice> all) {
        return new Choices(title, all, 0);
    }
}
