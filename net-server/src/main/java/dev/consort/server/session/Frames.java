package dev.consort.server.session;

import dev.consort.protocol.message.ServerMessage;
import dev.consort.server.broadcast.Frame;
import dev.consort.server.broadcast.Outlet;

/** Single messages to somebody who has no lane. */
final class Frames {
    private Frames() {}

    static void send(Outlet outlet, ServerMessage message) {
        Frame frame = new Frame(message);
        outlet.send(frame);
        frame.release();
        outlet.flush();
    }
}
