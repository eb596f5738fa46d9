package dev.consort.tui.room;

import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.effect.Eq;
import dev.consort.protocol.state.people.OwnerInfo;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Makes records of any type, component by component, by the ranges and names of the components. */
final class RecordMaker {
    private static final List<String> TEXTS =
            List.of("a", "Solo", "Verse", "x\u0301\u0301\u0301", "", "\u202eback", "Bus 1");
    private static final List<String> PARAMS = List.of("transpose", "detune", "width", "decay", "mix", "time");
    private static final List<String> STRIPS = List.of("Master", "Master", "Bus 1", "Bus 2", "Group 1", "Bus 9");

    private final NetworkState state;
    private final int self;
    private final Draw draw;

    RecordMaker(NetworkState state, int self, Draw draw) {
        this.state = state;
        this.self = self;
        this.draw = draw;
    }

    <T> T make(Class<? extends T> type) {
        Blueprint blueprint = Blueprint.of(type);
        Object[] values =
                blueprint.parts().stream().map(part -> value(part, part.type())).toArray();
        try {
            return type.cast(blueprint.constructor().newInstance(values));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object value(Blueprint.Part part, Type type) {
        if (part.mayBeAbsent() && draw.oneIn(4)) {
            return null;
        }
        if (type instanceof ParameterizedType generic) {
            Type element = generic.getActualTypeArguments()[0];
            return generic.getRawType() == List.class ? list(part, element) : numbered(part, element);
        }
        return single(part, (Class<?>) type);
    }

    private Object list(Blueprint.Part part, Type element) {
        if (part.name().equals("order") && !draw.oneIn(4)) {
            List<Integer> order = new ArrayList<>(state.instruments().order());
            Collections.rotate(order, 1);
            return order;
        }
        List<Object> list = new ArrayList<>();
        for (int count = draw.below(5); count > 0; count--) {
            list.add(value(part, element));
        }
        return List.copyOf(list);
    }

    private Object numbered(Blueprint.Part part, Type element) {
        IdMap<Object> map = IdMap.empty();
        for (int id = 1; id <= Eq.BANDS; id++) {
            map = map.with(id, value(part, element));
        }
        return map;
    }

    private Object single(Blueprint.Part part, Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return whole(part);
        }
        if (type == long.class || type == Long.class) {
            return draw.between(0, 1_000);
        }
        if (type == double.class || type == Double.class) {
            return number(part);
        }
        if (type == boolean.class || type == Boolean.class) {
            return draw.oneIn(2);
        }
        return type == String.class ? text(part) : composite(type);
    }

    private Object composite(Class<?> type) {
        Blueprint blueprint = Blueprint.of(type);
        if (blueprint.constants() != null) {
            return blueprint.constants()[draw.below(blueprint.constants().length)];
        }
        return blueprint.leaves() == null ? make(type) : make(draw.of(blueprint.leaves()));
    }

    private int whole(Blueprint.Part part) {
        if (draw.oneIn(60)) {
            return draw.of(List.of(-1, 0, Integer.MAX_VALUE, Integer.MIN_VALUE));
        }
        if (part.range() == null) {
            return id(part.name());
        }
        return switch (part.name()) {
            case "tick", "toTick", "start", "end", "from", "to" -> draw.below(9) * 240;
            case "pitch", "toPitch" -> 58 + draw.below(5);
            default ->
                (int) draw.between(
                        (long) part.range().min(), (long) Math.min(part.range().max(), 2_000));
        };
    }

    private int id(String name) {
        boolean isInstrument = name.equals("instrument") || name.equals("with") || name.equals("order");
        List<Integer> band = state.instruments().order();
        if (!isInstrument || band.isEmpty() || draw.oneIn(30)) {
            return 1 + draw.below(4);
        }
        int id = draw.of(band);
        OwnerInfo owner = state.ownerOf(id);
        return owner == null || owner.clientId() == self ? id : draw.of(band);
    }

    private double number(Blueprint.Part part) {
        double low = part.range() == null ? 0 : part.range().min();
        double width = part.range() == null ? 1 : part.range().max() - low;
        return draw.oneIn(60) ? -1e308 : low + width * draw.below(21) / 20;
    }

    private String text(Blueprint.Part part) {
        return switch (part.name()) {
            case "param" -> draw.of(PARAMS);
            case "strip", "output" -> draw.of(STRIPS);
            case "symbol" -> "F";
            default -> draw.oneIn(3) ? draw.of(TEXTS) : "Take " + draw.below(100);
        };
    }
}
