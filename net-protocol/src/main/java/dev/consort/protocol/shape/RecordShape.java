package dev.consort.protocol.shape;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A record as a JSON object with one member for each component. Members that are not components are ignored when
 * reading, so that old peers survive new fields. A component marked {@link MayBeAbsent} is left out when null.
 */
public final class RecordShape<T> implements Shape<T> {
    private final Class<T> type;
    private final List<Member> members;
    private final MethodHandle constructor;

    /** One component: its name, shape and accessor. */
    record Member(String name, Shape<Object> shape, boolean mayBeAbsent, MethodHandle accessor) {}

    RecordShape(Class<T> type, Shapes shapes) {
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        this.members =
                Arrays.stream(components).map(each -> member(each, shapes)).toList();
        this.constructor = constructor(type, components);
    }

    private static Member member(RecordComponent component, Shapes shapes) {
        try {
            MethodHandle accessor = MethodHandles.lookup()
                    .unreflect(component.getAccessor())
                    .asType(java.lang.invoke.MethodType.methodType(Object.class, Object.class));
            boolean mayBeAbsent = component.isAnnotationPresent(MayBeAbsent.class);
            return new Member(component.getName(), shapes.of(component.getGenericType()), mayBeAbsent, accessor);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(component + " must be public", e);
        }
    }

    private static MethodHandle constructor(Class<?> type, RecordComponent[] components) {
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            MethodHandle canonical = MethodHandles.lookup().unreflectConstructor(type.getConstructor(types));
            return canonical.asSpreader(Object[].class, types.length);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " must be public", e);
        }
    }

    @Override
    public Object toJson(T value) {
        return put(new LinkedHashMap<>(), value);
    }

    /** Adds the value's members to an object. */
    Map<String, Object> put(Map<String, Object> json, T value) {
        for (Member member : members) {
            Object part = part(member, value);
            if (part != null) {
                json.put(member.name, member.shape.toJson(part));
            }
        }
        return json;
    }

    @Override
    public T fromJson(Object json) {
        Map<String, Object> object = members(json);
        Object[] parts = new Object[members.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = readMember(members.get(i), object.get(members.get(i).name));
        }
        return construct(parts);
    }

    private static Object readMember(Member member, Object json) {
        if (json == null) {
            return absent(member);
        }
        try {
            return member.shape.fromJson(json);
        } catch (Malformed e) {
            throw e.within(member.name);
        }
    }

    private static Object absent(Member member) {
        if (!member.mayBeAbsent) {
            throw new Malformed("'" + member.name + "' is missing");
        }
        return null;
    }

    @Override
    public Object difference(T before, T after, Tally tally) {
        if (before == after) {
            return SAME;
        }
        Map<String, Object> patch = null;
        for (Member member : members) {
            Object change = change(member, part(member, before), part(member, after), tally);
            if (change != SAME) {
                patch = patch == null ? new LinkedHashMap<>() : patch;
                patch.put(member.name, change);
            }
        }
        return patch == null ? SAME : patch;
    }

    private static Object change(Member member, Object was, Object now, Tally tally) {
        if (was == now) {
            return SAME;
        }
        if (was == null || now == null) {
            return now == null ? null : member.shape.toJson(now);
        }
        return member.shape.difference(was, now, tally);
    }

    @Override
    public T merged(T before, Object patch) {
        Map<String, Object> changes = members(patch);
        Object[] parts = new Object[members.size()];
        boolean changed = false;
        for (int i = 0; i < parts.length; i++) {
            Member member = members.get(i);
            Object was = part(member, before);
            parts[i] = changes.containsKey(member.name) ? mergedMember(member, was, changes.get(member.name)) : was;
            changed |= !(parts[i] == was || parts[i] != null && parts[i].equals(was));
        }
        return changed ? construct(parts) : before;
    }

    private static Object mergedMember(Member member, Object was, Object json) {
        if (was == null || json == null) {
            return readMember(member, json);
        }
        try {
            return member.shape.merged(was, json);
        } catch (Malformed e) {
            throw e.within(member.name);
        }
    }

    @Override
    public int entries(T value) {
        int count = 0;
        for (Member member : members) {
            Object part = part(member, value);
            count += part == null ? 0 : member.shape.entries(part);
        }
        return count;
    }

    boolean holdsKeyed() {
        return members.stream()
                .anyMatch(member -> member.shape instanceof KeyedShape<?, ?>
                        || member.shape instanceof RecordShape<?> nested && nested.holdsKeyed());
    }

    /** The record. */
    public Class<T> type() {
        return type;
    }

    /** The names of the components, in order. */
    public List<String> memberNames() {
        return members.stream().map(Member::name).toList();
    }

    /** Compares two values member by member and reports each member that differs. */
    public void compare(T before, T after, MemberVisitor visitor) {
        for (Member member : members) {
            Object was = part(member, before);
            Object now = part(member, after);
            Tally tally = new Tally();
            Object change = change(member, was, now, tally);
            if (change != SAME) {
                visitor.onMember(member.name, change, new Turnover(member.shape, was, now, tally));
            }
        }
    }

    /** {@code before} with the members named in {@code whole} read anew, ignoring what they were. */
    public T replaced(T before, Map<String, Object> whole) {
        Object[] parts = new Object[members.size()];
        for (int i = 0; i < parts.length; i++) {
            Member member = members.get(i);
            boolean given = whole.containsKey(member.name);
            parts[i] = given ? readMember(member, whole.get(member.name)) : part(member, before);
        }
        return whole.isEmpty() ? before : construct(parts);
    }

    /** Told of one member that differs, with its merge patch. */
    @FunctionalInterface
    public interface MemberVisitor {
        void onMember(String name, Object change, Turnover turnover);
    }

    /** How much of a member came or went, and the member as a whole. */
    public static final class Turnover {
        private final Shape<Object> shape;
        private final Object was;
        private final Object now;
        private final Tally tally;

        private Turnover(Shape<Object> shape, Object was, Object now, Tally tally) {
            this.shape = shape;
            this.was = was;
            this.now = now;
            this.tally = tally;
        }

        /** Whether at least {@code minimum} entries, and more than half of all, were added or removed. */
        public boolean isLarge(int minimum) {
            if (tally.turnover() < minimum || was == null || now == null) {
                return false;
            }
            return 2 * tally.turnover() > Math.max(shape.entries(was), shape.entries(now));
        }

        /** The member's new value, whole, as JSON. */
        public Object whole() {
            return shape.toJson(now);
        }
    }

    private static Object part(Member member, Object value) {
        try {
            return member.accessor.invokeExact(value);
        } catch (Throwable e) {
            throw new IllegalStateException("accessor of " + member.name + " failed", e);
        }
    }

    private T construct(Object[] parts) {
        try {
            return type.cast(constructor.invoke(parts));
        } catch (IllegalArgumentException e) {
            throw new Malformed(e.getMessage());
        } catch (Throwable e) {
            throw new IllegalStateException("cannot make a " + type.getSimpleName(), e);
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> members(Object json) {
        if (json instanceof Map<?, ?> object) {
            return (Map<String, Object>) object;
        }
        throw Scalars.expected("an object", json);
    }
}
