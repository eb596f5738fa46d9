package dev.consort.tui.jam;

import dev.consort.protocol.keyed.IdMap;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Puts a payload into every text of a value that is made of records. */
final class Infection {
    private final Supplier<String> payloads;
    private final Set<String> places = new TreeSet<>();

    Infection(Supplier<String> payloads) {
        this.payloads = payloads;
    }

    /** Where a payload was put so far, as record and component. */
    Set<String> places() {
        return places;
    }

    /** The same value with a payload in place of every text, and as one more name in a map with free names. */
    Object of(Object value) {
        if (value instanceof String) {
            return payloads.get();
        }
        if (value instanceof Record composite) {
            return ofRecord(composite);
        }
        if (value instanceof List<?> elements) {
            return elements.stream().map(this::of).toList();
        }
        if (value instanceof Map<?, ?> members) {
            return ofMap(members);
        }
        return value instanceof IdMap<?> entities ? ofEntities(entities) : value;
    }

    private Object ofMap(Map<?, ?> members) {
        Map<Object, Object> hostile = new LinkedHashMap<>(members);
        members.values().stream().findFirst().ifPresent(any -> hostile.put(payloads.get(), any));
        return hostile;
    }

    private <V> IdMap<V> ofEntities(IdMap<V> entities) {
        IdMap<V> hostile = entities;
        for (int id : entities.ids()) {
            hostile = hostile.with(id, same(entities.get(id)));
        }
        return hostile;
    }

    @SuppressWarnings("unchecked")
    private <V> V same(V value) {
        return (V) of(value);
    }

    private Object ofRecord(Record value) {
        RecordComponent[] components = value.getClass().getRecordComponents();
        try {
            Object[] parts = new Object[components.length];
            for (int i = 0; i < parts.length; i++) {
                parts[i] = of(components[i].getAccessor().invoke(value));
                note(components[i], parts[i]);
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return value.getClass().getConstructor(types).newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private void note(RecordComponent component, Object part) {
        if (part instanceof String) {
            places.add(component.getDeclaringRecord().getSimpleName() + "." + component.getName());
        }
    }
}
