package dev.consort.protocol.wire;

import dev.consort.protocol.text.SafeText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON values whose texts, names of members included, show and do nothing else. What is clean keeps its identity. */
final class CleanJson {
    /** Longer than anything that a server has to say. */
    static final int LONGEST = 2000;

    private CleanJson() {}

    /** Cleans in place what can be changed in place. */
    @SuppressWarnings("unchecked")
    static Object of(Object json) {
        if (json instanceof Map<?, ?> object) {
            return ofObject((Map<String, Object>) object);
        }
        if (json instanceof List<?> array) {
            ((List<Object>) array).replaceAll(CleanJson::of);
            return array;
        }
        return json instanceof String text ? ofText(text) : json;
    }

    private static Map<String, Object> ofObject(Map<String, Object> object) {
        object.replaceAll((name, value) -> of(value));
        if (object.keySet().stream().allMatch(CleanJson::isPlain)) {
            return object;
        }
        Map<String, Object> renamed = new LinkedHashMap<>();
        object.forEach((name, value) -> renamed.put(ofText(name), value));
        return renamed;
    }

    private static String ofText(String text) {
        return isPlain(text) ? text : SafeText.clean(text, LONGEST);
    }

    /** Most texts are short ASCII, and not worth a copy. */
    private static boolean isPlain(String text) {
        return text.length() <= LONGEST && text.chars().allMatch(c -> c >= ' ' && c <= '~');
    }
}
