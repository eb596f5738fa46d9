package dev.consort.server.session;

import dev.consort.protocol.action.Refusal;
import dev.consort.protocol.action.RefusalCode;
import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.ErrorCode;
import dev.consort.protocol.message.ServerMessage;

/** Lets through what a client may still say, and tells it when that was too much. Session thread only. */
final class Turnstile {
    private static final String SLOWER = "that was too fast and was not done; wait a second and do it again";

    private final Performance performance;
    private final Expulsion expulsion;

    /** Sends a client away that goes on and on. */
    interface Expulsion {
        void expel(Member member, ErrorCode code, String sentence, Now now);
    }

    Turnstile(Performance performance, Expulsion expulsion) {
        this.performance = performance;
        this.expulsion = expulsion;
    }

    /** Whether a message has an effect; if not, the client has been told. */
    boolean passes(Member member, ClientMessage message, int bytes, Now now) {
        Long action = message instanceof ClientMessage.Action asked ? asked.id() : null;
        return passes(member, Speech.of(message), action, bytes, now);
    }

    /**
     * Whether something that cannot be read is answered like others.
     *
     * @param action the id under which an action is answered; null for anything else
     */
    boolean passes(Member member, Long action, int bytes, Now now) {
        return passes(member, Speech.MESSAGE, action, bytes, now);
    }

    private boolean passes(Member member, Speech kind, Long action, int bytes, Now now) {
        return switch (member.allowance().take(kind, bytes, now.nanos())) {
            case WITHIN -> true;
            case OVER -> kind.isNeverRefused() || refuse(member, action);
            case FOR_TOO_LONG -> expel(member, now);
        };
    }

    private boolean refuse(Member member, Long action) {
        if (action != null) {
            performance.reject(member, action, new Refusal(RefusalCode.RATE_LIMITED, SLOWER));
        } else {
            member.tell(new ServerMessage.Error(ErrorCode.RATE_LIMITED, SLOWER));
        }
        return false;
    }

    /** Sends away whoever takes no more answers; why that is depends on what the answers were. */
    void expelSlow(Member member, Now now) {
        if (member.allowance().isOver(now.nanos())) {
            expel(member, now);
        } else {
            expulsion.expel(member, ErrorCode.TOO_SLOW, "you cannot keep up; your seat is kept, reconnect", now);
        }
    }

    private boolean expel(Member member, Now now) {
        expulsion.expel(
                member,
                ErrorCode.TOO_FAST,
                "you went on saying too much; your seat is kept, reconnect and go slower",
                now);
        return false;
    }
}
