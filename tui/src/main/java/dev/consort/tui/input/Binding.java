package dev.consort.tui.input;

import java.util.List;

/**
 * A line of the key table.
 *
 * @param layer where the keys mean this
 * @param help the effect, for people
 * @param keys as {@link KeyStroke#label} writes them; the usual one first
 */
public record Binding(Layer layer, String help, List<String> keys) {
    /** A line with its keys one by one. */
    public static Binding of(Layer layer, String help, String... keys) {
        return new Binding(layer, help, List.of(keys));
    }
}
