package dev.consort.audio.output.card;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The sound cards that are there, the system's favourite first. */
@FunctionalInterface
public interface Cards {
    /** What is there at this moment. May take long. */
    List<Card> all();

    /** The one that the system offers first. */
    default Card first() throws IOException {
        List<Card> all = all();
        if (all.isEmpty()) {
            throw new IOException("there is no sound card");
        }
        return all.get(0);
    }

    /**
     * The one with this name, or the only one with it as a part, capitals or not.
     *
     * @throws IOException that lists what there is, when there is none or more than one
     */
    default Card named(String part) throws IOException {
        List<Card> all = all();
        for (Card each : all) {
            if (each.name().equalsIgnoreCase(part)) {
                return each;
            }
        }
        String wanted = part.toLowerCase(Locale.ROOT);
        List<Card> fitting = all.stream()
                .filter(each -> each.name().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        if (fitting.size() == 1) {
            return fitting.get(0);
        }
        throw new IOException(
                fitting.isEmpty()
                        ? "no sound card is called '" + part + "'; " + listing(all)
                        : "more than one sound card is called '" + part + "': " + names(fitting)
                                + "; write more of it");
    }

    private static String listing(List<Card> all) {
        return all.isEmpty() ? "there is no sound card at all" : "there are: " + names(all);
    }

    private static String names(List<Card> cards) {
        return String.join(
                ", ", cards.stream().map(each -> "'" + each.name() + "'").toList());
    }
}
