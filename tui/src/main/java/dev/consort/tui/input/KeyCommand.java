package dev.consort.tui.input;

import java.util.List;
import java.util.Locale;

/**
 * Something that keys do. Each view has an enum of its own; all of them together are the one table behind the keys, the help,
 * the command line and the manual page.
 */
public interface KeyCommand {
    /** The enum constant's name. */
    String name();

    /** Where, on what, and to what effect. */
    Binding binding();

    default Layer layer() {
        return binding().layer();
    }

    /** What it does, for people. */
    default String help() {
        return binding().help();
    }

    /** The keys that do it where nobody chose others, as {@link KeyStroke#label} writes them; the usual one first. */
    default List<String> keys() {
        return binding().keys();
    }

    /** Its name on the command line, for example {@code "play-stop"}. */
    default String commandName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its name among all layers, for example {@code "mixer.fader-up"}. */
    default String fullName() {
        return layer().wireName() + "." + commandName();
    }
}
