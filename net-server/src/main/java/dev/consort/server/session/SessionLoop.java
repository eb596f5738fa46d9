package dev.consort.server.session;

import dev.consort.protocol.action.RefusalCode;
import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.ErrorCode;
import dev.consort.protocol.state.NetworkState;
import dev.consort.server.broadcast.Outlet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The only writer of a session: one thread that takes what others post and hands it to the {@link LiveSession}. The posting
 * methods may be called by any thread and never block.
 *
 * <p>The inbox is bounded from outside: a connection has at most {@link #MOST_PER_CLIENT} messages in it and stops reading
 * its socket until they are dealt with, and connections are counted. So nothing is dropped and nobody fills it for others.
 */
public final class SessionLoop implements AutoCloseable {
    /** Messages of one connection that may wait here; at this number the connection stops reading. */
    public static final int MOST_PER_CLIENT = 256;

    private static final Logger LOG = LoggerFactory.getLogger(SessionLoop.class);
    private static final int BURST = 256;
    private static final long JOIN_MILLIS = 3_000;

    private final BlockingQueue<Work> inbox = new LinkedBlockingQueue<>();
    private final Supplier<Now> clock;
    private final Function<Now, LiveSession> opening;
    private final Thread thread = new Thread(this::run, "consort-session");
    private volatile boolean closing;
    private volatile int connected;
    private volatile NetworkState state;
    private volatile String farewell = "the server was stopped";

    /** Something that the session's thread does. */
    private interface Work {
        void on(LiveSession session, Now now);
    }

    /**
     * @param opening makes the session on its own thread
     * @param clock read by the loop alone
     */
    public SessionLoop(Function<Now, LiveSession> opening, Supplier<Now> clock) {
        this.opening = opening;
        this.clock = clock;
        thread.setDaemon(true);
    }

    public void start() {
        thread.start();
    }

    /** A connection says Hello. */
    public void postHello(Outlet outlet, ClientMessage.Hello hello) {
        inbox.add((session, now) -> {
            session.hello(outlet, hello, now);
            outlet.handled();
        });
    }

    /** A joined client says something. */
    public void postMessage(Outlet outlet, ClientMessage message, int bytes) {
        inbox.add((session, now) -> {
            session.receive(outlet, message, bytes, now);
            outlet.handled();
        });
    }

    /** A joined client sent an action that cannot be read. */
    public void postMalformed(Outlet outlet, long id, RefusalCode code, String reason, int bytes) {
        inbox.add((session, now) -> {
            session.malformed(outlet, id, code, reason, bytes, now);
            outlet.handled();
        });
    }

    /** A joined client sent something else that cannot be read. */
    public void postMalformed(Outlet outlet, ErrorCode code, String sentence, int bytes) {
        inbox.add((session, now) -> {
            session.malformed(outlet, code, sentence, bytes, now);
            outlet.handled();
        });
    }

    /** The person at the audio machine says something; the answer comes on the session's thread. */
    public void postOperator(String line, Consumer<String> answer) {
        inbox.add((session, now) -> answer.accept(session.operate(line, now)));
    }

    /** The machine has something to tell everybody. */
    public void postNews(String sentence) {
        inbox.add((session, now) -> session.announce(sentence));
    }

    /** Something outside has moved on that the session looks at. */
    public void wake() {
        inbox.add((session, now) -> {});
    }

    /** A connection has ended. */
    public void postLost(Outlet outlet) {
        inbox.add((session, now) -> session.lost(outlet, now));
    }

    /** How many people are connected; may lag by a moment. Any thread. */
    public int connected() {
        return connected;
    }

    /** The newest state; may lag by a moment, and is null before the loop has begun. Any thread. */
    public NetworkState state() {
        return state;
    }

    private void run() {
        LiveSession session = opening.apply(clock.get());
        session.onArrival(this::wake);
        long wait = 0;
        while (!closing) {
            try {
                Work first = inbox.poll(wait, TimeUnit.NANOSECONDS);
                work(session, first);
                wait = session.tick(clock.get());
                connected = session.connected();
                state = session.state();
            } catch (InterruptedException e) {
                closing = true;
            } catch (RuntimeException e) {
                LOG.error("one step of the session failed; it goes on", e);
                wait = TimeUnit.MILLISECONDS.toNanos(1);
            }
        }
        session.shutdown(farewell);
        session.keepSeats();
    }

    private void work(LiveSession session, Work first) {
        Work next = first;
        for (int done = 0; next != null && done < BURST; done++) {
            guarded(session, next);
            next = done + 1 < BURST ? inbox.poll() : null;
        }
    }

    private void guarded(LiveSession session, Work work) {
        try {
            work.on(session, clock.get());
        } catch (RuntimeException e) {
            LOG.error("a message could not be dealt with; the session goes on", e);
        }
    }

    /** Ends the session and says so to everybody; waits a moment for that. */
    @Override
    public void close() {
        // Woken by a last piece of work: an interrupt could hit a log line or a write half-way.
        inbox.add((session, now) -> closing = true);
        try {
            thread.join(JOIN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
