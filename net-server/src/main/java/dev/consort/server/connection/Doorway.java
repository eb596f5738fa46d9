package dev.consort.server.connection;

import dev.consort.server.members.Paces;
import dev.consort.server.session.SessionLoop;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelOption;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The listening socket of a server and the threads that read and write its connections. */
public final class Doorway implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Doorway.class);
    private static final int IO_THREADS = 2;
    private static final int BACKLOG = 128;

    /** Small enough that the kernel does not hide a stalled reader for a minute. */
    private static final int SEND_BUFFER = 128 * 1024;

    private static final int RECEIVE_BUFFER = 64 * 1024;
    private static final WriteBufferWaterMark WATER_MARK = new WriteBufferWaterMark(64 * 1024, 256 * 1024);
    private static final long FAREWELL_MILLIS = 1_500;
    private static final long CLOSE_MILLIS = 2_000;

    private final EventLoopGroup group = new MultiThreadIoEventLoopGroup(
            IO_THREADS, new DefaultThreadFactory("consort-io", true), NioIoHandler.newFactory());
    private final ChannelGroup connections = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
    private final Channel listening;

    private Doorway(InetSocketAddress address, SessionLoop loop, long handshakeMillis, Paces paces, SecureDoor door)
            throws IOException {
        ServerBootstrap bootstrap = new ServerBootstrap()
                .group(group)
                .channel(NioServerSocketChannel.class)
                .option(ChannelOption.SO_BACKLOG, BACKLOG)
                .option(ChannelOption.SO_REUSEADDR, true)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childOption(ChannelOption.SO_KEEPALIVE, true)
                .childOption(ChannelOption.SO_SNDBUF, SEND_BUFFER)
                .childOption(ChannelOption.SO_RCVBUF, RECEIVE_BUFFER)
                .childOption(ChannelOption.WRITE_BUFFER_WATER_MARK, WATER_MARK)
                .handler(new Doorman(new AddressBuckets(paces.newcomers(), System::nanoTime)))
                .childHandler(new ConnectionPlan(
                        loop,
                        new Gate(),
                        new PeerLog(LOG::info, System::nanoTime),
                        handshakeMillis,
                        paces.patience(),
                        connections,
                        door));
        ChannelFuture bound = bootstrap.bind(address).awaitUninterruptibly();
        if (!bound.isSuccess()) {
            group.shutdownGracefully(0, 0, TimeUnit.SECONDS);
            throw new IOException(bound.cause().getMessage(), bound.cause());
        }
        listening = bound.channel();
    }

    /**
     * Opens the door.
     *
     * @param door null where everybody may come in
     * @throws IOException if the address cannot be had, for example because another program listens there
     */
    public static Doorway open(
            InetSocketAddress address, SessionLoop loop, long handshakeMillis, Paces paces, SecureDoor door)
            throws IOException {
        return new Doorway(address, loop, handshakeMillis, paces, door);
    }

    /** Where it listens; the real port where any was asked for. */
    public InetSocketAddress address() {
        return (InetSocketAddress) listening.localAddress();
    }

    /** Bytes that were handed to connections and that their clients have not taken yet. */
    long pendingBytes() {
        return connections.stream()
                .map(connection -> connection.unsafe().outboundBuffer())
                .filter(Objects::nonNull)
                .mapToLong(ChannelOutboundBuffer::totalPendingWriteBytes)
                .sum();
    }

    /** Closes the door and every connection; waits a moment for what is on its way out. */
    @Override
    public void close() {
        listening.close();
        // Ending the threads cuts every connection at once, what is on its way out included.
        connections.newCloseFuture().awaitUninterruptibly(FAREWELL_MILLIS);
        group.shutdownGracefully(0, CLOSE_MILLIS, TimeUnit.MILLISECONDS)
                .awaitUninterruptibly(CLOSE_MILLIS, TimeUnit.MILLISECONDS);
    }
}
