package dev.consort.protocol.range;

import dev.consort.protocol.keyed.KeyedCollection;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Whether the values in a record are such as its components say, through nested records, lists and keyed collections.
 * Any thread.
 */
public final class Ranges {
    private static final ClassValue<List<ComponentRule>> RULES = new ClassValue<>() {
        @Override
        protected List<ComponentRule> computeValue(Class<?> type) {
            return ComponentRule.of(type);
        }
    };

    private Ranges() {}

    /** What is wrong with the first value that does not fit, as a sentence for people; null if all fit. */
    public static String complaint(Record value) {
        for (ComponentRule rule : RULES.get(value.getClass())) {
            String complaint = complaint(rule, rule.part(value));
            if (complaint != null) {
                return complaint;
            }
        }
        return null;
    }

    /**
     * The range of a record's component.
     *
     * @throws IllegalArgumentException if there is no such component, or it has no range
     */
    public static Range of(Class<? extends Record> type, String component) {
        return Arrays.stream(type.getRecordComponents())
                .filter(each -> each.getName().equals(component))
                .map(each -> ComponentRule.find(each, Range.class))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type + " has no range for " + component));
    }

    /** What is said about a component by an annotation of its own, or by one that stands on such a one; else null. */
    public static <A extends Annotation> A find(RecordComponent component, Class<A> wanted) {
        return ComponentRule.find(component, wanted);
    }

    private static String complaint(ComponentRule rule, Object part) {
        if (part == null) {
            return null;
        }
        String complaint = rule.complaint(part);
        return complaint != null || !rule.isNested() ? complaint : within(part);
    }

    private static String within(Object part) {
        if (part instanceof Record nested) {
            return complaint(nested);
        }
        if (part instanceof List<?> list) {
            return firstIn(list);
        }
        return part instanceof KeyedCollection<?, ?> keyed ? firstIn(keyed) : null;
    }

    private static String firstIn(List<?> list) {
        for (Object each : list) {
            String complaint = within(each);
            if (complaint != null) {
                return complaint;
            }
        }
        return null;
    }

    private static String firstIn(KeyedCollection<?, ?> keyed) {
        String[] first = new String[1];
        keyed.forEachEntry((key, each) -> first[0] = first[0] != null ? first[0] : within(each));
        return first[0];
    }
}
