package dev.consort.client;

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
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Somebody else's server: says nothing, and writes down every byte that it gets, before and after decryption. */
final class RecordingServer implements Closeable {
    private final EventLoopGroup group = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
    private final ByteArrayOutputStream raw = new ByteArrayOutputStream();
    private final ByteArrayOutputStream decrypted = new ByteArrayOutputStream();
    private final AtomicInteger ended = new AtomicInteger();
    private final Pin pin;
    private final Channel door;

    private RecordingServer(SslContext tls, Pin pin) {
        this.pin = pin;
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
    static RecordingServer plain() {
        return new RecordingServer(null, null);
    }

    /** One with a key of its own. */
    static RecordingServer withKey() throws Exception {
        KeyPair keys = KeyPairGenerator.getInstance("EC").generateKeyPair();
        X500Name name = new X500Name("CN=fake");
        X509Certificate certificate = new JcaX509CertificateConverter()
                .getCertificate(new JcaX509v3CertificateBuilder(
                                name, BigInteger.ONE, new Date(0), new Date(1), name, keys.getPublic())
                        .build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate())));
        return new RecordingServer(
                SslContextBuilder.forServer(keys.getPrivate(), certificate).build(), Pin.of(keys.getPublic()));
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
