package dev.consort.tui.input.decoder;

import java.util.Arrays;
import java.util.List;

/**
 * A control sequence in its parts (ECMA-48, 5.4): {@code CSI}, a prefix of {@code < = > ?} or none, numbers between
 * semicolons with further numbers between colons, a last character.
 *
 * @param prefix 0 for none
 */
record Csi(char prefix, List<List<Integer>> numbers, char last) {
    private static final int ABSENT = -1;
    private static final int MOST_DIGITS = 7;

    /** The parts; null if the parameters are not of that form. */
    static Csi parse(String parameters, char last) {
        char first = parameters.isEmpty() ? 0 : parameters.charAt(0);
        char prefix = "<=>?".indexOf(first) < 0 ? 0 : first;
        String rest = prefix == 0 ? parameters : parameters.substring(1);
        if (!rest.chars().allMatch(c -> c >= '0' && c <= '9' || c == ';' || c == ':')) {
            return null;
        }
        return new Csi(
                prefix, Arrays.stream(rest.split(";", -1)).map(Csi::numbers).toList(), last);
    }

    private static List<Integer> numbers(String parameter) {
        return Arrays.stream(parameter.split(":", -1)).map(Csi::number).toList();
    }

    private static Integer number(String digits) {
        return digits.isEmpty() || digits.length() > MOST_DIGITS ? ABSENT : Integer.parseInt(digits);
    }

    /** Whether there is nothing between {@code CSI} and the last character. */
    boolean isBare() {
        return prefix == 0 && count() == 1 && number(0, ABSENT) == ABSENT;
    }

    int count() {
        return numbers.size();
    }

    int number(int index, int otherwise) {
        return number(index, 0, otherwise);
    }

    /** The number behind so many semicolons and colons. */
    int number(int index, int part, int otherwise) {
        List<Integer> parts = index < numbers.size() ? numbers.get(index) : List.of();
        return part < parts.size() && parts.get(part) != ABSENT ? parts.get(part) : otherwise;
    }
}
