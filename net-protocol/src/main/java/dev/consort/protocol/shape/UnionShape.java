package dev.consort.protocol.shape;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One of the records of a sealed family, told apart by a {@code "type"} member.
 *
 * <p>The tag is the record's name; in a family of families, such as {@code MixerAction} in {@code NetworkAction}, it is
 * {@code "Mixer.SetLevel"}, in whatever file the record is. Tags are looked up in this closed table: no class is ever named on the wire.
 */
public final class UnionShape<T> implements Shape<T> {
    private final Class<T> family;
    private final Map<String, RecordShape<? extends T>> byTag = new TreeMap<>();
    private final Map<Class<?>, String> tags = new LinkedHashMap<>();

    UnionShape(Class<T> family, Shapes shapes) {
        this.family = family;
        for (Class<?> member : family.getPermittedSubclasses()) {
            String prefix = prefix(member);
            UnionShape.<T>leaves(member.asSubclass(family))
                    .forEach(leaf -> register(prefix + leaf.getSimpleName(), leaf, shapes));
        }
    }

    /** Every record of a sealed family, through its sub-families. */
    @SuppressWarnings("unchecked")
    public static <T> Stream<Class<? extends T>> leaves(Class<? extends T> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses())
                        .flatMap(sub -> UnionShape.<T>leaves((Class<? extends T>) sub))
                : Stream.of(family);
    }

    private <S extends T> void register(String tag, Class<S> leaf, Shapes shapes) {
        if (byTag.putIfAbsent(tag, shapes.ofRecord(leaf)) != null) {
            throw new IllegalStateException("two members of " + family.getSimpleName() + " are called " + tag);
        }
        tags.put(leaf, tag);
    }

    /** A family within the family gives its name, without the word that both end in; one that is nested gives none. */
    private String prefix(Class<?> member) {
        if (!member.isSealed() || member.getEnclosingClass() == family) {
            return "";
        }
        String suffix = family.getSimpleName().replaceFirst("^[A-Z][a-z]+", "");
        return member.getSimpleName().replaceFirst(suffix + "$", "") + ".";
    }

    /** The tag of a record of this family. */
    public String tagOf(T value) {
        return tags.get(value.getClass());
    }

    /** Every tag with the record it stands for. */
    public Map<String, RecordShape<? extends T>> byTag() {
        return java.util.Collections.unmodifiableMap(byTag);
    }

    @Override
    public Object toJson(T value) {
        Map<String, Object> json = new LinkedHashMap<>();
        String tag = tagOf(value);
        json.put("type", tag);
        return putMembers(json, byTag.get(tag), value);
    }

    @SuppressWarnings("unchecked")
    private static <S> Object putMembers(Map<String, Object> json, RecordShape<S> shape, Object value) {
        return shape.put(json, (S) value);
    }

    @Override
    public T fromJson(Object json) {
        Object tag = RecordShape.members(json).get("type");
        if (!(tag instanceof String name)) {
            throw new Malformed("'type' is missing");
        }
        RecordShape<? extends T> shape = byTag.get(name);
        if (shape == null) {
            throw Malformed.unknownType("there is no " + familyName() + " \"" + abbreviated(name) + "\"");
        }
        return shape.fromJson(json);
    }

    /** A record of the same kind is merged; one of another kind comes whole, and takes away what only the former had. */
    @Override
    public Object difference(T before, T after, Tally tally) {
        if (before.equals(after)) {
            return SAME;
        }
        return before.getClass() == after.getClass() ? sameKind(before, after, tally) : exchange(before, after);
    }

    @SuppressWarnings("unchecked")
    private <S extends T> Object sameKind(T before, T after, Tally tally) {
        RecordShape<S> shape = (RecordShape<S>) byTag.get(tagOf(before));
        return shape.difference((S) before, (S) after, tally);
    }

    private Object exchange(T before, T after) {
        Map<String, Object> patch = RecordShape.members(toJson(after));
        RecordShape.members(toJson(before)).keySet().forEach(name -> patch.putIfAbsent(name, null));
        return patch;
    }

    @Override
    public T merged(T before, Object patch) {
        Map<String, Object> changes = RecordShape.members(patch);
        Object tag = changes.get("type");
        return tag == null && !changes.containsKey("type") || tagOf(before).equals(tag)
                ? mergedKind(before, changes)
                : fromJson(patch);
    }

    @SuppressWarnings("unchecked")
    private <S extends T> T mergedKind(T before, Map<String, Object> changes) {
        RecordShape<S> shape = (RecordShape<S>) byTag.get(tagOf(before));
        return shape.merged((S) before, changes);
    }

    private String familyName() {
        return family.getSimpleName().replaceFirst("^[A-Z][a-z]+", "").toLowerCase(java.util.Locale.ROOT);
    }

    private static String abbreviated(String name) {
        return name.length() <= 40 ? name : name.substring(0, 40) + "…";
    }
}
