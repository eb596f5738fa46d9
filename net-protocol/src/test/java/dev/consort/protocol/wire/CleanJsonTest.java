package dev.consort.protocol.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.message.ServerMessage.StatePatchUpdate;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CleanJsonTest {
    private static ServerMessage read(String json) {
        return MessageCodec.readServerMessage(Unpooled.copiedBuffer(json, StandardCharsets.UTF_8));
    }

    @Test
    void textsAndNamesOfWhatAServerSaysAreCleanAtEveryDepth() {
        ServerMessage message = read("""
                {"type":"StatePatchUpdate","base":1,"seq":2,"dirty":["a\\u001b[2J"],
                 "changes":{"x\\u009b":[{"\\u202ey":"Z\\u200boë\\r\\n1"}],"n":null}}""");

        assertThat(message)
                .isEqualTo(new StatePatchUpdate(1, 2, List.of("a[2J"), ((StatePatchUpdate) message).changes(), null));
        assertThat(((StatePatchUpdate) message).changes())
                .containsEntry("x", List.of(Map.of("y", "Zoë 1")))
                .containsEntry("n", null);
    }

    @Test
    void endlessTextIsCut() {
        ServerMessage.Notice notice = (ServerMessage.Notice)
                read("{\"type\":\"Notice\",\"level\":\"Info\",\"text\":\"" + "x".repeat(9999) + "\"}");

        assertThat(notice.text()).hasSize(CleanJson.LONGEST);
    }

    @Test
    void honestTextKeepsItsIdentity() {
        Map<String, Object> json = new java.util.LinkedHashMap<>(Map.of("name", "Zoë's  \"jam\""));

        assertThat(CleanJson.of(json)).isSameAs(json);
    }
}
