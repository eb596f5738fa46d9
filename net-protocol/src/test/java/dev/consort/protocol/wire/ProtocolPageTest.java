package dev.consort.protocol.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.Access;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.patch.StateShapes;
import dev.consort.protocol.patch.Subsystem;
import dev.consort.protocol.shape.Shape;
import dev.consort.protocol.shape.UnionShape;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.param.Curve;
import dev.consort.protocol.state.param.ParamSpec;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/protocol.md} says everything that the code says, and nothing else. */
class ProtocolPageTest {
    private static final String CLIENT = "From client to server";
    private static final String SERVER = "From server to client";
    private static final String ACTIONS = "Actions";
    private static final String VALUES = "The state and its values";
    private static final String KINDS = "Values of several kinds";
    private static final String NAMES = "Names";
    private static final String PARAMETERS = "Parameters";

    private final ProtocolPage page = ProtocolPage.read();

    @Test
    void everyClientMessageIsThereWithItsFields() {
        assertFamily(CLIENT, ClientMessage.class, MessageCodec.CLIENT);
    }

    @Test
    void everyServerMessageIsThereWithItsFields() {
        assertFamily(SERVER, ServerMessage.class, MessageCodec.SERVER);
    }

    @Test
    void everyActionIsThereWithItsFields() {
        assertFamily(ACTIONS, NetworkAction.class, MessageCodec.ACTION);
    }

    private <T> void assertFamily(String section, Class<T> family, UnionShape<T> shape) {
        assertThat(page.names(section)).isEqualTo(shape.byTag().keySet());
        UnionShape.<T>leaves(family).forEach(leaf -> assertThat(page.fields(section, tag(shape, leaf)))
                .as("fields of %s", leaf)
                .isEqualTo(Vocabulary.fields(leaf)));
    }

    private static String tag(UnionShape<?> shape, Class<?> leaf) {
        return shape.byTag().entrySet().stream()
                .filter(entry -> entry.getValue().type() == leaf)
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    @Test
    void everyActionSaysWhoMayDoIt() {
        Map<String, Set<String>> words = new TreeMap<>();
        for (NetworkAction action : Samples.actions()) {
            words.computeIfAbsent(MessageCodec.nameOf(action), tag -> new TreeSet<>())
                    .add(word(action.access()));
        }
        words.forEach((tag, who) -> assertThat(Set.of(page.cell(ACTIONS, tag, 2).split(", or ")))
                .as(tag)
                .isEqualTo(who));
    }

    private static String word(Access access) {
        if (access instanceof Access.Owner) {
            return "owner";
        }
        if (access instanceof Access.Both) {
            return "owners of both";
        }
        if (access instanceof Access.Depending) {
            return "owner of it";
        }
        if (access instanceof Access.PrivilegedIfHeld) {
            return "privilege if held";
        }
        return access instanceof Access.Privileged ? "privilege" : "player";
    }

    @Test
    void everySubsystemIsThere() {
        assertThat(page.fields(VALUES, "NetworkState").stream()
                        .map(name -> name.replace("?", ""))
                        .collect(Collectors.toSet()))
                .isEqualTo(Arrays.stream(Subsystem.values())
                        .map(Subsystem::wireName)
                        .collect(Collectors.toSet()));
    }

    @Test
    void everyValueIsThereWithItsFields() {
        Vocabulary words = vocabulary();
        assertThat(page.names(VALUES)).isEqualTo(simpleNames(words.records()));
        for (Class<?> type : words.records()) {
            assertThat(page.fields(VALUES, type.getSimpleName()))
                    .as("fields of %s", type)
                    .isEqualTo(Vocabulary.fields(type));
        }
    }

    @Test
    void everyValueOfSeveralKindsIsThereWithItsKinds() {
        Vocabulary words = vocabulary();
        assertThat(page.names(KINDS)).isEqualTo(simpleNames(words.kinds()));
        for (Class<?> type : words.kinds()) {
            assertThat(page.codes(KINDS, type.getSimpleName(), 1))
                    .as("%s", type)
                    .isEqualTo(simpleNames(UnionShape.leaves(type).collect(Collectors.toSet())));
        }
    }

    @Test
    void everyNameThatIsChosenFromAListIsThere() {
        Vocabulary words = vocabulary();
        assertThat(page.names(NAMES)).isEqualTo(simpleNames(words.enums()));
        for (Class<?> type : words.enums()) {
            assertThat(page.codes(NAMES, type.getSimpleName(), 1))
                    .as("%s", type)
                    .isEqualTo(wireNames(type));
        }
    }

    private static Vocabulary vocabulary() {
        Vocabulary words = new Vocabulary();
        words.lookInto(ServerMessage.FullStateSync.class);
        Stream.of(ClientMessage.class, ServerMessage.class, NetworkAction.class)
                .flatMap(family -> UnionShape.leaves(family))
                .forEach(words::lookInto);
        return words;
    }

    private static Set<String> simpleNames(Set<Class<?>> types) {
        Set<String> names = types.stream().map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
        assertThat(names).as("no two values share a name").hasSameSizeAs(types);
        return names;
    }

    @SuppressWarnings("unchecked")
    private static Set<String> wireNames(Class<?> type) {
        Shape<Object> shape = (Shape<Object>) StateShapes.ALL.ofValue(type);
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> (String) shape.toJson(constant))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyParameterIsThereWithItsRange() {
        assertThat(page.names(PARAMETERS))
                .isEqualTo(Stream.concat(wireNames(SourceType.class).stream(), wireNames(EffectType.class).stream())
                        .collect(Collectors.toCollection(TreeSet::new)));
        for (SourceType type : SourceType.values()) {
            assertParameters((String) StateShapes.ALL.ofValue(SourceType.class).toJson(type), type.params());
        }
        for (EffectType type : EffectType.values()) {
            assertParameters((String) StateShapes.ALL.ofValue(EffectType.class).toJson(type), type.params());
        }
    }

    private void assertParameters(String kind, List<ParamSpec> specs) {
        String cell = page.cell(PARAMETERS, kind, 1);
        assertThat(page.fields(PARAMETERS, kind))
                .as(kind)
                .isEqualTo(specs.stream().map(ParamSpec::name).collect(Collectors.toSet()));
        assertThat(cell)
                .as(kind)
                .isEqualTo(specs.stream()
                        .map(spec -> "`" + spec.name() + "` " + range(spec) + remark(spec))
                        .collect(Collectors.joining("; ")));
    }

    /** Such as {@code 0 … 2 s (0.3)}. */
    private static String range(ParamSpec spec) {
        String unit = spec.unit().isEmpty() ? "" : " " + spec.unit();
        return number(spec.min()) + " … " + number(spec.max()) + unit + " (" + number(spec.initial()) + ")";
    }

    /** What a stepped parameter's values are called, or that they are whole numbers. */
    private static String remark(ParamSpec spec) {
        if (spec.curve() != Curve.STEPPED) {
            return "";
        }
        return spec.choices().isEmpty()
                ? " whole"
                : ": " + String.join(", ", spec.choices()).toLowerCase(Locale.ROOT);
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString().replace('-', '−');
    }

    @Test
    void aPageThatForgetsOrInventsIsNoticed() {
        ProtocolPage lie =
                ProtocolPage.of(List.of("## Actions", "| `A.B` | `x` number, `y?` text `\"Z\"` | owner | does |"));
        assertThat(lie.names(ACTIONS)).containsExactly("A.B");
        assertThat(lie.fields(ACTIONS, "A.B")).containsExactly("x", "y?");
        assertThat(lie.cell(ACTIONS, "A.B", 2)).isEqualTo("owner");
    }
}
