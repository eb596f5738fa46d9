package dev.consort.protocol.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Writes absurd values into the JSON of a session: of the right kind, so that it is read, and of any size. */
public final class Vandal {
    private static final List<Object> WHOLE = List.of(
            0L, -1L, 1L, 2L, 9L, 127L, 128L, 999L, 192_000_001L, 2_147_483_646L, 2_147_483_647L, -2_147_483_648L);
    private static final List<Object> REAL =
            List.of(0.0, -0.0, -1.0, 1e-300, 1e300, -1e300, 1.0000001, 0.5, 1e9, Double.MIN_VALUE, 4096.5, 21.0);
    private static final List<String> TEXTS =
            List.of("", " ", "\u001b]52;c;AAAA\u0007", "x".repeat(70), "Bus 77", "Group 1", "nobody", "../../x", "mix");
    private static final List<String> KEYS = List.of("0", "1", "13", "999", "2147483647", "0:0", "63:127", "9:63");

    private final Random random;

    public Vandal(Random random) {
        this.random = random;
    }

    /** Changes one to three places; the tree is changed in place. */
    public void deface(Map<String, Object> json) {
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            List<Runnable> deeds = new ArrayList<>();
            collect(json, deeds);
            deeds.get(random.nextInt(deeds.size())).run();
        }
    }

    @SuppressWarnings("unchecked")
    private void collect(Object json, List<Runnable> deeds) {
        if (json instanceof Map<?, ?> object) {
            Map<String, Object> members = (Map<String, Object>) object;
            members.forEach((name, value) -> {
                deeds.add(() -> members.put(name, other(value)));
                collect(value, deeds);
            });
            deeds.add(() -> rename(members));
        } else if (json instanceof List<?> list) {
            List<Object> items = (List<Object>) list;
            for (int i = 0; i < items.size(); i++) {
                int at = i;
                deeds.add(() -> items.set(at, other(items.get(at))));
                collect(items.get(i), deeds);
            }
            deeds.add(() -> items.addAll(List.copyOf(items)));
        }
    }

    /** An entity under another key: the references to it dangle, and its own id is another. */
    private void rename(Map<String, Object> members) {
        List<String> keys = members.keySet().stream()
                .filter(each -> Character.isDigit(each.isEmpty() ? 'x' : each.charAt(0)))
                .toList();
        if (!keys.isEmpty()) {
            Object value = members.remove(keys.get(random.nextInt(keys.size())));
            if (random.nextInt(3) > 0) {
                members.put(KEYS.get(random.nextInt(KEYS.size())), value);
            }
        }
    }

    private Object other(Object value) {
        if (value instanceof Long) {
            return WHOLE.get(random.nextInt(WHOLE.size()));
        }
        if (value instanceof Double) {
            return REAL.get(random.nextInt(REAL.size()));
        }
        return value instanceof String ? TEXTS.get(random.nextInt(TEXTS.size())) : value;
    }
}
