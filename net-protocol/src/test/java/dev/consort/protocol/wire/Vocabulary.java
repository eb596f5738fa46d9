package dev.consort.protocol.wire;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.keyed.TickMap;
import dev.consort.protocol.shape.MayBeAbsent;
import dev.consort.protocol.shape.UnionShape;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/** Every record, every enum and every sealed family that can be met inside of some records. */
final class Vocabulary {
    private final Set<Class<?>> records = new LinkedHashSet<>();
    private final Set<Class<?>> enums = new LinkedHashSet<>();
    private final Set<Class<?>> kinds = new LinkedHashSet<>();

    Set<Class<?>> records() {
        return records;
    }

    Set<Class<?>> enums() {
        return enums;
    }

    /** Values of which there are several kinds, told apart by a tag. */
    Set<Class<?>> kinds() {
        return kinds;
    }

    /** Looks into a record, but does not count the record itself. */
    void lookInto(Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            meet(component.getGenericType());
        }
    }

    private void meet(Type type) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(this::meet);
        } else if (type instanceof Class<?> known) {
            meetClass(known);
        }
    }

    private void meetClass(Class<?> type) {
        if (TickMap.class.isAssignableFrom(type)) {
            Type[] arguments = ((ParameterizedType) type.getGenericSuperclass()).getActualTypeArguments();
            meet(arguments[arguments.length - 1]);
        } else if (type.isEnum()) {
            enums.add(type);
        } else if (type.isSealed() && type != NetworkAction.class && kinds.add(type)) {
            UnionShape.leaves(type).forEach(this::meetClass);
        } else if (type.isRecord() && records.add(type)) {
            lookInto(type);
        }
    }

    /** The fields as in the page: a question mark behind those that may be absent. */
    static Set<String> fields(Class<?> type) {
        Set<String> names = new TreeSet<>();
        for (RecordComponent component : type.getRecordComponents()) {
            names.add(component.getName() + (component.isAnnotationPresent(MayBeAbsent.class) ? "?" : ""));
        }
        return names;
    }
}
