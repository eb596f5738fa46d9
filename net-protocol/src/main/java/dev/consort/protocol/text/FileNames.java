package dev.consort.protocol.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names that are a file in one folder on every system: letters, digits, spaces and a few marks. No slash, colon, dot in
 * front or name of a device (learn.microsoft.com/windows/win32/fileio/naming-a-file) is among them.
 */
public final class FileNames {
    /** Most characters, as Unicode code points. */
    public static final int LONGEST = 64;

    /** Most bytes in UTF-8: with a number and an ending behind it, a name fits into the 255 that systems allow. */
    public static final int MOST_BYTES = 200;

    /** What makes a good name, for people. */
    public static final String RULE =
            "letters, digits, spaces and . _ - ' ( ) +, beginning with a letter or a digit and"
                    + " not ending with a dot, without slash or colon, at most " + LONGEST + " characters and "
                    + MOST_BYTES
                    + " bytes";

    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._'()+-]*");

    private static final Set<String> DEVICES = Set.of(
            "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
            "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private FileNames() {}

    /** Whether this may name a file. */
    public static boolean isGood(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                && bytes(name) <= MOST_BYTES
                && name.equals(Normalizer.normalize(name, Normalizer.Form.NFC))
                && ALLOWED.matcher(name).matches()
                && name.equals(SafeText.clean(name, LONGEST))
                && !name.endsWith(".")
                && !isDevice(name);
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Windows takes ¹, ² and ³ behind a device's name for the digits, too, and reads no further than the first dot. */
    private static boolean isDevice(String name) {
        int dot = name.indexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String plain = Normalizer.normalize(stem, Normalizer.Form.NFKC).strip();
        return DEVICES.contains(plain.toLowerCase(Locale.ROOT));
    }

    /** A good name that is as much like this text as it can be; "Jam" where nothing is left of it. */
    public static String like(String text) {
        String clean = Normalizer.normalize(SafeText.clean(text, LONGEST), Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{M}\\p{N} ._'()+-]", "-")
                .replaceFirst("^[^\\p{L}\\p{N}]+", "");
        String fitting = cut(clean).replaceFirst("[ .]+$", "");
        return isGood(fitting) ? fitting : "Jam";
    }

    private static String cut(String name) {
        String fitting = name;
        while (bytes(fitting) > MOST_BYTES || fitting.codePointCount(0, fitting.length()) > LONGEST) {
            fitting = fitting.substring(0, fitting.offsetByCodePoints(fitting.length(), -1));
        }
        return fitting;
    }

    /** What is left of a name for systems that tell neither capitals nor forms of one letter apart. */
    public static String folded(String name) {
        String upper = Normalizer.normalize(name, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        return Normalizer.normalize(upper.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }
}
