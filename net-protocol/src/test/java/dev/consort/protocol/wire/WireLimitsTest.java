package dev.consort.protocol.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.consort.protocol.message.ClientMessage;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where JSON ends and a broken frame begins. */
class WireLimitsTest {
    @Test
    void nestingEndsAtSixtyFour() {
        assertThat(read(nested(64))).isInstanceOf(ClientMessage.Ping.class);
        assertBroken(nested(65));
    }

    /** An object around arrays, {@code depth} deep in all. */
    private static String nested(int depth) {
        return "{\"type\":\"Ping\",\"x\":" + "[".repeat(depth - 1) + "]".repeat(depth - 1) + "}";
    }

    @Test
    void anActionThatIsNestedTooDeepIsABrokenFrame() {
        assertBroken("{\"type\":\"Action\",\"id\":1,\"action\":{\"type\":\"Transport.Play\",\"x\":" + "[".repeat(63)
                + "]".repeat(63) + "}}");
    }

    @Test
    void aTextEndsAtSixtyFourKibi() {
        assertThat(read(chat("x".repeat(65_536)))).isEqualTo(new ClientMessage.Chat("x".repeat(65_536)));
        assertBroken(chat("x".repeat(65_537)));
    }

    private static String chat(String text) {
        return "{\"type\":\"Chat\",\"text\":\"" + text + "\"}";
    }

    @Test
    void aNumberEndsAtThirtyTwoDigits() {
        assertThat(read(ping("1." + "1".repeat(31)).replace("\"t\"", "\"x\""))).isNotNull();
        assertBroken(ping("1." + "1".repeat(32)).replace("\"t\"", "\"x\""));
        assertThat(read(ping("1".repeat(32)).replace("\"t\"", "\"x\""))).isNotNull();
        assertBroken(ping("1".repeat(33)).replace("\"t\"", "\"x\""));
    }

    private static String ping(String t) {
        return "{\"type\":\"Ping\",\"t\":" + t + "}";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"Ping\",\"type\":\"Ping\"}",
                "{\"type\":\"Action\",\"id\":1,\"action\":{\"type\":\"Transport.Play\",\"a\":1,\"a\":1}}",
                "{\"type\":\"Ping\"} x",
                "{\"type\":\"Ping\"}{\"type\":\"Ping\"}",
                "{\"type\":\"Ping\"}]",
                "[]",
                "[{\"type\":\"Ping\"}]",
                "\"Ping\"",
                "1",
                "null",
                "",
                " ",
                "{",
                "{\"type\"",
                "{\"type\":}",
                "{\"type\":\"Ping\",}",
                "{type:\"Ping\"}",
                "{'type':'Ping'}",
                "{\"type\":\"Ping\",\"t\":NaN}",
                "{\"type\":\"Ping\",\"t\":+1}",
                "{\"type\":\"Ping\",\"t\":01}",
                "{\"type\":\"Ping\",\"t\":0x1}",
                "{\"type\":\"Ping\",\"x\":\"\\q\"}",
                "{\"type\":\"Ping\",\"x\":\"a\nb\"}",
                "{\"type\":\"Ping\"/* hi */}",
                "PRI * HTTP/2.0\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n"
            })
    void whatIsNotOneJsonObjectIsABrokenFrame(String text) {
        assertBroken(text);
    }

    @Test
    void whatIsNotUtf8IsABrokenFrame() {
        assertBroken(inText(0xff));
        assertBroken(inText(0xc3));
        assertBroken(inText(0xc3, 0x28));
        assertBroken(inText(0xe2, 0x82));
        assertBroken(inText(0x80));
        assertBroken(inText(0xf5, 0x80, 0x80, 0x80));
    }

    @Test
    void aControlCharacterInAnOverlongFormIsABrokenFrame() {
        assertBroken(inText(0xc0, 0x9b));
        assertBroken(inText(0xe0, 0x80, 0x9b));
        assertBroken(inText(0xf0, 0x80, 0x80, 0x9b));
    }

    @Test
    void halfACharacterInThreeBytesIsABrokenFrame() {
        assertBroken(inText(0xed, 0xa0, 0x80));
    }

    @Test
    void otherEncodingsAreBrokenFrames() {
        String text = "{\"type\":\"Ping\"}";
        assertBroken(Unpooled.copiedBuffer(text, StandardCharsets.UTF_16));
        assertBroken(Unpooled.copiedBuffer(text, StandardCharsets.UTF_16BE));
        assertBroken(Unpooled.copiedBuffer(text, StandardCharsets.UTF_16LE));
        assertBroken(Unpooled.copiedBuffer(text, java.nio.charset.Charset.forName("UTF-32BE")));
        assertBroken(Unpooled.copiedBuffer(text, java.nio.charset.Charset.forName("UTF-32LE")));
    }

    private static ByteBuf inText(int... bytes) {
        ByteBuf frame = Unpooled.buffer();
        frame.writeCharSequence("{\"type\":\"Chat\",\"text\":\"a", StandardCharsets.UTF_8);
        for (int each : bytes) {
            frame.writeByte(each);
        }
        frame.writeCharSequence("\"}", StandardCharsets.UTF_8);
        return frame;
    }

    @Test
    void theComplaintAboutABrokenFrameIsShortAndPrintable() {
        assertThatThrownBy(() -> read("{\"type\":\"Ping\",\"\u001b]52;c;AAAA\u0007" + "y".repeat(5000) + "\":\u001b}"))
                .isInstanceOf(BadJson.class)
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(300).doesNotMatch("(?s).*\\p{Cntrl}.*"));
    }

    /** The parser quotes a word that it does not know, with every character that Java would pass over in a name. */
    @Test
    void theComplaintAboutAnUnknownWordDoesNotRepeatWhatTurnsLinesRound() {
        assertThatThrownBy(() -> read("{\"type\":nul\u202e\u0090x\u200b}"))
                .isInstanceOf(BadJson.class)
                .satisfies(e -> assertThat(e.getMessage()).contains("nulx").matches("\\p{Print}*"));
    }

    private static ClientMessage read(String text) {
        return MessageCodec.readClientMessage(Unpooled.copiedBuffer(text, StandardCharsets.UTF_8));
    }

    private static void assertBroken(String text) {
        assertBroken(Unpooled.copiedBuffer(text, StandardCharsets.UTF_8));
    }

    private static void assertBroken(ByteBuf frame) {
        ByteBuf copy = frame.copy();
        assertThatThrownBy(() -> MessageCodec.readClientMessage(frame)).isInstanceOf(BadJson.class);
        assertThatThrownBy(() -> MessageCodec.readServerMessage(copy)).isInstanceOf(BadJson.class);
    }
}
