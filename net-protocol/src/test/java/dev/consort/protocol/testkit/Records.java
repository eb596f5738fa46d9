package dev.consort.protocol.testkit;

import dev.consort.protocol.shape.MayBeAbsent;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary records of any type, component by component, so that a new action is tested without a new generator. */
final class Records {
    private Records() {}

    static <T> Arbitrary<T> of(Class<T> type) {
        List<Arbitrary<Object>> parts =
                Arrays.stream(type.getRecordComponents()).map(Records::part).toList();
        return parts.isEmpty()
                ? Arbitraries.create(() -> construct(type, List.of()))
                : Combinators.combine(parts).as(values -> construct(type, values));
    }

    private static Arbitrary<Object> part(RecordComponent component) {
        Arbitrary<Object> values = values(component.getName(), component.getGenericType());
        return component.isAnnotationPresent(MayBeAbsent.class) ? values.injectNull(0.2) : values;
    }

    private static Arbitrary<Object> values(String name, Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            Arbitrary<Object> element = values(name, generic.getActualTypeArguments()[0]);
            Arbitrary<Object> any = element.list().ofMaxSize(12).map(list -> list);
            return name.equals("order") ? Arbitraries.oneOf(any, starterOrders()) : any;
        }
        return leaf(name, (Class<?>) type).map(value -> value);
    }

    /** The starter band in any order: a list of just any ids would never be accepted. */
    private static Arbitrary<Object> starterOrders() {
        return Arbitraries.shuffle(1, 2, 3, 4, 5, 6, 7, 8).map(List::copyOf);
    }

    private static Arbitrary<?> leaf(String name, Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return Values.ints(name);
        }
        if (type == double.class || type == Double.class) {
            return Values.doubles(name);
        }
        if (type == boolean.class) {
            return Arbitraries.of(true, false);
        }
        if (type == String.class) {
            return Values.texts(name);
        }
        return type.isEnum() ? Values.constants(type) : of(type);
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
