package dev.consort.tui.room;

import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.message.SessionToken;
import dev.consort.protocol.patch.StatePatch;
import dev.consort.protocol.state.NetworkState;
import dev.consort.server.journal.Keeping;
import dev.consort.server.journal.Opening;
import dev.consort.server.session.LiveSession;
import dev.consort.server.session.Now;
import dev.consort.server.session.SessionSettings;
import dev.consort.server.session.UnguardedSession;
import dev.consort.server.sound.Sound;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Bugs such as a server or a client could have, each of which a simulated room must find. */
enum Planted implements Supplier<Bug> {
    /** Of a hundred patches one is not sent, and counts as sent. */
    DROPPED_PATCH(LostPatch::new),

    /** Faders are moved without asking whose they are. */
    SKIPPED_CHECK(Unguarded::new),

    /** A token is made twice. */
    REUSED_TOKEN(StutteringMint::new),

    /** A client that comes back names the patch behind the last that it has. */
    OFF_BY_ONE_AT_RESUME(Boaster::new),

    /** Who missed a patch is sent what changed since the last one that all others got. */
    STALE_BASELINE(SharedPatch::new),

    /** Who comes back is not told which edits had arrived. */
    FORGOTTEN_EDITS(Forgetful::new),

    /** An edit counts as known to be in a state one too early. */
    EARLY_ACKNOWLEDGEMENT(Hasty::new),
    /** An edit is called safe as soon as it is done. */
    CALLED_SAFE(Optimist::new),
    /** A client lets go of edits when they are done, not when they are safe. */
    TRUSTED_TOO_SOON(Truster::new),
    /** A client that comes back sends whatever is not safe again. */
    SENT_AGAIN(Repeater::new),
    /** After a crash the server does not know which edits it has. */
    FORGOTTEN_LAST_EDITS(Amnesiac::new);

    private final Supplier<Bug> bug;

    Planted(Supplier<Bug> bug) {
        this.bug = bug;
    }

    /** The bug, as new. */
    @Override
    public Bug get() {
        return bug.get();
    }

    private static final class LostPatch implements Bug {
        private int patches;

        @Override
        public ServerMessage sent(Hall hall, Line line, ServerMessage message) {
            return message instanceof ServerMessage.StatePatchUpdate && ++patches % 100 == 0 ? null : message;
        }
    }

    private static final class Unguarded implements Bug {
        @Override
        public LiveSession open(Keeping keeping, Sound sound, SessionSettings settings, Now now) {
            return UnguardedSession.open(keeping, sound, settings, now);
        }
    }

    private static final class StutteringMint implements Bug {
        private SessionToken last;
        private int made;

        @Override
        public Supplier<SessionToken> mint(Supplier<SessionToken> honest) {
            return () -> last = ++made % 12 == 0 ? last : honest.get();
        }
    }

    private static final class Boaster implements Bug {
        @Override
        public ClientMessage said(ClientMessage message) {
            return message instanceof ClientMessage.Hello hello && hello.lastSeq() != null
                    ? new ClientMessage.Hello(
                            hello.protocol(),
                            hello.clientName(),
                            hello.role(),
                            hello.requestedInstruments(),
                            hello.requestPrivilege(),
                            hello.reconnectToken(),
                            hello.lastSeq() + 1,
                            hello.secret(),
                            hello.app(),
                            hello.features())
                    : message;
        }
    }

    private static final class SharedPatch implements Bug {
        @Override
        public ServerMessage sent(Hall hall, Line line, ServerMessage message) {
            return message instanceof ServerMessage.StatePatchUpdate patch && patch.base() < patch.seq() - 1
                    ? since(
                            hall.referee().stateAt(patch.seq() - 1),
                            hall.referee().stateAt(patch.seq()),
                            patch)
                    : message;
        }

        private static ServerMessage since(
                NetworkState before, NetworkState after, ServerMessage.StatePatchUpdate patch) {
            StatePatch other = StatePatch.between(before, after);
            return new ServerMessage.StatePatchUpdate(
                    patch.base(), patch.seq(), other.dirty(), other.changes(), other.replace());
        }
    }

    private static final class Forgetful implements Bug {
        @Override
        public ServerMessage sent(Hall hall, Line line, ServerMessage message) {
            return message instanceof ServerMessage.ReconnectSuccessful back ? upTo(back, 0) : message;
        }

        static ServerMessage upTo(ServerMessage.ReconnectSuccessful back, long action) {
            return new ServerMessage.ReconnectSuccessful(
                    back.clientId(),
                    back.restoredInstruments(),
                    back.privilege(),
                    back.sessionToken(),
                    back.seq(),
                    back.state(),
                    action,
                    back.upToSeq());
        }
    }

    private static ServerMessage asSafe(ServerMessage message) {
        return message instanceof ServerMessage.ActionTaken told
                ? new ServerMessage.ActionApplied(told.upTo(), told.seq())
                : message;
    }

    private static final class Optimist implements Bug {
        @Override
        public ServerMessage sent(Hall hall, Line line, ServerMessage message) {
            return asSafe(message);
        }
    }

    private static final class Truster implements Bug {
        @Override
        public ServerMessage heard(Line line, ServerMessage message) {
            return asSafe(message);
        }
    }

    private static final class Repeater implements Bug {
        private final Map<Guest, Long> safe = new IdentityHashMap<>();

        @Override
        public ServerMessage heard(Line line, ServerMessage message) {
            if (message instanceof ServerMessage.Welcome) {
                safe.remove(line.guest());
            } else if (message instanceof ServerMessage.ActionApplied told) {
                safe.put(line.guest(), told.upTo());
            }
            return message instanceof ServerMessage.ReconnectSuccessful back
                    ? Forgetful.upTo(back, Math.min(back.upTo(), safe.getOrDefault(line.guest(), 0L)))
                    : message;
        }
    }

    private static final class Amnesiac implements Bug {
        @Override
        public Opening found(Opening opening) {
            return new Opening(opening.state(), opening.seq(), Map.of(), opening.undo());
        }
    }

    private static final class Hasty implements Bug {
        @Override
        public ServerMessage sent(Hall hall, Line line, ServerMessage message) {
            return message instanceof ServerMessage.ActionApplied told
                    ? new ServerMessage.ActionApplied(told.upTo(), told.seq() - 1)
                    : message;
        }
    }
}
