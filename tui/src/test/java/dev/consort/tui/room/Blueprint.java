package dev.consort.tui.room;

import dev.consort.protocol.range.Range;
import dev.consort.protocol.shape.MayBeAbsent;
import dev.consort.protocol.shape.UnionShape;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;

/**
 * How a record, a choice or a family of records is put together; of the parts, those that do not apply are null.
 *
 * @param parts of a record
 * @param leaves of a family
 * @param constants of a choice
 */
record Blueprint(Constructor<?> constructor, List<Part> parts, List<Class<?>> leaves, Object[] constants) {
    private static final ClassValue<Blueprint> ALL = new ClassValue<>() {
        @Override
        protected Blueprint computeValue(Class<?> type) {
            return drafted(type);
        }
    };

    static Blueprint of(Class<?> type) {
        return ALL.get(type);
    }

    private static Blueprint drafted(Class<?> type) {
        if (type.isEnum()) {
            return new Blueprint(null, null, null, type.getEnumConstants());
        }
        if (type.isSealed()) {
            return new Blueprint(null, null, List.copyOf(UnionShape.leaves(type).toList()), null);
        }
        List<Part> parts =
                Arrays.stream(type.getRecordComponents()).map(Part::of).toList();
        return new Blueprint(canonical(type), parts, null, null);
    }

    private static Constructor<?> canonical(Class<?> type) {
        try {
            return type.getConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One component of a record. */
    record Part(String name, Type type, Range range, boolean mayBeAbsent) {
        static Part of(RecordComponent component) {
            return new Part(
                    component.getName(),
                    component.getGenericType(),
                    range(component),
                    component.isAnnotationPresent(MayBeAbsent.class));
        }

        private static Range range(RecordComponent component) {
            for (Annotation annotation : component.getAnnotations()) {
                Range range = annotation instanceof Range own
                        ? own
                        : annotation.annotationType().getAnnotation(Range.class);
                if (range != null) {
                    return range;
                }
            }
            return null;
        }
    }
}
