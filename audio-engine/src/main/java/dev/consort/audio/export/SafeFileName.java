package dev.consort.audio.export;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names of files from names that strangers chose: letters and digits of English, space, dot, underscore and hyphen, 64
 * characters at most, nothing that hides a file, leads out of its folder or means a device on some system.
 */
public final class SafeFileName {
    /** Most characters, ending included. */
    public static final int LONGEST = 64;

    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    private SafeFileName() {}

    /**
     * A safe name near to a text.
     *
     * @param otherwise the name when nothing of the text can be kept; safe
     * @param ending such as {@code ".wav"}, or empty
     */
    public static String of(String text, String otherwise, String ending) {
        String stem = cut(kept(text), LONGEST - ending.length() - 1);
        String name = stem.isEmpty() ? otherwise : stem;
        return (isDevice(name) ? "_" + name : name) + ending;
    }

    /**
     * A safe name for each text, in their order: {@code "01 Drums.wav"}. The numbers make them differ, on systems too
     * that see no capitals.
     *
     * @param ending such as {@code ".wav"}
     */
    public static List<String> numbered(List<String> texts, String otherwise, String ending) {
        int digits = Math.max(2, Integer.toString(texts.size()).length());
        List<String> names = new ArrayList<>();
        for (String text : texts) {
            String number = String.format(Locale.ROOT, "%0" + digits + "d ", names.size() + 1);
            String stem = cut(kept(text), LONGEST - ending.length() - number.length());
            names.add(number + (stem.isEmpty() ? otherwise : stem) + ending);
        }
        return names;
    }

    /** Letters with marks become letters; what else is not on the list goes. */
    private static String kept(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z0-9 ._-]", "")
                .replaceAll(" +", " ")
                .replaceAll("^[ .-]+", "");
    }

    private static String cut(String name, int length) {
        return name.substring(0, Math.min(name.length(), length)).replaceAll("[ .]+$", "");
    }

    /** Windows knows its devices by these names, whatever stands behind a dot. */
    private static boolean isDevice(String name) {
        String stem = name.toLowerCase(Locale.ROOT).replaceAll("[ .].*", "");
        return DEVICES.contains(stem) || stem.matches("(com|lpt)[0-9]");
    }
}
