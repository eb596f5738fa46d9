package dev.consort.tui.command.words;

import dev.consort.protocol.shape.WireName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a word may be, in words. */
public final class Choices {
    private static final int FEW = 16;

    private Choices() {}

    /** The names of an enum's constants, as they are typed. */
    public static List<String> names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Choices::name).toList();
    }

    /** A constant's name as it is typed: {@code LOW_PASS} is {@code lowpass}. */
    public static String name(Enum<?> constant) {
        return constant instanceof WireName shown ? shown.wireName() : plain(constant.name());
    }

    /** A word without what people write in different ways: capitals, spaces, hyphens. */
    public static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
    }

    /** The names for a sentence about a wrong word: all when they are few, else those that begin like it. */
    public static String near(String word, List<String> names) {
        String first = plain(word).substring(0, Math.min(1, plain(word).length()));
        List<String> alike =
                names.stream().filter(name -> name.startsWith(first)).toList();
        if (names.size() <= FEW || alike.isEmpty()) {
            return String.join(", ", names);
        }
        return String.join(", ", alike) + " and " + (names.size() - alike.size()) + " others";
    }
}
