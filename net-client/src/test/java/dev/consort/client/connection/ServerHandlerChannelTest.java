package dev.consort.client.connection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.wire.FrameLimits;
import dev.consort.protocol.wire.MessageCodec;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.buffer.UnpooledByteBufAllocator;
import io.netty.channel.embedded.EmbeddedChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServerHandlerChannelTest {
    private final Witness witness = new Witness();
    private final EmbeddedChannel channel = new EmbeddedChannel(ClientLoop.initializer(witness));

    /** Notes what a connection brings. */
    private static final class Witness implements Peer {
        private final List<ServerMessage> heard = new ArrayList<>();
        private final List<String> ends = new ArrayList<>();
        private ServerLink link;

        @Override
        public void onConnected(ServerLink connected) {
            link = connected;
        }

        @Override
        public void onMessage(ServerMessage message) {
            heard.add(message);
        }

        @Override
        public void onEnded(String reason) {
            ends.add(reason);
        }
    }

    private static ByteBuf frame(ServerMessage message) {
        return MessageCodec.frame(message, UnpooledByteBufAllocator.DEFAULT);
    }

    private static ByteBuf frame(String text) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        return Unpooled.buffer().writeInt(body.length).writeBytes(body);
    }

    @Test
    void framesInAnyPiecesBecomeMessages() {
        ByteBuf two = Unpooled.wrappedBuffer(frame(new ServerMessage.Ping(1)), frame(new ServerMessage.Ping(2)));
        while (two.isReadable()) {
            channel.writeInbound(two.readBytes(1));
        }
        two.release();

        assertThat(witness.heard).containsExactly(new ServerMessage.Ping(1), new ServerMessage.Ping(2));
    }

    @Test
    void messageOfUnknownTypeIsPassedOver() {
        channel.writeInbound(frame("{\"type\":\"Fireworks\"}"), frame(new ServerMessage.Ping(1)));

        assertThat(witness.heard).containsExactly(new ServerMessage.Ping(1));
        assertThat(witness.ends).isEmpty();
    }

    @Test
    void brokenFramesEndTheConnectionOnce() {
        channel.writeInbound(frame("{\"type\":\"Ping\",\"t\":\"soon\"}"));

        assertThat(channel.isOpen()).isFalse();
        assertThat(witness.ends).singleElement().asString().contains("cannot be read");
    }

    @Test
    void tooLongAFrameIsRefusedByItsLengthAlone() {
        channel.writeInbound(Unpooled.buffer().writeInt(FrameLimits.FROM_SERVER + 1));

        assertThat(channel.isOpen()).isFalse();
        assertThat(witness.ends).hasSize(1);
    }

    @Test
    void emptyFrameEndsTheConnection() {
        channel.writeInbound(Unpooled.buffer().writeInt(0));

        assertThat(channel.isOpen()).isFalse();
    }

    @Test
    void messagesLeaveAsFrames() {
        witness.link.send(new ClientMessage.Pong(7L));

        ByteBuf sent = channel.readOutbound();
        assertThat(sent.readInt()).isEqualTo(sent.readableBytes());
        assertThat(MessageCodec.readClientMessage(sent)).isEqualTo(new ClientMessage.Pong(7L));
        sent.release();
    }
}
