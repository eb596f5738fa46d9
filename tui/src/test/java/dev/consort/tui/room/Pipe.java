package dev.consort.tui.room;

import io.netty.buffer.ByteBuf;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * One direction of a connection: frames arrive in the order in which they were sent, each a while later. It can be held,
 * so that nothing arrives and what is sent piles up, and it can break, so that nothing ever arrives again.
 */
final class Pipe {
    private final Agenda agenda;
    private final Draw draw;
    private long delay;
    private long jitter;
    private final Receiver receiver;
    private final Deque<Item> items = new ArrayDeque<>();
    private boolean isHeld;
    private boolean isBroken;
    private boolean isEnded;
    private int room = Integer.MAX_VALUE;
    private int bytes;
    private int control;
    private long lastArrival;

    /** The far end of a direction. */
    interface Receiver {
        /** A frame has come; the receiver releases it. */
        void onFrame(ByteBuf frame);

        /** Nothing more will come. */
        void onEnd();
    }

    /** A frame on its way; the end of the stream where there are no bytes. */
    private record Item(ByteBuf frame, boolean isControl, long arrival) {
        int size() {
            return frame == null ? 0 : frame.readableBytes();
        }
    }

    Pipe(Agenda agenda, Draw draw, Receiver receiver) {
        this.agenda = agenda;
        this.draw = draw;
        this.receiver = receiver;
        // Most rooms are quick; some people sit behind a bad radio link.
        this.delay = draw.oneIn(5) ? draw.between(20, 1_000) * Agenda.MILLI : draw.between(0, 5) * Agenda.MILLI;
        this.jitter = draw.oneIn(3) ? delay / 2 + 30 * Agenda.MILLI : Agenda.MILLI;
    }

    void send(ByteBuf frame, boolean isControl) {
        if (isBroken || isEnded) {
            frame.release();
        } else {
            put(frame, isControl);
        }
    }

    /** Nothing more will be sent; the far end hears of it behind what was sent before. */
    void end() {
        if (!isBroken && !isEnded) {
            isEnded = true;
            put(null, false);
        }
    }

    private void put(ByteBuf frame, boolean isControl) {
        lastArrival = Math.max(lastArrival, agenda.now() + delay + draw.between(0, jitter));
        Item item = new Item(frame, isControl, lastArrival);
        items.add(item);
        bytes += item.size();
        control += isControl ? 1 : 0;
        agenda.after(lastArrival - agenda.now(), this::pump);
    }

    private void pump() {
        while (!isHeld && !items.isEmpty() && items.peek().arrival() <= agenda.now()) {
            deliver(take());
        }
    }

    private Item take() {
        Item item = items.poll();
        bytes -= item.size();
        control -= item.isControl() ? 1 : 0;
        return item;
    }

    private void deliver(Item item) {
        if (item.frame() == null) {
            receiver.onEnd();
        } else {
            receiver.onFrame(item.frame());
        }
    }

    /** Lets nothing through; the sender notices when more than {@code most} bytes have piled up. */
    void hold(int most) {
        isHeld = true;
        room = most;
    }

    /** Lets everything through again, what has piled up first. */
    void release() {
        isHeld = false;
        room = Integer.MAX_VALUE;
        lastArrival = Math.max(lastArrival, agenda.now() + delay);
        agenda.after(delay, this::pump);
    }

    /** From now on it is as quick as a good link. */
    void quicken() {
        delay = Math.min(delay, 2 * Agenda.MILLI);
        jitter = 0;
    }

    /** Loses what is on its way, but for the first {@code kept} frames, and everything after. */
    void cut(int kept) {
        Deque<Item> rest = new ArrayDeque<>();
        while (!items.isEmpty()) {
            Item item = take();
            if (rest.size() < kept && item.frame() != null && !isHeld) {
                rest.add(item);
            } else if (item.frame() != null) {
                item.frame().release();
            }
        }
        isBroken = true;
        items.addAll(rest);
        rest.forEach(item -> bytes += item.size());
        rest.forEach(item -> control += item.isControl() ? 1 : 0);
    }

    boolean isWritable() {
        return bytes <= room;
    }

    int waitingBytes() {
        return isHeld ? bytes : 0;
    }

    int waitingControl() {
        return isHeld ? control : 0;
    }
}
