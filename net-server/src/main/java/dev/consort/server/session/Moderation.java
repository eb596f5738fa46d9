package dev.consort.server.session;

import dev.consort.protocol.action.Access;
import dev.consort.protocol.action.Refusal;
import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.ErrorCode;
import dev.consort.protocol.message.ModerationVerb;
import dev.consort.protocol.message.NoticeLevel;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.state.people.Player;
import dev.consort.protocol.text.SafeText;
import dev.consort.server.members.Ban;
import dev.consort.server.members.Bans;
import dev.consort.server.session.Entrance.Origin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends people out, keeps them out, takes their voice in the chat, and takes all that back. By whoever holds the privilege,
 * and by the server's operator. Session thread only.
 */
final class Moderation {
    private static final Logger LOG = LoggerFactory.getLogger(Moderation.class);
    private static final int REASON_LENGTH = 100;

    private final Stage stage;
    private final Performance performance;
    private final Entrance entrance;
    private final Bans bans;

    /**
     * Who does it.
     *
     * @param clientId 0 for the operator
     * @param origin where from; of the operator nothing is known
     */
    record Moderator(int clientId, String name, Origin origin) {
        static final Moderator OPERATOR = new Moderator(0, "the operator", Origin.UNKNOWN);
    }

    Moderation(Stage stage, Performance performance, Entrance entrance, Bans bans) {
        this.stage = stage;
        this.performance = performance;
        this.entrance = entrance;
        this.bans = bans;
    }

    /** A client asks for it. */
    void request(Member by, ClientMessage.Moderate wish, Now now) {
        Refusal denied = Access.privileged().refusal(stage.state(), by.id());
        Moderator moderator =
                new Moderator(by.id(), by.author().name(), Origin.of(by.lane().outlet()));
        String complaint = denied != null
                ? denied.reason()
                : moderate(moderator, wish.clientId(), wish.verb(), wish.reason(), now);
        if (complaint != null) {
            by.tell(new ServerMessage.Error(ErrorCode.NOT_ALLOWED, complaint));
        }
    }

    /** Does it; answers null, or why not. */
    String moderate(Moderator by, int clientId, ModerationVerb verb, String reason, Now now) {
        if (clientId == by.clientId) {
            return "you cannot do that to yourself";
        }
        if (verb == ModerationVerb.UNBAN) {
            return unban(by, clientId);
        }
        Player player = stage.state().players().get(clientId);
        if (player == null) {
            return "there is nobody with the number " + clientId;
        }
        String why = reason == null ? "" : SafeText.clean(reason, REASON_LENGTH);
        return switch (verb) {
            case MUTE -> mute(by, clientId, true, why);
            case UNMUTE -> mute(by, clientId, false, why);
            case BAN -> ban(by, clientId, player.name(), why, now);
            default -> kick(by, clientId, player.name(), why, now);
        };
    }

    private String mute(Moderator by, int clientId, boolean muted, String why) {
        stage.changePlayer(clientId, player -> player.withMuted(muted));
        announce(by, muted ? "took the voice of" : "gave their voice back to", nameOf(clientId), why);
        return null;
    }

    private String nameOf(int clientId) {
        return stage.state().players().get(clientId).name();
    }

    private String kick(Moderator by, int clientId, String name, String why, Now now) {
        sendOut(clientId, ErrorCode.KICKED, sentence(by.name + " sent you out", why) + "; you may come in again", now);
        announce(by, "sent out", name, why);
        return null;
    }

    private String ban(Moderator by, int clientId, String name, String why, Now now) {
        Origin origin = entrance.originOf(clientId);
        if (origin.host().isEmpty() || origin.isShared(by.origin)) {
            return name + " comes from the same machine as you; send them out instead";
        }
        Ban ban =
                new Ban(clientId, name, origin.host(), origin.key(), by.name, why.isEmpty() ? null : why, now.millis());
        bans.add(ban);
        sendOut(
                clientId,
                ErrorCode.BANNED,
                sentence(by.name + " keeps you out of this session", why) + "; ask for that to be lifted",
                now);
        announce(by, "banned", name + " (" + clientId + ")", why);
        LOG.info("moderation: kept out from now on: {}", ban.whereAndWhich());
        return null;
    }

    private String unban(Moderator by, int clientId) {
        if (!bans.lift(clientId)) {
            return "nobody with the number " + clientId + " is banned";
        }
        announce(by, "lifted the ban of", "client " + clientId, "");
        return null;
    }

    private void sendOut(int clientId, ErrorCode code, String sentence, Now now) {
        Member member = stage.member(clientId);
        if (member != null) {
            performance.releaseNotes(member, now);
            stage.leave(member);
            member.lane().outlet().close(new ServerMessage.Error(code, sentence));
        }
        entrance.vacate(clientId);
    }

    private void announce(Moderator by, String did, String whom, String why) {
        String sentence = sentence(by.name + " " + did + " " + whom, why);
        stage.broadcaster().announce(new ServerMessage.Notice(NoticeLevel.INFO, sentence));
        LOG.info("moderation: {}", sentence);
    }

    private static String sentence(String what, String why) {
        return why.isEmpty() ? what : what + ": " + why;
    }
}
