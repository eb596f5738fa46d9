package dev.consort.tui.jam;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** Every component of type text in the records that can be reached from a type, as record and component. */
final class TextPlaces {
    private final Set<Type> seen = new HashSet<>();
    private final Set<String> places = new TreeSet<>();

    private TextPlaces() {}

    static Set<String> of(Class<?> root) {
        TextPlaces found = new TextPlaces();
        found.visit(root);
        return found.places;
    }

    private void visit(Type type) {
        if (type == null || !seen.add(type)) {
            return;
        }
        if (type instanceof ParameterizedType generic) {
            visit(generic.getRawType());
            for (Type argument : generic.getActualTypeArguments()) {
                visit(argument);
            }
        } else if (type instanceof Class<?> plain && plain.getName().startsWith("dev.consort")) {
            visitOwn(plain);
        }
    }

    private void visitOwn(Class<?> type) {
        if (type.isSealed()) {
            for (Class<?> kind : type.getPermittedSubclasses()) {
                visit(kind);
            }
        } else if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                visit(component.getGenericType());
                if (component.getType() == String.class) {
                    places.add(type.getSimpleName() + "." + component.getName());
                }
            }
        } else {
            visit(type.getGenericSuperclass());
        }
    }
}
