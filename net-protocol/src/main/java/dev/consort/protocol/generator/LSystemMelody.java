package dev.consort.protocol.generator;

import dev.consort.protocol.state.generator.Algorithm.LSystem;
import dev.consort.protocol.state.generator.Algorithm.Rule;
import dev.consort.protocol.text.SafeText;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A text that grows by rules, all signs at once (A. Lindenmayer, "Mathematical models for cellular interactions in
 * development", 1968), and the melody in it.
 */
final class LSystemMelody {
    /** Where a text that grows further is cut off, in characters. */
    static final int LONGEST = 10_000;

    private LSystemMelody() {}

    /** The text after all iterations, as Unicode code points. */
    static int[] text(LSystem system) {
        Map<Integer, int[]> rules = system.rules().stream()
                .collect(Collectors.toMap(
                        LSystemMelody::sign, rule -> rule.becomes().codePoints().toArray(), (first, second) -> first));
        int[] text = system.axiom().codePoints().limit(LONGEST).toArray();
        for (int i = 0; i < system.iterations(); i++) {
            text = grown(text, rules);
        }
        return text;
    }

    /** What a rule is for, as stored texts may have blanks around that nobody sees. */
    private static int sign(Rule rule) {
        String visible = SafeText.clean(rule.symbol(), 1);
        return visible.isEmpty() ? ' ' : visible.codePointAt(0);
    }

    private static int[] grown(int[] text, Map<Integer, int[]> rules) {
        return Arrays.stream(text)
                .flatMap(sign -> rules.containsKey(sign) ? Arrays.stream(rules.get(sign)) : IntStream.of(sign))
                .limit(LONGEST)
                .toArray();
    }

    /** Where each note lies, in degrees from the beginning; a bracket that closes nothing is passed over. */
    static int[] degrees(LSystem system) {
        IntStream.Builder degrees = IntStream.builder();
        Deque<Integer> remembered = new ArrayDeque<>();
        int degree = 0;
        for (int sign : text(system)) {
            switch (sign) {
                case '+' -> degree += system.stepInterval();
                case '-' -> degree -= system.stepInterval();
                case '[' -> remembered.push(degree);
                case ']' -> degree = remembered.isEmpty() ? degree : remembered.pop();
                default -> addIfLetter(sign, degree, degrees);
            }
        }
        return degrees.build().toArray();
    }

    private static void addIfLetter(int sign, int degree, IntStream.Builder degrees) {
        if (Character.isLetter(sign)) {
            degrees.add(degree);
        }
    }
}
