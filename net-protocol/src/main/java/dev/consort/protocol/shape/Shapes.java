package dev.consort.protocol.shape;

import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.keyed.KeyedCollection;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The shapes of types, derived once from their record components, type arguments and sealed families. Reflection
 * happens here and nowhere else; a type that has no shape fails at the first use, not on the wire.
 */
public final class Shapes {
    private final Map<Type, Shape<?>> known = new ConcurrentHashMap<>(Map.of(
            boolean.class, Scalars.BOOLEAN,
            Boolean.class, Scalars.BOOLEAN,
            int.class, Scalars.INT,
            Integer.class, Scalars.INT,
            long.class, Scalars.LONG,
            Long.class, Scalars.LONG,
            double.class, Scalars.DOUBLE,
            Double.class, Scalars.DOUBLE,
            String.class, Scalars.STRING,
            Object.class, Scalars.ANY));

    /** The shape of a record. */
    public <T> RecordShape<T> ofRecord(Class<T> type) {
        return (RecordShape<T>) ofValue(type);
    }

    /** The shape of a sealed family of records. */
    public <T> UnionShape<T> ofFamily(Class<T> type) {
        return (UnionShape<T>) ofValue(type);
    }

    /** The shape of any type that has one. */
    @SuppressWarnings("unchecked")
    public <T> Shape<T> ofValue(Class<T> type) {
        return (Shape<T>) (Shape<?>) of(type);
    }

    @SuppressWarnings("unchecked")
    Shape<Object> of(Type type) {
        Shape<?> shape = known.get(type);
        if (shape == null) {
            shape = derived(type);
            known.put(type, shape);
        }
        return (Shape<Object>) shape;
    }

    private Shape<?> derived(Type type) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic);
        }
        Class<?> raw = (Class<?>) type;
        if (KeyedCollection.class.isAssignableFrom(raw)) {
            return keyed(emptyOf(raw), elementOf(raw));
        }
        return raw.isEnum() ? enumeration(raw) : ofComposite(raw);
    }

    private Shape<?> ofComposite(Class<?> raw) {
        if (raw.isRecord()) {
            return new RecordShape<>(raw, this);
        }
        if (raw.isSealed()) {
            return new UnionShape<>(raw, this);
        }
        throw new IllegalStateException(raw + " has no shape");
    }

    private Shape<?> ofGeneric(ParameterizedType type) {
        Type[] arguments = type.getActualTypeArguments();
        Shape<Object> last = of(arguments[arguments.length - 1]);
        if (type.getRawType() == IdMap.class) {
            return keyed(IdMap.empty(), last);
        }
        if (type.getRawType() == List.class) {
            return new ListShape<>(last);
        }
        if (type.getRawType() == Map.class && arguments[0] == String.class) {
            return last == Scalars.ANY ? Scalars.OBJECT : new MapShape<>(last);
        }
        throw new IllegalStateException(type + " has no shape");
    }

    private static Object emptyOf(Class<?> collection) {
        try {
            return collection.getMethod("empty").invoke(null);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(collection + " needs a public static empty()", e);
        }
    }

    /** The element type of a concrete collection: the last type argument of its superclass. */
    private Shape<Object> elementOf(Class<?> collection) {
        Type[] arguments = ((ParameterizedType) collection.getGenericSuperclass()).getActualTypeArguments();
        return of(arguments[arguments.length - 1]);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Shape<?> keyed(Object empty, Shape<Object> element) {
        return new KeyedShape((KeyedCollection) empty, element);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Shape<?> enumeration(Class<?> type) {
        return Scalars.enumeration((Class) type);
    }
}
