package dev.consort.server.session;

import dev.consort.protocol.action.Access;
import dev.consort.protocol.action.Author;
import dev.consort.protocol.action.Refusal;
import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.ErrorCode;
import dev.consort.protocol.message.RefusedInstrument;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.message.ServerMessage.OwnershipDenied;
import dev.consort.protocol.state.people.Focus;
import dev.consort.protocol.state.people.OwnerInfo;
import dev.consort.protocol.state.people.Role;
import dev.consort.protocol.text.SafeText;
import dev.consort.server.members.Ownership;
import java.util.List;

/** What people say to each other and who holds which instrument. Session thread only. */
final class People {
    /** Longest line of chat, in characters. */
    static final int CHAT_LENGTH = 500;

    private static final int PANE_LENGTH = 32;

    private final Stage stage;
    private final Performance performance;

    People(Stage stage, Performance performance) {
        this.stage = stage;
        this.performance = performance;
    }

    void claim(Member member, List<Integer> instruments) {
        if (stage.state().players().get(member.id()).role() == Role.SPECTATOR) {
            deny(member, "you are watching; join as a player to own instruments");
            return;
        }
        Ownership.Claim claim = Ownership.claim(stage.state(), member.author(), instruments);
        stage.change(claim.state());
        for (RefusedInstrument refused : claim.refused()) {
            member.tell(new OwnershipDenied(refused.instrument(), refused.ownerName()));
        }
    }

    void release(Member member, List<Integer> instruments, Now now) {
        instruments.forEach(id -> performance.releaseNotes(member, id, now));
        stage.change(s -> Ownership.release(s, member.id(), instruments));
    }

    /** The owner, or whoever holds the privilege, gives an instrument to a player. */
    void handOver(Member member, int instrument, int to, Now now) {
        OwnerInfo owner = stage.state().ownerOf(instrument);
        Author receiver = stage.person(to);
        boolean isOwner = owner != null && owner.clientId() == member.id();
        Refusal denied = isOwner ? null : Access.privileged().refusal(stage.state(), member.id());
        if (denied != null) {
            member.tell(new OwnershipDenied(instrument, owner == null ? "" : owner.name()));
        } else if (receiver == null
                || !isPlayer(to)
                || stage.state().instruments().get(instrument) == null) {
            deny(member, "there is no player " + to + " or no instrument " + instrument);
        } else {
            Member former = owner == null || owner.clientId() == to ? null : stage.member(owner.clientId());
            if (former != null) {
                performance.releaseNotes(former, instrument, now);
            }
            stage.change(s -> Ownership.give(s, instrument, receiver));
            if (owner != null && owner.clientId() != to) {
                stage.fence()
                        .lost(instrument, owner.clientId(), stage.broadcaster().seqOf(stage.state()));
            }
        }
    }

    private boolean isPlayer(int clientId) {
        return stage.state().players().get(clientId).role() == Role.PLAYER;
    }

    void focus(Member member, ClientMessage.Focus focus, long now) {
        if (member.focus().take(now)) {
            String pane = focus.pane() == null ? null : SafeText.clean(focus.pane(), PANE_LENGTH);
            stage.changePlayer(
                    member.id(), player -> player.withFocus(new Focus(pane, focus.instrument(), focus.tick())));
        }
    }

    void chat(Member member, String text, Now now) {
        String clean = SafeText.clean(text, CHAT_LENGTH);
        if (clean.isEmpty()) {
            deny(member, "an empty line was not sent");
        } else if (stage.state().players().get(member.id()).isMuted()) {
            deny(member, "your voice was taken; ask whoever holds the privilege");
        } else if (!member.chat().take(now.nanos())) {
            member.tell(new ServerMessage.Error(
                    ErrorCode.RATE_LIMITED, "that was too fast; wait a second and say it again"));
        } else {
            stage.broadcaster()
                    .announce(
                            new ServerMessage.Chat(member.id(), member.author().name(), clean, now.millis()));
        }
    }

    private static void deny(Member member, String sentence) {
        member.tell(new ServerMessage.Error(ErrorCode.NOT_ALLOWED, sentence));
    }
}
