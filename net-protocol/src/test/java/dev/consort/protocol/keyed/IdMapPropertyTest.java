package dev.consort.protocol.keyed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Against a {@link TreeMap} that does the same. */
class IdMapPropertyTest {
    /** @param value null removes */
    record Edit(int id, String value) {}

    @Provide
    Arbitrary<List<Edit>> edits() {
        Arbitrary<Integer> ids = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 12),
                Arbitraries.of(Integer.MAX_VALUE, 31, 32, 33, 512, 1023, 1024, 1 << 25, 1 << 30, (1 << 30) + 40));
        return Combinators.combine(ids, Arbitraries.of("a", "b").injectNull(0.3))
                .as(Edit::new)
                .list()
                .ofMaxSize(40);
    }

    private static IdMap<String> edited(IdMap<String> map, List<Edit> edits) {
        for (Edit edit : edits) {
            map = edit.value == null ? map.without(edit.id) : map.with(edit.id, edit.value);
        }
        return map;
    }

    private static TreeMap<Integer, String> model(List<Edit> edits) {
        TreeMap<Integer, String> model = new TreeMap<>();
        for (Edit edit : edits) {
            if (edit.value == null) {
                model.remove(edit.id);
            } else {
                model.put(edit.id, edit.value);
            }
        }
        return model;
    }

    @Property
    void holdsWhatItWasGivenInOrder(@ForAll("edits") List<Edit> edits) {
        IdMap<String> map = edited(IdMap.empty(), edits);
        TreeMap<Integer, String> model = model(edits);
        assertThat(map.size()).isEqualTo(model.size());
        assertThat(map.ids())
                .containsExactly(model.keySet().stream().mapToInt(id -> id).toArray());
        assertThat(map.values()).containsExactlyElementsOf(model.values());
        assertThat(map).containsExactlyElementsOf(model.values());
        for (int id = 0; id < 13; id++) {
            assertThat(map.get(id)).isEqualTo(model.get(id));
            assertThat(map.contains(id)).isEqualTo(model.containsKey(id));
            assertThat(map.find(Integer.toString(id))).isEqualTo(model.get(id));
        }
    }

    @Property
    void mapsWithTheSameContentAreEqualHoweverTheyCameAbout(@ForAll("edits") List<Edit> edits) {
        IdMap<String> map = edited(IdMap.empty(), edits);
        IdMap<String> direct = IdMap.empty();
        for (Map.Entry<Integer, String> entry : model(edits).descendingMap().entrySet()) {
            direct = direct.with(entry.getKey(), entry.getValue());
        }
        assertThat(map).isEqualTo(direct).hasSameHashCodeAs(direct).hasToString(direct.toString());
        assertThat(map.equals(map.with(7, "other"))).isFalse();
    }

    @Property
    void anEditThatChangesNothingAnswersTheSameInstance(@ForAll("edits") List<Edit> edits) {
        IdMap<String> map = edited(IdMap.empty(), edits);
        for (int id : map.ids()) {
            assertThat(map.with(id, map.get(id))).isSameAs(map);
            assertThat(map.update(id, value -> value)).isSameAs(map);
        }
        assertThat(map.without(99)).isSameAs(map);
        assertThat(map.update(99, value -> "x")).isSameAs(map);
    }

    @Property
    void changesSinceAreExactlyTheDifference(@ForAll("edits") List<Edit> first, @ForAll("edits") List<Edit> second) {
        IdMap<String> before = edited(IdMap.empty(), first);
        IdMap<String> after = edited(before, second);
        TreeMap<Integer, String> was = model(first);
        List<Edit> both = new ArrayList<>(first);
        both.addAll(second);
        TreeMap<Integer, String> is = model(both);

        List<String> seen = new ArrayList<>();
        after.changesSince(before, (key, old, now) -> seen.add(key + " " + old + " " + now));

        TreeMap<Integer, String> everything = new TreeMap<>(was);
        everything.putAll(is);
        List<String> expected = everything.keySet().stream()
                .filter(id -> !Objects.equals(was.get(id), is.get(id)))
                .map(id -> id + " " + was.get(id) + " " + is.get(id))
                .toList();
        assertThat(seen).isEqualTo(expected);
    }

    @Test
    void anEditSharesAllNodesButThoseOnItsWay() {
        IdTrie before = IdTrie.EMPTY;
        for (int id = 0; id < 4096; id++) {
            before = before.with(id, id);
        }
        IdTrie after = before.with(1000, "new");
        int different = 0;
        for (int place = 0; place < 4; place++) {
            Object[] was = (Object[]) before.root()[place];
            Object[] is = (Object[]) after.root()[place];
            for (int inner = 0; was != is && inner < 32; inner++) {
                different += was[inner] == is[inner] ? 0 : 1;
            }
        }
        assertThat(different).isEqualTo(1);
    }

    @Test
    void aHugeIdFromAStrangerCostsSevenSmallNodes() {
        IdMap<String> map = IdMap.of(Integer.MAX_VALUE, "far");
        assertThat(map.ids()).containsExactly(Integer.MAX_VALUE);
        assertThat(map.with(0, "near").values()).containsExactly("near", "far");
        assertThat(map.with(0, "near").without(Integer.MAX_VALUE)).isEqualTo(IdMap.of(0, "near"));
    }

    @Test
    void thereIsNoIdBelowZero() {
        assertThat(IdMap.of(1, "x").get(-1)).isNull();
        assertThat(IdMap.of(1, "x").without(-1).size()).isEqualTo(1);
        org.assertj.core.api.Assertions.assertThatIllegalArgumentException().isThrownBy(() -> IdMap.of(-1, "x"));
    }

    @Test
    void oneKeyHasOneText() {
        IdMap<String> map = IdMap.of(7, "seven");
        for (String alias : List.of("07", "+7", " 7", "7 ", "7.0", "", "-7", "99999999999", "٧", "0x7")) {
            org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
                    .as(alias)
                    .isThrownBy(() -> map.find(alias));
        }
    }
}
