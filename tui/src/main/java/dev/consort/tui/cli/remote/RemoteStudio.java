package dev.consort.tui.cli.remote;

import dev.consort.client.LinkStatus;
import dev.consort.client.RemoteDispatcher;
import dev.consort.client.SessionListener;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.message.ModerationVerb;
import dev.consort.protocol.message.ServerMessage.Metering;
import dev.consort.protocol.state.NetworkState;
import dev.consort.tui.studio.ForwardedEnquiries;
import dev.consort.tui.studio.Levels;
import dev.consort.tui.studio.Link;
import dev.consort.tui.studio.Studio;
import dev.consort.tui.studio.StudioListener;
import dev.consort.tui.studio.Tone;
import dev.consort.tui.studio.Venue;
import dev.consort.tui.studio.Work;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A remote session as the screen sees it. The screen's thread asks; the client's thread tells {@link #news}. */
public final class RemoteStudio extends ForwardedEnquiries implements Studio {
    /** A repeated key builds on what the one before did, so the screen waits this long at most to see it. */
    private static final long SHOWN_MILLIS = 50;

    private static final int CROWD = 100;

    /** A disk that is well takes less; what is safe in a moment worries nobody. */
    private static final long WORRY_NANOS = 700_000_000L;

    private final List<String> remarks;
    private final SessionNews news;
    private RemoteDispatcher dispatcher;
    private Venue at = Venue.UNKNOWN;
    private long lastSafe = System.nanoTime();

    /** @param remarks what the person should know first */
    public RemoteStudio(List<String> remarks) {
        this(remarks, new SessionNews());
    }

    private RemoteStudio(List<String> remarks, SessionNews news) {
        super(news.enquiries());
        this.remarks = remarks;
        this.news = news;
    }

    /** What the client is to tell. */
    public SessionListener news() {
        return news;
    }

    /** Says where the session is, for people; once, before the screen begins. */
    public void isAt(String address, boolean secure) {
        at = new Venue("", address, secure);
    }

    @Override
    public Venue venue() {
        return new Venue(news.server(), at.address(), at.secure());
    }

    @Override
    public Work work() {
        return news.work();
    }

    /** Connects this to the client that tells it; once, before the screen begins. */
    public void attach(RemoteDispatcher joined) {
        dispatcher = joined;
        news.enquiries().attach(joined);
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
                        newest.rms(),
                        newest.instruments(),
                        newest.strips() == null ? Map.of() : newest.strips(),
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
        news.enquiries().speakProjects();
    }

    @Override
    public void listHistory(Long before) {
        news.enquiries().speakHistory(before);
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
            news.changed();
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
        news.tell(to);
        remarks.forEach(remark -> to.message(Tone.NOTICE, remark));
    }

    /** Says something to the person at the screen. Any thread. */
    public void say(Tone tone, String text) {
        news.say(tone, text);
    }
}
