package dev.consort.protocol.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.KitAction;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.range.Ranges;
import dev.consort.protocol.shape.Malformed;
import dev.consort.protocol.state.sequencer.Kit;
import dev.consort.protocol.testkit.Sessions;
import dev.consort.protocol.testkit.ThroughText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each member of each thing that a client can say, left out or exchanged: the schema takes what the server takes. */
class SchemaAgreementTest {
    /** No whole number beyond 32 bits: of these the schema says nothing, and the server refuses them. */
    private static final List<Object> ODDITIES = List.of(true, 7.0, 7.5, -1L, "", "Saw", List.of(), Map.of());

    static List<NetworkAction> actions() {
        return Samples.actions();
    }

    static List<ClientMessage> clientMessages() {
        return Samples.clientMessages();
    }

    @ParameterizedTest
    @MethodSource("actions")
    void theSchemaOfActionsTakesWhatTheServerTakes(NetworkAction action) {
        Map<String, Object> json = ThroughText.json(MessageCodec.ACTION.toJson(action));
        assertThat(isAction(json)).isTrue();
        variants(json).forEach(variant -> assertAgree(SchemaFile.ACTION, variant, SchemaAgreementTest::isAction));
    }

    private static boolean isAction(Map<String, Object> json) {
        return Ranges.complaint((Record) MessageCodec.ACTION.fromJson(json)) == null;
    }

    @ParameterizedTest
    @MethodSource("clientMessages")
    void theSchemaOfMessagesTakesWhatTheServerTakes(ClientMessage message) {
        Map<String, Object> json = ThroughText.json(MessageCodec.CLIENT.toJson(message));
        variants(json)
                .forEach(variant -> assertAgree(
                        SchemaFile.CLIENT_MESSAGE, variant, each -> MessageCodec.CLIENT.fromJson(each) != null));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, Kit.LONGEST_CHAIN, Kit.LONGEST_CHAIN + 1})
    void theSchemaTakesListsAsLongAsTheServerTakes(int length) {
        NetworkAction action = new KitAction.SetChain(Sessions.DRUMS, Collections.nCopies(length, 0));
        Map<String, Object> json = ThroughText.json(MessageCodec.ACTION.toJson(action));
        assertAgree(SchemaFile.ACTION, json, SchemaAgreementTest::isAction);
    }

    private static List<Map<String, Object>> variants(Map<String, Object> json) {
        List<Map<String, Object>> variants = new ArrayList<>();
        for (String member : json.keySet()) {
            Map<String, Object> without = new LinkedHashMap<>(json);
            without.remove(member);
            variants.add(without);
            variants.add(with(json, member, null));
            ODDITIES.forEach(oddity -> variants.add(with(json, member, oddity)));
        }
        return variants;
    }

    private static Map<String, Object> with(Map<String, Object> json, String member, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(json);
        changed.putAll(Collections.singletonMap(member, value));
        return changed;
    }

    private static void assertAgree(SchemaFile file, Map<String, Object> json, Predicate<Map<String, Object>> server) {
        assertThat(file.errors(json).isEmpty()).as("%s", json).isEqualTo(isTaken(json, server));
    }

    private static boolean isTaken(Map<String, Object> json, Predicate<Map<String, Object>> server) {
        try {
            return server.test(json);
        } catch (Malformed e) {
            return false;
        }
    }
}
