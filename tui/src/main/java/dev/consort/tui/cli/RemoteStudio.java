package dev.consort.tui.cli;

import dev.consort.client.LinkStatus;
import dev.consort.client.RemoteDispatcher;
import dev.consort.client.SessionListener;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.Refusal;
import dev.consort.protocol.message.ModerationVerb;
import dev.consort.protocol.message.NoticeLevel;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.message.ServerMessage.Metering;
import dev.consort.protocol.state.NetworkState;
import dev.consort.tui.studio.Levels;
import dev.consort.tui.studio.Link;
import dev.consort.tui.studio.Studio;
import dev.consort.tui.studio.StudioListener;
import dev.consort.tui.studio.Tone;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A remote session as the screen sees it. The screen's thread asks; the client's thread tells. */
final class RemoteStudio implements Studio, SessionListener {
    /** A repeated key builds on what the one before did, so the screen waits this long at most to see it. */
    private static final long SHOWN_MILLIS = 50;

    private static final int CROWD = 100;

    /** A disk that is well takes less; what is safe in a moment worries nobody. */
    private static final long WORRY_NANOS = 700_000_000L;

    private final List<String> remarks;
    private RemoteDispatcher dispatcher;
    private volatile StudioListener listener;
    private long lastSafe = System.nanoTime();

    /** @param remarks what the person should know first */
    RemoteStudio(List<String> remarks) {
        this.remarks = remarks;
    }

    /** Connects this to the client that tells it; once, before the screen begins. */
    void attach(RemoteDispatcher joined) {
        dispatcher = joined;
    }

    @Override
    public NetworkState state() {
        return dispatcher.state();
    }

    @Override
    public int clientId() {
        return dispatcher.clientId();
    }

    @Override
    public Link link() {
        LinkStatus link = dispatcher.link();
        int seconds = (int) ((System.nanoTime() - link.sinceNanos()) / 1_000_000_000L);
        return new Link(Link.Status.valueOf(link.phase().name()), link.attempt(), seconds);
    }

    @Override
    public Levels levels() {
        Metering newest = dispatcher.metering();
        return newest == null
                ? Levels.SILENT
                : new Levels(
                        newest.tick(),
                        newest.playing(),
                        newest.bpm(),
                        newest.peaks(),
                        newest.instruments(),
                        newest.load(),
                        newest.xruns(),
                        dispatcher.latencyMillis());
    }

    @Override
    public int unsafe() {
        int unsafe = dispatcher.unsafe();
        long now = System.nanoTime();
        lastSafe = unsafe == 0 ? now : lastSafe;
        return now - lastSafe > WORRY_NANOS ? unsafe : 0;
    }

    @Override
    public void listProjects() {
        dispatcher.listProjects();
    }

    @Override
    public void listHistory(Long before) {
        dispatcher.listHistory(before);
    }

    @Override
    public boolean settled() {
        return dispatcher.isSettled();
    }

    @Override
    public boolean isCrowded() {
        return dispatcher.unconfirmed() >= CROWD;
    }

    @Override
    public void dispatch(NetworkAction action) {
        try {
            dispatcher.dispatch(action).get(SHOWN_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            // It will be shown a little later; the screen does not wait for it any longer.
            changed();
        }
    }

    @Override
    public void post(NetworkAction action) {
        dispatcher.dispatch(action);
    }

    @Override
    public void claim(int... instruments) {
        dispatcher.claim(instruments);
    }

    @Override
    public void release(int... instruments) {
        dispatcher.release(instruments);
    }

    @Override
    public void handOver(int instrument, int clientId) {
        dispatcher.handOver(instrument, clientId);
    }

    @Override
    public void requestPrivilege() {
        dispatcher.requestPrivilege();
    }

    @Override
    public void releasePrivilege() {
        dispatcher.releasePrivilege();
    }

    @Override
    public void answerPrivilege(int clientId, boolean grant) {
        dispatcher.answerPrivilege(clientId, grant);
    }

    @Override
    public void moderate(int clientId, ModerationVerb verb, String reason) {
        dispatcher.moderate(clientId, verb, reason);
    }

    @Override
    public void chat(String text) {
        dispatcher.chat(text);
    }

    @Override
    public void focus(String pane, Integer instrument, Integer tick) {
        dispatcher.focus(pane, instrument, tick);
    }

    @Override
    public void quit() {
        dispatcher.close();
    }

    @Override
    public void listen(StudioListener to) {
        listener = to;
        remarks.forEach(remark -> to.message(Tone.NOTICE, remark));
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

    private void changed() {
        if (listener != null) {
            listener.changed();
        }
    }

    @Override
    public void onRefused(NetworkAction action, Refusal refusal) {
        say(Tone.REFUSAL, refusal.reason());
    }

    @Override
    public void onMessage(ServerMessage message) {
        if (message instanceof ServerMessage.Chat chat) {
            say(Tone.CHAT, chat.name() + ": " + chat.text());
        } else if (message instanceof ServerMessage.Notice notice) {
            say(notice.level() == NoticeLevel.WARNING ? Tone.WARNING : Tone.NOTICE, notice.text());
        } else if (message instanceof ServerMessage.OwnershipDenied denied) {
            say(Tone.REFUSAL, ownershipDenied(denied));
        } else if (message instanceof ServerMessage.Error error) {
            say(Tone.REFUSAL, error.message());
        } else if (message instanceof ServerMessage.Projects projects) {
            Listings.projects(projects).forEach(line -> say(Tone.NOTICE, line));
        } else if (message instanceof ServerMessage.History history) {
            Listings.history(history).forEach(line -> say(Tone.NOTICE, line));
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
