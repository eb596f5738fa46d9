package dev.consort.client.connection;

import dev.consort.client.trust.ServerTrust;
import dev.consort.protocol.wire.FrameLimits;
import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.LengthFieldBasedFrameDecoder;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SslHandler;
import io.netty.handler.ssl.SslProvider;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.EventExecutor;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** The one thread of a client: it reads, writes, and owns everything that changes. Any thread may call this. */
public final class ClientLoop implements Surroundings {
    private static final int CONNECT_MILLIS = 5_000;
    private static final long HANDSHAKE_MILLIS = 4_500;
    private static final long CLOSE_MILLIS = 1_000;

    private final EventLoopGroup group = new MultiThreadIoEventLoopGroup(
            1, new DefaultThreadFactory("consort-client", true), NioIoHandler.newFactory());
    private Channel connection;

    @Override
    public boolean execute(Runnable work) {
        try {
            group.execute(work);
            return true;
        } catch (RejectedExecutionException e) {
            return false;
        }
    }

    @Override
    public void schedule(Runnable work, long millis) {
        try {
            group.schedule(work, millis, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            // Closed: there is nobody left to do it for.
            return;
        }
    }

    @Override
    public void connect(String host, int port, ServerTrust trust, Peer peer) {
        ChannelFuture attempt = new Bootstrap()
                .group(group)
                .channel(NioSocketChannel.class)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECT_MILLIS)
                .option(ChannelOption.TCP_NODELAY, true)
                .handler(trust == null ? initializer(peer) : initializer(peer, trust))
                .connect(InetSocketAddress.createUnresolved(host, port));
        connection = attempt.channel();
        attempt.addListener(done -> {
            if (!done.isSuccess()) {
                execute(() -> peer.onEnded(reason(host, port, done.cause())));
            }
        });
    }

    private static String reason(String host, int port, Throwable cause) {
        return cause instanceof UnknownHostException || cause instanceof UnresolvedAddressException
                ? "no machine is called '" + host + "'"
                : "nobody answers at " + host + ":" + port + " (" + cause.getMessage() + ")";
    }

    static ChannelInitializer<Channel> initializer(Peer peer) {
        return new ChannelInitializer<>() {
            @Override
            protected void initChannel(Channel channel) {
                channel.pipeline().addLast("frames", frames()).addLast("server", new ServerHandler(peer));
            }
        };
    }

    private static ChannelInitializer<Channel> initializer(Peer peer, ServerTrust trust) {
        return new ChannelInitializer<>() {
            @Override
            protected void initChannel(Channel channel) throws IOException {
                channel.pipeline()
                        .addLast("tls", tls(trust, channel.alloc()))
                        .addLast("frames", frames())
                        .addLast("server", new SecureServerHandler(peer, trust));
            }
        };
    }

    private static LengthFieldBasedFrameDecoder frames() {
        return new LengthFieldBasedFrameDecoder(
                FrameLimits.FROM_SERVER, 0, FrameLimits.HEADER, 0, FrameLimits.HEADER, true);
    }

    private static SslHandler tls(ServerTrust trust, ByteBufAllocator buffers) throws IOException {
        SslHandler handler = SslContextBuilder.forClient()
                .sslProvider(SslProvider.JDK)
                .protocols("TLSv1.3")
                .trustManager(trust.trustManager())
                .keyManager(trust.keyManager())
                // The key says who it is; a name in a certificate that everybody can sign does not.
                .endpointIdentificationAlgorithm(null)
                .build()
                .newHandler(buffers);
        handler.setHandshakeTimeout(HANDSHAKE_MILLIS, TimeUnit.MILLISECONDS);
        return handler;
    }

    @Override
    public boolean isCurrent() {
        for (EventExecutor executor : group) {
            if (executor.inEventLoop()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public long nanos() {
        return System.nanoTime();
    }

    @Override
    public double chance() {
        return ThreadLocalRandom.current().nextDouble();
    }

    @Override
    public void close() {
        execute(() -> {
            // A loop that is shut down by itself leaves its sockets open.
            if (connection != null) {
                connection.close();
            }
            group.shutdownGracefully(0, CLOSE_MILLIS, TimeUnit.MILLISECONDS);
        });
    }
}
