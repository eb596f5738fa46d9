package dev.consort.protocol.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.consort.protocol.action.Author;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.NoteAction;
import dev.consort.protocol.action.NoteMove;
import dev.consort.protocol.action.PastedNote;
import dev.consort.protocol.action.PastedPoint;
import dev.consort.protocol.action.PastedStep;
import dev.consort.protocol.action.PointAction;
import dev.consort.protocol.action.StepAction;
import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.range.Length;
import dev.consort.protocol.range.Most;
import dev.consort.protocol.range.Tick;
import dev.consort.protocol.state.automation.PointCurve;
import dev.consort.protocol.testkit.Sessions;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.Unpooled;
import io.netty.buffer.UnpooledByteBufAllocator;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where JSON ends and a broken frame begins. */
class WireLimitsTest {
    private static final ByteBufAllocator ALLOCATOR = UnpooledByteBufAllocator.DEFAULT;

    /** As long as a number gets when it is written. */
    private static final double DIGITS = 1.2345678901234567E-300;

    private static final PastedNote LONG_NOTE = new PastedNote(Tick.LAST, 127, Length.LONGEST, 127, DIGITS);

    @Test
    void nestingEndsAtSixteenForAClientAndAtSixtyFourForAServer() {
        assertThat(read(nested(16))).isInstanceOf(ClientMessage.Ping.class);
        assertBrokenFromClient(nested(17));
        assertThat(readServer(nested(64))).isInstanceOf(ServerMessage.Ping.class);
        assertBroken(nested(65));
    }

    /** An object around arrays, {@code depth} deep in all. */
    private static String nested(int depth) {
        return "{\"type\":\"Ping\",\"t\":1,\"x\":" + "[".repeat(depth - 1) + "]".repeat(depth - 1) + "}";
    }

    @Test
    void anActionThatIsNestedTooDeepIsABrokenFrame() {
        assertBrokenFromClient("{\"type\":\"Action\",\"id\":1,\"action\":{\"type\":\"Transport.Play\",\"x\":"
                + "[".repeat(15) + "]".repeat(15) + "}}");
    }

    @Test
    void aTextEndsAtFourKibiForAClientAndAtSixtyFourForAServer() {
        assertThat(read(chat("x".repeat(4_096)))).isEqualTo(new ClientMessage.Chat("x".repeat(4_096)));
        assertBrokenFromClient(chat("x".repeat(4_097)));
        assertThat(readServer(notice("x".repeat(65_536)))).isInstanceOf(ServerMessage.Notice.class);
        assertBroken(notice("x".repeat(65_537)));
    }

    private static String chat(String text) {
        return "{\"type\":\"Chat\",\"text\":\"" + text + "\"}";
    }

    private static String notice(String text) {
        return "{\"type\":\"Notice\",\"level\":\"Info\",\"text\":\"" + text + "\"}";
    }

    @Test
    void aNameEndsAtSixtyFourForAClientAndAtSixtyFourKibiForAServer() {
        assertThat(read(member("n".repeat(64)))).isInstanceOf(ClientMessage.Ping.class);
        assertBrokenFromClient(member("n".repeat(65)));
        assertThat(readServer(member("n".repeat(65_536)))).isInstanceOf(ServerMessage.Ping.class);
        assertBroken(member("n".repeat(65_537)));
    }

    private static String member(String name) {
        return "{\"type\":\"Ping\",\"t\":1,\"" + name + "\":1}";
    }

    @Test
    void bracketsNamesAndValuesOfAClientEndAtEightThousand() {
        assertThat(read(tokens(8_192))).isInstanceOf(ClientMessage.Ping.class);
        assertBrokenFromClient(tokens(8_193));
        assertThat(readServer(tokens(100_000))).isInstanceOf(ServerMessage.Ping.class);
    }

    /** Two brackets, three names, two values, and an array with the rest. */
    private static String tokens(int count) {
        return "{\"type\":\"Ping\",\"t\":1,\"x\":[1" + ",1".repeat(count - 10) + "]}";
    }

    @Test
    void aNumberEndsAtThirtyTwoDigits() {
        assertThat(read(number("1." + "1".repeat(31)))).isNotNull();
        assertBroken(number("1." + "1".repeat(32)));
        assertThat(read(number("1".repeat(32)))).isNotNull();
        assertBroken(number("1".repeat(33)));
    }

    private static String number(String digits) {
        return "{\"type\":\"Ping\",\"x\":" + digits + "}";
    }

    @Test
    void aThousandNotesDoNotFitButTheMostThatAnActionMayHaveAlwaysDo() {
        for (NetworkAction largest : List.of(
                new NoteAction.PasteNotes(1, Integer.MAX_VALUE, Tick.LAST, many(LONG_NOTE)),
                new NoteAction.MoveNotes(1, Integer.MAX_VALUE, many(new NoteMove(Tick.LAST, 127, Tick.LAST, 127))),
                new PointAction.PastePoints(
                        1, Tick.LAST, many(new PastedPoint(Tick.LAST, DIGITS, PointCurve.EXPONENTIAL))),
                new StepAction.PasteSteps(1, 3, 11, 63, many(new PastedStep(11, 63, 127, DIGITS, -24))))) {
            ByteBuf frame = MessageCodec.frame(new ClientMessage.Action(Long.MAX_VALUE, largest), ALLOCATOR);
            assertThat(frame.readableBytes()).isLessThanOrEqualTo(FrameLimits.FROM_CLIENT + FrameLimits.HEADER);
            assertThat(MessageCodec.readClientMessage(frame.skipBytes(FrameLimits.HEADER)))
                    .isNotNull();
            frame.release();
        }
    }

    private static <T> List<T> many(T largest) {
        return Collections.nCopies(Most.AT_ONCE, largest);
    }

    @Test
    void oneNoteMoreThanAnActionMayHaveIsRefusedWithTheNumber() {
        NetworkAction most = new NoteAction.PasteNotes(8, 0, Collections.nCopies(512, LONG_NOTE));
        NetworkAction more = new NoteAction.PasteNotes(8, 0, Collections.nCopies(513, LONG_NOTE));
        assertThat(most.applyTo(Sessions.full(), new Author(Sessions.ANA, "Ana"))
                        .isRefused())
                .isFalse();
        assertThat(more.applyTo(Sessions.full(), new Author(Sessions.ANA, "Ana"))
                        .refusal()
                        .reason())
                .contains("512", "513");
    }

    @Test
    void whatIsSaidOfABrokenFrameNamesNoPartOfTheProgram() {
        for (String broken : List.of(
                nested(17),
                tokens(8_193),
                chat("x".repeat(4_097)),
                member("n".repeat(65)),
                number("1".repeat(33)),
                "{",
                "{\"a\"",
                "{\"a\":1,\"a\":2}",
                "{\"a\":tru}",
                "{\"a\":\"\u0001\"}",
                "{\"a\":[",
                "[]",
                "{} {}")) {
            assertThatThrownBy(() -> read(broken)).isInstanceOf(BadJson.class).satisfies(e -> assertThat(e.getMessage())
                    .doesNotContainPattern("[a-z]\\.[A-Za-z]|[a-z][A-Z]|/|\\(\\)"));
        }
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

    /** A parser would quote a word that it does not know, with every character that Java passes over in a name. */
    @Test
    void theComplaintAboutAnUnknownWordDoesNotRepeatWhatTurnsLinesRound() {
        assertThatThrownBy(() -> read("{\"type\":nul\u202e\u0090x\u200b}"))
                .isInstanceOf(BadJson.class)
                .satisfies(e -> assertThat(e.getMessage()).contains("not JSON").matches("\\p{Print}*"));
    }

    private static ClientMessage read(String text) {
        return MessageCodec.readClientMessage(Unpooled.copiedBuffer(text, StandardCharsets.UTF_8));
    }

    private static ServerMessage readServer(String text) {
        return MessageCodec.readServerMessage(Unpooled.copiedBuffer(text, StandardCharsets.UTF_8));
    }

    private static void assertBrokenFromClient(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(BadJson.class);
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
