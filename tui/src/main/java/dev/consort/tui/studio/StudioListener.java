package dev.consort.tui.studio;

import dev.consort.protocol.action.Refusal;

/** Told of what happens in a session. Called on any thread: whoever implements it only takes note. */
public interface StudioListener {
    /** State, link or levels are newer than before. */
    void changed();

    /** A sentence for the person at the screen. */
    void message(Tone tone, String text);

    /** What was asked for is not done. */
    default void refused(Refusal refusal) {
        message(Tone.REFUSAL, refusal.reason());
    }

    /** Somebody asks this client, who holds the privilege, for it. */
    void privilegeRequested(int clientId, String name);

    /** The session is over for this client and will not come back by itself. */
    void closed(String reason);
}
