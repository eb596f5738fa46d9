package dev.consort.protocol.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.consort.protocol.action.StripAction;
import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.shape.Malformed;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a frame becomes is one of the messages that are known by name; no frame chooses a class. */
class ClosedNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"@class\":\"java.lang.ProcessBuilder\"",
                "\"@c\":\".ProcessBuilder\"",
                "\"@type\":\"com.sun.rowset.JdbcRowSetImpl\",\"dataSourceName\":\"ldap://127.0.0.1:1/x\"",
                "\"class\":\"java.net.URL\"",
                "\"javaClass\":\"java.net.URL\"",
                "\"$type\":\"System.Diagnostics.Process, System\"",
                "\"__type\":\"x\"",
                "\"__proto__\":{\"level\":1,\"isAdmin\":true}",
                "\"constructor\":{\"prototype\":{\"isAdmin\":true}}",
                "\"@id\":1,\"@ref\":1",
                "\"$ref\":\"#/action\"",
                "\"x\":[\"java.util.ArrayList\",[\"java.lang.ProcessBuilder\",[\"true\"]]]",
                "\"x\":\"rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==\""
            })
    void whatPromisesAClassElsewhereIsAMemberThatNobodyKnows(String member) {
        assertThat(read("{" + member + ",\"type\":\"Action\",\"id\":7,\"action\":{" + member
                        + ",\"type\":\"Mixer.SetLevel\",\"instrument\":3,\"level\":0.5}}"))
                .isEqualTo(new ClientMessage.Action(7, new StripAction.SetLevel(3, 0.5)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.ProcessBuilder",
                "dev.consort.protocol.message.ClientMessage$Goodbye",
                "ClientMessage.Goodbye",
                "goodbye",
                "Goodbye ",
                "Welcome",
                "[Ljava.lang.String;",
                "__proto__",
                "toString",
                ""
            })
    void whatIsNoNameOfAMessageIsAnUnknownType(String type) {
        assertThatThrownBy(() -> read("{\"type\":\"" + type + "\"}"))
                .isInstanceOfSatisfying(
                        Malformed.class, e -> assertThat(e.isUnknownType()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"java.util.Date\",1]", "{\"@class\":\"java.lang.Double\"}", "\"0.5\"", "[0.5]"})
    void aFieldTakesNothingButWhatItsRecordDeclares(String level) {
        assertThatThrownBy(() -> read("{\"type\":\"Action\",\"id\":7,\"action\":{\"type\":\"Mixer.SetLevel\","
                        + "\"instrument\":3,\"level\":" + level + "}}"))
                .isInstanceOfSatisfying(
                        MalformedAction.class, e -> assertThat(e.id()).isEqualTo(7));
    }

    @Test
    void nothingThatCouldMakeObjectsOfAnyClassIsThere() {
        assertThatThrownBy(() -> Class.forName("com.fasterxml.jackson.databind.ObjectMapper"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    private static ClientMessage read(String text) {
        return MessageCodec.readClientMessage(Unpooled.copiedBuffer(text, StandardCharsets.UTF_8));
    }
}
