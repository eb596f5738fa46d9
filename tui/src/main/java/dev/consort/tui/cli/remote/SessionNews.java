package dev.consort.tui.cli.remote;

import dev.consort.client.LinkStatus;
import dev.consort.client.SessionListener;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.Refusal;
import dev.consort.protocol.message.NoticeLevel;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.message.ServerMessage.Metering;
import dev.consort.protocol.state.NetworkState;
import dev.consort.tui.studio.StudioListener;
import dev.consort.tui.studio.Tone;
import dev.consort.tui.studio.Work;

/** What the client's thread tells of a session, as sentences for the person at the screen. */
final class SessionNews implements SessionListener {
    private final RemoteEnquiries enquiries = new RemoteEnquiries(this::say, System::nanoTime);
    private final LongWork work = new LongWork(System::nanoTime);
    private volatile StudioListener listener;
    private volatile String server = "";

    /** Who hears what the server answers. */
    RemoteEnquiries enquiries() {
        return enquiries;
    }

    /** What the server calls itself; empty until it has said so. */
    String server() {
        return server;
    }

    /** The long work that goes on as far as is known; null for none. */
    Work work() {
        return work.newest();
    }

    /** From now on this hears of everything. */
    void tell(StudioListener to) {
        listener = to;
    }

    @Override
    public void onState(NetworkState before, NetworkState after) {
        changed();
    }

    @Override
    public void onMetering(Metering metering) {
        changed();
    }

    @Override
    public void onLink(LinkStatus link) {
        changed();
    }

    /** There is something new to see. Any thread. */
    void changed() {
        if (listener != null) {
            listener.changed();
        }
    }

    @Override
    public void onRefused(NetworkAction action, Refusal refusal) {
        if (listener != null) {
            listener.refused(refusal);
        }
    }

    @Override
    public void onMessage(ServerMessage message) {
        if (message instanceof ServerMessage.Welcome welcome) {
            server = welcome.server();
            enquiries.seated(welcome.features());
        } else if (message instanceof ServerMessage.ReconnectSuccessful back) {
            enquiries.seated(back.features());
        } else if (enquiries.heard(message)) {
            list(message);
        } else {
            onTalk(message);
        }
        changed();
    }

    private void list(ServerMessage message) {
        if (message instanceof ServerMessage.Projects projects) {
            Listings.projects(projects).forEach(line -> say(Tone.NOTICE, line));
        } else if (message instanceof ServerMessage.History history) {
            Listings.history(history).forEach(line -> say(Tone.NOTICE, line));
        }
    }

    private void onTalk(ServerMessage message) {
        if (message instanceof ServerMessage.Chat chat) {
            say(Tone.CHAT, chat.name() + ": " + chat.text());
        } else if (message instanceof ServerMessage.Notice notice) {
            work.heard(notice);
            say(notice.level() == NoticeLevel.WARNING ? Tone.WARNING : Tone.NOTICE, notice.text());
        } else if (message instanceof ServerMessage.OwnershipDenied denied) {
            say(Tone.REFUSAL, ownershipDenied(denied));
        } else if (message instanceof ServerMessage.Error error) {
            say(Tone.REFUSAL, error.message());
        } else if (message instanceof ServerMessage.Shutdown shutdown) {
            say(Tone.WARNING, "the session has ended: " + shutdown.reason());
        } else {
            onPrivilege(message);
        }
    }

    private static String ownershipDenied(ServerMessage.OwnershipDenied denied) {
        return denied.ownerName().isEmpty()
                ? "there is no instrument " + denied.instrument()
                : "instrument " + denied.instrument() + " belongs to " + denied.ownerName();
    }

    private void onPrivilege(ServerMessage message) {
        if (message instanceof ServerMessage.PrivilegeGranted) {
            say(Tone.NOTICE, "you hold the privilege: transport, tempo and master are yours");
        } else if (message instanceof ServerMessage.PrivilegeDenied denied) {
            say(
                    Tone.REFUSAL,
                    denied.heldBy().isEmpty() ? "no privilege for you" : denied.heldBy() + " keeps the privilege");
        } else if (message instanceof ServerMessage.PrivilegeRevoked revoked) {
            say(Tone.NOTICE, "you hold the privilege no longer");
        } else if (message instanceof ServerMessage.PrivilegeRequested request && listener != null) {
            listener.privilegeRequested(request.clientId(), request.clientName());
        }
    }

    /** Says something to the person at the screen. Any thread. */
    void say(Tone tone, String text) {
        if (listener != null) {
            listener.message(tone, text);
        }
    }

    @Override
    public void onClosed(String reason) {
        if (listener != null) {
            listener.closed(reason);
        }
    }
}
