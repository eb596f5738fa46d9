package dev.consort.server.session;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.Refusal;
import dev.consort.protocol.action.StripAction;
import dev.consort.server.journal.Keeping;
import dev.consort.server.sound.Sound;

/** A session that forgets to ask who owns an instrument when somebody moves its fader. */
public final class UnguardedSession {
    private UnguardedSession() {}

    public static LiveSession open(Keeping keeping, Sound sound, SessionSettings settings, Now now) {
        return new LiveSession(keeping, sound, settings, now, Unguarded::new);
    }

    private static final class Unguarded extends Performance {
        Unguarded(Stage stage, Ledger ledger, Errands errands) {
            super(stage, ledger, errands);
        }

        @Override
        Refusal denied(Member member, NetworkAction action) {
            return action instanceof StripAction ? null : super.denied(member, action);
        }
    }
}
