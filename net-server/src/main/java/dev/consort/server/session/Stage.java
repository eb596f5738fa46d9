package dev.consort.server.session;

import dev.consort.protocol.action.Author;
import dev.consort.protocol.history.UndoBook;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.people.Player;
import dev.consort.server.broadcast.Broadcaster;
import dev.consort.server.members.Fence;
import dev.consort.server.sound.Sound;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What everything in a session works on: the state, the people who are connected, the sound. Session thread only. */
final class Stage {
    private final Map<Integer, Member> members = new LinkedHashMap<>();
    private final Fence fence = new Fence();
    private final Broadcaster broadcaster;
    private final Sound sound;
    private NetworkState state;
    private UndoBook undo;

    Stage(NetworkState initial, UndoBook undo, Broadcaster broadcaster, Sound sound) {
        this.state = initial;
        this.undo = undo;
        this.broadcaster = broadcaster;
        this.sound = sound;
        sound.publish(initial);
    }

    NetworkState state() {
        return state;
    }

    /** The one place where the state changes. */
    void change(NetworkState next) {
        if (next != state) {
            state = next;
            sound.publish(next);
        }
    }

    void change(UnaryOperator<NetworkState> edit) {
        change(edit.apply(state));
    }

    void changePlayer(int clientId, UnaryOperator<Player> edit) {
        change(s -> s.withPlayers(s.players().update(clientId, edit)));
    }

    /** Keeps late edits of former owners out. */
    Fence fence() {
        return fence;
    }

    /** What everybody can take back. */
    UndoBook undo() {
        return undo;
    }

    /** The session is another one now. */
    void setUndo(UndoBook other) {
        undo = other;
    }

    Sound sound() {
        return sound;
    }

    Broadcaster broadcaster() {
        return broadcaster;
    }

    /** The connected client with this id, or null. */
    Member member(int clientId) {
        return members.get(clientId);
    }

    Collection<Member> members() {
        return members.values();
    }

    void enter(Member member, long now) {
        members.put(member.id(), member);
        broadcaster.add(member.lane(), now);
    }

    void leave(Member member) {
        if (members.get(member.id()) == member) {
            members.remove(member.id());
        }
        broadcaster.remove(member.lane());
    }

    /** Sends to one client, if it is connected. */
    void tell(int clientId, ServerMessage message) {
        Member member = members.get(clientId);
        if (member != null) {
            member.tell(message);
        }
    }

    /** Answers what a member has asked, unless it has gone since: a line that nobody flushes would keep it for ever. */
    void answer(Member asker, ServerMessage answer) {
        if (members.get(asker.id()) == asker) {
            asker.tell(answer);
        }
    }

    /** The person behind a client id, connected or away; null if there is none. */
    Author person(int clientId) {
        Player player = state.players().get(clientId);
        return player == null ? null : new Author(clientId, player.name());
    }
}
