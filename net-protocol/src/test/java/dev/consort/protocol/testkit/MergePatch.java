package dev.consort.protocol.testkit;

import java.util.LinkedHashMap;
import java.util.Map;

/** A merge patch as RFC 7396 section 2 has it, by somebody who knows nothing of shapes. */
public final class MergePatch {
    private MergePatch() {}

    /** The target after the patch; neither of the two is changed. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> applied(Object target, Map<String, Object> patch) {
        Map<String, Object> result = new LinkedHashMap<>();
        if (target instanceof Map<?, ?> object) {
            result.putAll((Map<String, Object>) object);
        }
        patch.forEach((name, value) -> {
            if (value == null) {
                result.remove(name);
            } else if (value instanceof Map<?, ?> nested) {
                result.put(name, applied(result.get(name), (Map<String, Object>) nested));
            } else {
                result.put(name, value);
            }
        });
        return result;
    }
}
