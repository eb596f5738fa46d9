package dev.consort.protocol.shape;

import java.util.ArrayList;
import java.util.List;

/** A JSON array; a patch replaces it whole. */
record ListShape<T>(Shape<T> element) implements Shape<List<T>> {
    @Override
    public Object toJson(List<T> value) {
        List<Object> json = new ArrayList<>(value.size());
        value.forEach(each -> json.add(element.toJson(each)));
        return json;
    }

    @Override
    public List<T> fromJson(Object json) {
        if (!(json instanceof List<?> items)) {
            throw Scalars.expected("an array", json);
        }
        List<T> values = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            values.add(elementAt(i, items.get(i)));
        }
        return List.copyOf(values);
    }

    private T elementAt(int index, Object json) {
        try {
            return element.fromJson(json);
        } catch (Malformed e) {
            throw e.within(Integer.toString(index));
        }
    }
}
