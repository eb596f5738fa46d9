package dev.consort.tui.room;

import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.message.SessionToken;
import dev.consort.server.journal.Keeping;
import dev.consort.server.journal.Opening;
import dev.consort.server.session.LiveSession;
import dev.consort.server.session.Now;
import dev.consort.server.session.SessionSettings;
import dev.consort.server.sound.Sound;
import java.util.function.Supplier;

/** A fault that is planted in a simulated room, to see whether the room finds it. */
interface Bug {
    /** Everything as it is. */
    Bug NONE = new Bug() {};

    /** What a server with this bug sends in place of a message; null for nothing. */
    default ServerMessage sent(Hall hall, Line line, ServerMessage message) {
        return message;
    }

    /** What a client with this bug sends in place of a message. */
    default ClientMessage said(ClientMessage message) {
        return message;
    }

    /** How a server with this bug makes tokens. */
    default Supplier<SessionToken> mint(Supplier<SessionToken> honest) {
        return honest;
    }

    /** What a client with this bug makes of a message that has come by a line. */
    default ServerMessage heard(Line line, ServerMessage message) {
        return message;
    }

    /** What a server with this bug finds when it starts. */
    default Opening found(Opening opening) {
        return opening;
    }

    /** The session of a server with this bug. */
    default LiveSession open(Keeping keeping, Sound sound, SessionSettings settings, Now now) {
        return new LiveSession(keeping, sound, settings, now);
    }
}
