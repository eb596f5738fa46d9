package dev.consort.protocol.testkit;

import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.range.Most;
import dev.consort.protocol.range.Range;
import dev.consort.protocol.shape.MayBeAbsent;
import dev.consort.protocol.shape.UnionShape;
import dev.consort.protocol.state.effect.Eq;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitrary records of any type, component by component, so that a new action is tested without a new generator. */
final class Records {
    private static final int USUAL_LIST = 12;

    private Records() {}

    static <T> Arbitrary<T> of(Class<T> type) {
        List<Arbitrary<Object>> parts =
                Arrays.stream(type.getRecordComponents()).map(Records::part).toList();
        return parts.isEmpty()
                ? Arbitraries.create(() -> construct(type, List.of()))
                : Combinators.combine(parts).as(values -> construct(type, values));
    }

    private static Arbitrary<Object> part(RecordComponent component) {
        Arbitrary<Object> values = values(component, component.getGenericType());
        return component.isAnnotationPresent(MayBeAbsent.class) ? values.injectNull(0.2) : values;
    }

    private static Arbitrary<Object> values(RecordComponent component, Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return lists(component, values(component, generic.getActualTypeArguments()[0]));
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == IdMap.class) {
            return numbered(values(component, generic.getActualTypeArguments()[0]));
        }
        return leaf(component, (Class<?>) type).map(value -> value);
    }

    private static Arbitrary<Object> lists(RecordComponent component, Arbitrary<Object> element) {
        Most most = component.getAnnotation(Most.class);
        Arbitrary<Object> any = element.list().ofMaxSize(USUAL_LIST).map(list -> list);
        if (component.getName().equals("order")) {
            return Arbitraries.oneOf(any, bandOrders());
        }
        return most == null || most.least() == 0
                ? any
                : Arbitraries.oneOf(any, element.list().ofSize(most.least()).map(list -> list));
    }

    /** The band in any order: a list of just any ids would never be accepted. */
    private static Arbitrary<Object> bandOrders() {
        return Arbitraries.shuffle(1, 2, 3, 4, 5, 6, 7, 8, 9).map(List::copyOf);
    }

    /** Mostly as many as an equaliser has bands, with any ids now and then. */
    private static Arbitrary<Object> numbered(Arbitrary<Object> element) {
        return element.list().ofSize(Eq.BANDS).flatMap(values -> Arbitraries.of(1, 1, 1, 0, 5)
                .map(first -> {
                    IdMap<Object> map = IdMap.empty();
                    for (int i = 0; i < values.size(); i++) {
                        map = map.with(first + i, values.get(i));
                    }
                    return map;
                }));
    }

    private static Arbitrary<?> leaf(RecordComponent component, Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return Values.ints(component.getName(), range(component));
        }
        if (type == long.class) {
            return Values.longs();
        }
        if (type == double.class || type == Double.class) {
            return Values.doubles(range(component));
        }
        if (type == boolean.class) {
            return Arbitraries.of(true, false);
        }
        if (type == String.class) {
            return Values.texts(component.getName());
        }
        return type.isEnum() ? Values.constants(type) : composite(type);
    }

    private static Arbitrary<?> composite(Class<?> type) {
        if (!type.isSealed()) {
            return of(type);
        }
        List<Tuple.Tuple2<Integer, Arbitrary<Object>>> kinds = UnionShape.leaves(type)
                .map(leaf -> Tuple.of(1, of(leaf).map(value -> (Object) value)))
                .toList();
        return Arbitraries.frequencyOf(kinds);
    }

    private static Range range(RecordComponent component) {
        for (Annotation annotation : component.getAnnotations()) {
            if (annotation instanceof Range range) {
                return range;
            }
            Range meant = annotation.annotationType().getAnnotation(Range.class);
            if (meant != null) {
                return meant;
            }
        }
        return null;
    }

    private static <T> T construct(Class<T> type, List<Object> values) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            return type.getConstructor(types).newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
