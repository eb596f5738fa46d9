package dev.consort.protocol.range;

import dev.consort.protocol.text.FileNames;
import dev.consort.protocol.text.SafeText;
import java.lang.annotation.Annotation;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What holds for one component of a record. */
final class ComponentRule {
    private final String name;
    private final MethodHandle accessor;
    private final Range range;
    private final Text text;
    private final boolean isFileName;
    private final Most most;
    private final boolean isNested;

    private ComponentRule(RecordComponent component) {
        name = words(component.getName());
        accessor = accessor(component);
        range = find(component, Range.class);
        text = find(component, Text.class);
        isFileName = component.isAnnotationPresent(FileName.class);
        most = find(component, Most.class);
        isNested = !component.getType().isPrimitive() && component.getType() != String.class;
    }

    /** The rules of a record's components; those that hold anything are left out where there is nothing to hold. */
    static List<ComponentRule> of(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(ComponentRule::new)
                .filter(rule -> rule.isNested || rule.range != null || rule.text != null)
                .toList();
    }

    /** An annotation of the component, or on one of its annotations. */
    static <A extends Annotation> A find(RecordComponent component, Class<A> wanted) {
        A own = component.getAnnotation(wanted);
        for (Annotation other : component.getAnnotations()) {
            own = own != null ? own : other.annotationType().getAnnotation(wanted);
        }
        return own;
    }

    private static MethodHandle accessor(RecordComponent component) {
        try {
            return MethodHandles.lookup()
                    .unreflect(component.getAccessor())
                    .asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(component + " must be public", e);
        }
    }

    private static String words(String camelCase) {
        return camelCase.replaceAll("([A-Z0-9]+)", " $1").toLowerCase(Locale.ROOT);
    }

    boolean isNested() {
        return isNested;
    }

    Object part(Record value) {
        try {
            return (Object) accessor.invokeExact((Object) value);
        } catch (Throwable e) {
            throw new IllegalStateException("an accessor of " + value.getClass() + " fails", e);
        }
    }

    /** What is wrong with the component itself, or null. */
    String complaint(Object part) {
        if (part instanceof Number number) {
            return range == null ? null : outOfRange(number.doubleValue());
        }
        if (part instanceof String given) {
            return text == null ? null : unfit(given);
        }
        return part instanceof List<?> list ? unfit(list) : null;
    }

    private String outOfRange(double value) {
        return value >= range.min() && value <= range.max()
                ? null
                : "the " + name + " goes from " + number(range.min()) + " to " + number(range.max()) + unit() + "; "
                        + number(value) + " does not fit";
    }

    private String unit() {
        return range.unit().isEmpty() ? "" : " " + range.unit();
    }

    private String unfit(String given) {
        String clean = SafeText.clean(given, text.longest() + 1);
        if (clean.isEmpty()) {
            return "the " + name + " is empty; give it at least one character that can be seen";
        }
        if (clean.codePointCount(0, clean.length()) > text.longest()) {
            return "the " + name + " is too long; at most " + text.longest() + " characters";
        }
        return isFileName && !FileNames.isGood(clean)
                ? "the " + name + " is the name of a file in the session's folder: " + FileNames.RULE
                : null;
    }

    private String unfit(List<?> list) {
        if (most != null && (list.size() > most.value() || list.size() < most.least())) {
            return name + ": " + most.least() + " to " + most.value() + " can be given, not " + list.size();
        }
        for (Object each : list) {
            String complaint = range != null && each instanceof Number number ? outOfRange(number.doubleValue()) : null;
            if (complaint != null) {
                return complaint;
            }
        }
        return null;
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : String.format(Locale.ROOT, "%s", value);
    }
}
