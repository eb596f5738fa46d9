package dev.consort.server.session;

import dev.consort.protocol.message.ModerationVerb;
import dev.consort.protocol.message.NoticeLevel;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.people.OwnerInfo;
import dev.consort.protocol.state.people.Player;
import dev.consort.protocol.text.SafeText;
import dev.consort.server.members.Ban;
import dev.consort.server.members.Bans;
import dev.consort.server.members.Ownership;
import java.util.Locale;
import java.util.StringJoiner;

/** What the person at the audio machine can do, in words. Session thread only. */
final class Operator {
    private static final String HELP =
            "people | kick WHO [why] | ban WHO [why] | unban NUMBER | bans | mute WHO | unmute WHO"
                    + " | take-privilege | say TEXT | stop";
    private static final int NOTICE_LENGTH = 200;

    private final Stage stage;
    private final Privilege privilege;
    private final Moderation moderation;
    private final Bans bans;

    Operator(Stage stage, Privilege privilege, Moderation moderation, Bans bans) {
        this.stage = stage;
        this.privilege = privilege;
        this.moderation = moderation;
        this.bans = bans;
    }

    /** Does what a line says and answers a sentence about it. */
    String obey(String line, Now now) {
        String[] words = line.strip().split("\\s+", 3);
        return switch (words[0].toLowerCase(Locale.ROOT)) {
            case "" -> "";
            case "people", "who" -> people();
            case "kick", "ban", "mute", "unmute", "unban" -> moderated(words, now);
            case "bans" -> banned();
            case "take-privilege" -> takePrivilege();
            case "say" -> say(line.strip().substring(words[0].length()));
            default -> HELP;
        };
    }

    private String moderated(String[] words, Now now) {
        if (words.length < 2) {
            return "whom? " + people();
        }
        ModerationVerb verb = ModerationVerb.valueOf(words[0].toUpperCase(Locale.ROOT));
        int clientId = number(words[1]);
        String complaint = moderation.moderate(
                Moderation.Moderator.OPERATOR, clientId, verb, words.length < 3 ? null : words[2], now);
        return complaint == null ? "done" : complaint + "; " + people();
    }

    /** The client of this name or number; −1 for nobody. */
    private int number(String who) {
        NetworkState state = stage.state();
        for (int id : state.players().ids()) {
            if (state.players().get(id).name().equalsIgnoreCase(who)) {
                return id;
            }
        }
        return who.matches("\\d{1,9}") ? Integer.parseInt(who) : -1;
    }

    private String people() {
        NetworkState state = stage.state();
        StringJoiner text = new StringJoiner("; ", "here: ", "").setEmptyValue("nobody is here");
        for (int id : state.players().ids()) {
            Player player = state.players().get(id);
            text.add(player.name() + " (" + id + ")" + (player.connected() ? "" : ", away")
                    + (state.isPrivileged(id) ? ", privileged" : "") + owned(state, id));
        }
        return text.toString();
    }

    private static String owned(NetworkState state, int id) {
        return Ownership.heldBy(state, id).isEmpty() ? "" : ", instruments " + Ownership.heldBy(state, id);
    }

    private String banned() {
        StringJoiner text = new StringJoiner("; ", "banned: ", "").setEmptyValue("nobody is banned");
        for (Ban ban : bans.all()) {
            text.add(ban.name() + " (" + ban.clientId() + ") at " + ban.whereAndWhich() + " by " + ban.by()
                    + (ban.reason() == null ? "" : ", " + ban.reason()));
        }
        return text.toString();
    }

    private String takePrivilege() {
        OwnerInfo holder = stage.state().privileged();
        if (holder == null) {
            return "nobody holds the privilege";
        }
        privilege.takeBack(Moderation.Moderator.OPERATOR.name());
        return holder.name() + " holds the privilege no longer";
    }

    private String say(String text) {
        String clean = SafeText.clean(text, NOTICE_LENGTH);
        if (clean.isEmpty()) {
            return "say what?";
        }
        stage.broadcaster().announce(new ServerMessage.Notice(NoticeLevel.INFO, clean));
        return "said";
    }
}
