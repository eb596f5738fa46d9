package dev.consort.server.project;

import dev.consort.protocol.text.SafeText;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names that are a file in one folder on every system: letters, digits, spaces and a few marks. No slash, colon, dot in
 * front or name of a device (learn.microsoft.com/windows/win32/fileio/naming-a-file) is among them.
 */
final class FileNames {
    private static final int LONGEST = 64;
    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._'()+-]*");

    private static final Set<String> DEVICES = Set.of(
            "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
            "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private FileNames() {}

    /** Whether this may name a file. */
    static boolean isGood(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                && name.equals(Normalizer.normalize(name, Normalizer.Form.NFC))
                && ALLOWED.matcher(name).matches()
                && !name.endsWith(" ")
                && !name.endsWith(".")
                && !DEVICES.contains(stem(name));
    }

    private static String stem(String name) {
        int dot = name.indexOf('.');
        return (dot < 0 ? name : name.substring(0, dot)).strip().toLowerCase(Locale.ROOT);
    }

    /** A good name that is as much like this text as it can be; "Jam" where nothing is left of it. */
    static String like(String text) {
        String clean = Normalizer.normalize(SafeText.clean(text, LONGEST), Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{M}\\p{N} ._'()+-]", "-")
                .replaceFirst("^[^\\p{L}\\p{N}]+", "")
                .replaceFirst("[ .]+$", "");
        return isGood(clean) ? clean : "Jam";
    }
}
