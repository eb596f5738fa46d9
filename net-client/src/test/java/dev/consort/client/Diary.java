package dev.consort.client;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.Refusal;
import dev.consort.protocol.message.ServerMessage;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Writes down what a client is told, so that a test can wait for it. */
final class Diary implements SessionListener {
    private static final long DEADLINE_MILLIS = 10_000;

    private final BlockingQueue<Object> entries = new LinkedBlockingQueue<>();

    /** Something was refused. */
    record Refused(NetworkAction action, Refusal refusal) {}

    /** The client has given up. */
    record Closed(String reason) {}

    @Override
    public void onLink(LinkStatus link) {
        entries.add(link);
    }

    @Override
    public void onMessage(ServerMessage message) {
        entries.add(message);
    }

    @Override
    public void onRefused(NetworkAction action, Refusal refusal) {
        entries.add(new Refused(action, refusal));
    }

    @Override
    public void onClosed(String reason) {
        entries.add(new Closed(reason));
    }

    /** The next entry of this kind; those before are passed over. */
    <T> T await(Class<T> kind) throws InterruptedException {
        while (true) {
            Object entry = entries.poll(DEADLINE_MILLIS, TimeUnit.MILLISECONDS);
            if (entry == null) {
                throw new AssertionError("nothing came of " + kind.getSimpleName());
            }
            if (kind.isInstance(entry)) {
                return kind.cast(entry);
            }
        }
    }

    /** Waits until the link is in this phase. */
    LinkStatus awaitPhase(LinkStatus.Phase phase) throws InterruptedException {
        LinkStatus link = await(LinkStatus.class);
        while (link.phase() != phase) {
            link = await(LinkStatus.class);
        }
        return link;
    }

    /** Waits until something holds that another thread brings about. */
    static void awaitThat(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(DEADLINE_MILLIS);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                throw new AssertionError("it did not come true");
            }
            Thread.onSpinWait();
        }
    }
}
