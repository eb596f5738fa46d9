package dev.consort.audio.dawproject;

import dev.consort.protocol.text.SafeText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sentences on what a file cannot carry, each once. Used by one thread. */
final class Remarks {
    private static final int MOST_NAMED = 8;
    private static final int NAME_LENGTH = 32;

    private final Map<String, Set<String>> things = new LinkedHashMap<>();

    /** Adds a whole sentence. */
    void add(String sentence) {
        things.putIfAbsent(sentence, Set.of());
    }

    /** Adds a thing to the sentence that begins so and counts things up. */
    void add(String beginning, String thing) {
        things.computeIfAbsent(beginning, key -> new LinkedHashSet<>()).add(thing);
    }

    /** A name from a stranger as it may stand in a sentence. */
    static String quoted(String name) {
        return "'" + SafeText.clean(name, NAME_LENGTH) + "'";
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        things.forEach((beginning, named) ->
                sentences.add(named.isEmpty() ? beginning : beginning + ": " + listed(named) + "."));
        return List.copyOf(sentences);
    }

    private static String listed(Set<String> named) {
        String first = String.join(", ", named.stream().limit(MOST_NAMED).toList());
        int more = named.size() - MOST_NAMED;
        return more > 0 ? first + " and " + more + " more" : first;
    }
}
