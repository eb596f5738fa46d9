package dev.consort.protocol.text;

import java.lang.Character.UnicodeBlock;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * What is left of a name when everything is taken away that people do not tell names apart by: the form of the characters
 * (full width, mathematical, in circles), upper and lower case, accents and vowel points, spaces and punctuation, whatever
 * shows as nothing, and which of several characters that look alike was taken.
 *
 * <p>Two skeletons, because case and looks disagree: small i and small l are two letters, and capital I looks like small l.
 *
 * @param seen the characters as they look, then without case
 * @param said the characters without case, then as they look
 */
public record NameSkeleton(String seen, String said) {
    private static final Set<UnicodeBlock> DECORATION = Set.of(
            UnicodeBlock.COMBINING_DIACRITICAL_MARKS,
            UnicodeBlock.COMBINING_DIACRITICAL_MARKS_SUPPLEMENT,
            UnicodeBlock.COMBINING_MARKS_FOR_SYMBOLS,
            UnicodeBlock.COMBINING_HALF_MARKS,
            UnicodeBlock.SPACING_MODIFIER_LETTERS);

    /** The skeletons of a name; a name of nothing but punctuation is its own. */
    public static NameSkeleton of(String name) {
        String plain = Normalizer.normalize(withoutLunateSigma(name), Normalizer.Form.NFKD);
        String letters = without(plain, NameSkeleton::isDecoration);
        String kept = letters.isEmpty() ? without(plain, each -> !isInk(each)) : letters;
        return new NameSkeleton(caseless(asRead(kept)), caseless(asRead(caseless(kept))));
    }

    /** Whether people could take the one name for the other. Not transitive. */
    public boolean looksLike(NameSkeleton other) {
        return seen.equals(other.seen) || said.equals(other.said);
    }

    /** It is drawn as the Latin letter, and decomposes into the sigma that is not. */
    private static String withoutLunateSigma(String name) {
        return name.replace('\u03F9', 'C').replace('\u03F2', 'c');
    }

    private static String without(String text, IntPredicate unwanted) {
        return text.codePoints()
                .filter(each -> !unwanted.test(each))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isInk(int character) {
        return SafeText.isVisible(character) && !Character.isSpaceChar(character);
    }

    private static boolean isDecoration(int character) {
        return !isInk(character)
                || isPunctuation(character)
                || DECORATION.contains(UnicodeBlock.of(character))
                || isPoint(character);
    }

    private static boolean isPunctuation(int character) {
        return switch (Character.getType(character)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MODIFIER_SYMBOL -> true;
            default -> false;
        };
    }

    /** Vowel points, which Hebrew and Arabic names are written with or without, and the strokes that lengthen a word. */
    private static boolean isPoint(int character) {
        return character >= 0x591 && character <= 0x5C7
                || character >= 0x64B && character <= 0x652
                || character == 0x640
                || character == 0x670;
    }

    private static String caseless(String text) {
        return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static String asRead(String text) {
        return text.codePoints()
                .map(Confusables::readAs)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replace("rn", "m")
                .replace("vv", "w");
    }
}
