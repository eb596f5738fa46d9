package dev.consort.client;

import dev.consort.protocol.identity.OwnKey;
import dev.consort.protocol.invite.Pin;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.ssl.ClientAuth;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;
import javax.net.ssl.X509ExtendedTrustManager;

/** Somebody else's server: says nothing, and writes down every byte that it gets, before and after decryption. */
final class RecordingServer implements Closeable {
    private final EventLoopGroup group = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
    private final ByteArrayOutputStream raw = new ByteArrayOutputStream();
    private final ByteArrayOutputStream decrypted = new ByteArrayOutputStream();
    private final AtomicInteger ended = new AtomicInteger();
    private final List<Pin> keys = new CopyOnWriteArrayList<>();
    private final Pin pin;
    private final Channel door;

    private RecordingServer(PrivateKey key, X509Certificate certificate, String protocol) throws SSLException {
        SslContext tls = key == null
                ? null
                : SslContextBuilder.forServer(key, certificate)
                        .protocols(protocol)
                        .clientAuth(ClientAuth.OPTIONAL)
                        .trustManager(new KeyRecorder(keys))
                        .build();
        this.pin = key == null ? null : Pin.of(certificate.getPublicKey());
        this.door = new ServerBootstrap()
                .group(group)
                .channel(NioServerSocketChannel.class)
                .childHandler(new ChannelInitializer<Channel>() {
                    @Override
                    protected void initChannel(Channel channel) {
                        channel.closeFuture().addListener(done -> ended.incrementAndGet());
                        channel.pipeline().addLast(new Recorder(raw));
                        if (tls != null) {
                            channel.pipeline().addLast(tls.newHandler(channel.alloc()), new Recorder(decrypted));
                        }
                        channel.pipeline().addLast(new Sink());
                    }
                })
                .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .syncUninterruptibly()
                .channel();
    }

    /** One that has no key at all. */
    static RecordingServer plain() throws SSLException {
        return new RecordingServer(null, null, null);
    }

    /** One with a key of its own. */
    static RecordingServer withKey() throws Exception {
        OwnKey own = OwnKey.make(new SecureRandom(), Instant.EPOCH);
        return new RecordingServer(own.key(), own.certificate(), "TLSv1.3");
    }

    /** One that would have the client's key sent in the open. */
    static RecordingServer withOldTls() throws Exception {
        OwnKey own = OwnKey.make(new SecureRandom(), Instant.EPOCH);
        return new RecordingServer(own.key(), own.certificate(), "TLSv1.2");
    }

    /** One that shows somebody else's certificate, which everybody may see, without the key that belongs to it. */
    static RecordingServer withTheCertificateOf(OwnKey other) throws Exception {
        OwnKey own = OwnKey.make(new SecureRandom(), Instant.EPOCH);
        return new RecordingServer(own.key(), other.certificate(), "TLSv1.3");
    }

    /** Asks for the client's key and writes down what it is shown. */
    private static final class KeyRecorder extends X509ExtendedTrustManager {
        private final List<Pin> record;

        private KeyRecorder(List<Pin> record) {
            this.record = record;
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String keyExchange) {
            record.add(Pin.of(chain[0].getPublicKey()));
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String keyExchange, Socket socket) {
            checkClientTrusted(chain, keyExchange);
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String keyExchange, SSLEngine engine) {
            checkClientTrusted(chain, keyExchange);
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String keyExchange) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String keyExchange, Socket socket) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String keyExchange, SSLEngine engine) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }

    private static final class Recorder extends ChannelInboundHandlerAdapter {
        private final ByteArrayOutputStream record;

        private Recorder(ByteArrayOutputStream record) {
            this.record = record;
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            ByteBuf bytes = (ByteBuf) message;
            byte[] copy = new byte[bytes.readableBytes()];
            bytes.getBytes(bytes.readerIndex(), copy);
            record.writeBytes(copy);
            context.fireChannelRead(message);
        }
    }

    private static final class Sink extends ChannelInboundHandlerAdapter {
        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            ((ByteBuf) message).release();
        }

        @Override
        public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
            context.close();
        }
    }

    int port() {
        return ((InetSocketAddress) door.localAddress()).getPort();
    }

    Pin pin() {
        return pin;
    }

    /** Every key that a client has shown. */
    List<Pin> keys() {
        return keys;
    }

    /** How many connections have ended. */
    int ended() {
        return ended.get();
    }

    /** Every byte that came over the network. */
    String raw() {
        return raw.toString(StandardCharsets.ISO_8859_1);
    }

    /** Every byte that came out of TLS. */
    String decrypted() {
        return decrypted.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() {
        door.close();
        group.shutdownGracefully(0, 0, java.util.concurrent.TimeUnit.SECONDS);
    }
}
