package dev.consort.server.session;

import dev.consort.protocol.action.Author;
import dev.consort.protocol.message.ErrorCode;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.message.ServerMessage.PrivilegeDenied;
import dev.consort.protocol.message.ServerMessage.PrivilegeGranted;
import dev.consort.protocol.message.ServerMessage.PrivilegeRequested;
import dev.consort.protocol.message.ServerMessage.PrivilegeRevoked;
import dev.consort.protocol.state.people.OwnerInfo;
import dev.consort.protocol.state.people.Role;
import dev.consort.server.members.PrivilegeDesk;

/** The one privilege: asked for, answered, given back. Session thread only. */
final class Privilege {
    private final Stage stage;
    private final PrivilegeDesk desk;

    Privilege(Stage stage, PrivilegeDesk desk) {
        this.stage = stage;
        this.desk = desk;
    }

    /** Grants it at once while nobody holds it; otherwise asks the holder. */
    void request(Member member, long now) {
        OwnerInfo holder = stage.state().privileged();
        if (stage.state().players().get(member.id()).role() == Role.SPECTATOR) {
            member.tell(new PrivilegeDenied(holder == null ? "" : holder.name()));
        } else if (holder == null || holder.clientId() == member.id()) {
            grant(member.author());
        } else if (desk.request(member.id(), now)) {
            stage.tell(
                    holder.clientId(),
                    new PrivilegeRequested(member.id(), member.author().name()));
        }
    }

    /** The holder's answer to a request that waits. */
    void answer(Member holder, int clientId, boolean isGranted) {
        if (!stage.state().isPrivileged(holder.id())) {
            holder.tell(new ServerMessage.Error(ErrorCode.NOT_ALLOWED, "only the holder of the privilege can give it"));
        } else if (desk.settle(clientId)) {
            settle(holder, clientId, isGranted);
        }
    }

    private void settle(Member holder, int clientId, boolean isGranted) {
        Member asking = stage.member(clientId);
        if (asking == null) {
            return;
        }
        if (isGranted) {
            grant(asking.author());
            holder.tell(new PrivilegeRevoked(holder.author().name()));
        } else {
            asking.tell(new PrivilegeDenied(holder.author().name()));
        }
    }

    private void grant(Author to) {
        stage.change(s -> s.withPrivileged(new OwnerInfo(to.clientId(), to.name())));
        stage.tell(to.clientId(), new PrivilegeGranted());
    }

    /** Gives it back; whoever waits for it is served in order. */
    void release(Member member) {
        if (stage.state().isPrivileged(member.id())) {
            stage.change(s -> s.withPrivileged(null));
            serveWaiting();
        }
    }

    /** Takes it from its holder; whoever waits for it is served in order. */
    void takeBack(String by) {
        stage.tell(stage.state().privileged().clientId(), new PrivilegeRevoked(by));
        stage.change(s -> s.withPrivileged(null));
        serveWaiting();
    }

    /** Grants a free privilege to the first who waits, and puts the others' requests to the new holder. */
    void serveWaiting() {
        if (stage.state().privileged() != null) {
            return;
        }
        for (int clientId : desk.settleAll()) {
            Member asking = stage.member(clientId);
            if (asking != null && stage.state().privileged() == null) {
                grant(asking.author());
            } else if (asking != null) {
                asking.tell(new PrivilegeDenied(stage.state().privileged().name()));
            }
        }
    }

    /** Denies what got no answer in time. */
    void expire(long now) {
        for (int clientId : desk.expire(now)) {
            OwnerInfo holder = stage.state().privileged();
            stage.tell(clientId, new PrivilegeDenied(holder == null ? "" : holder.name()));
        }
    }

    void forget(int clientId) {
        desk.settle(clientId);
    }
}
