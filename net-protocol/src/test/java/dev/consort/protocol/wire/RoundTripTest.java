package dev.consort.protocol.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.shape.UnionShape;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.UnpooledByteBufAllocator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {
    static List<NetworkAction> actions() {
        return Samples.actions();
    }

    static List<ClientMessage> clientMessages() {
        return Samples.clientMessages();
    }

    static List<ServerMessage> serverMessages() {
        return Samples.serverMessages();
    }

    @ParameterizedTest
    @MethodSource("actions")
    void anActionArrivesAsItWasSent(NetworkAction action) {
        assertArrives(new ClientMessage.Action(1, action));
    }

    @ParameterizedTest
    @MethodSource("clientMessages")
    void whatAClientSaysArrivesAsItWasSent(ClientMessage message) {
        assertArrives(message);
    }

    @ParameterizedTest
    @MethodSource("serverMessages")
    void whatAServerSaysArrivesAsItWasSent(ServerMessage message) {
        ByteBuf frame = MessageCodec.frame(message, UnpooledByteBufAllocator.DEFAULT);
        try {
            assertLength(frame);
            assertThat(MessageCodec.readServerMessage(frame)).isEqualTo(message);
        } finally {
            frame.release();
        }
    }

    private static void assertArrives(ClientMessage message) {
        ByteBuf frame = MessageCodec.frame(message, UnpooledByteBufAllocator.DEFAULT);
        try {
            assertLength(frame);
            assertThat(MessageCodec.readClientMessage(frame)).isEqualTo(message);
        } finally {
            frame.release();
        }
    }

    /** Reads the length, so that the message is what is left. */
    private static void assertLength(ByteBuf frame) {
        assertThat(frame.readUnsignedInt()).isEqualTo(frame.readableBytes());
    }

    @Test
    void thereIsASampleOfEverythingThatCanBeSaid() {
        assertThat(tags(MessageCodec.ACTION, Samples.actions()))
                .isEqualTo(MessageCodec.ACTION.byTag().keySet());
        assertThat(tags(MessageCodec.CLIENT, Samples.clientMessages()))
                .isEqualTo(MessageCodec.CLIENT.byTag().keySet());
        assertThat(tags(MessageCodec.SERVER, Samples.serverMessages()))
                .isEqualTo(MessageCodec.SERVER.byTag().keySet());
    }

    private static <T> TreeSet<String> tags(UnionShape<T> family, List<T> samples) {
        return samples.stream().map(family::tagOf).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void tagsAreFamilyAndVerb() {
        assertThat(MessageCodec.ACTION.byTag().keySet())
                .contains("Mixer.SetLevel", "PianoRoll.AddNote", "Play.NoteOn", "Transport.Record", "Instrument.Add")
                .allMatch(tag -> tag.matches(
                        "(Session|Transport|Instrument|Mixer|PianoRoll|Play|Sequencer|Sampler|Arrangement|Automation|Generator"
                                + "|Midi|History)\\.[A-Z][A-Za-z]+"));
        assertThat(MessageCodec.CLIENT.byTag().keySet())
                .contains("Hello", "Action", "Goodbye")
                .allMatch(tag -> tag.matches("[A-Z][A-Za-z]+"));
        assertThat(MessageCodec.SERVER.byTag().keySet())
                .contains("Welcome", "StatePatchUpdate", "Error")
                .allMatch(tag -> tag.matches("[A-Z][A-Za-z]+"));
    }

    @Test
    void noSecretIsInTheTextForLogs() {
        assertThat(Samples.clientMessages().toString() + Samples.serverMessages())
                .doesNotContain("secret", "token=", "sessionToken");
    }
}
