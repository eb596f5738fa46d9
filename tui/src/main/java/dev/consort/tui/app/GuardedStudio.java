package dev.consort.tui.app;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.PlayAction;
import dev.consort.protocol.message.ModerationVerb;
import dev.consort.protocol.state.NetworkState;
import dev.consort.tui.studio.ForwardedEnquiries;
import dev.consort.tui.studio.Levels;
import dev.consort.tui.studio.Link;
import dev.consort.tui.studio.Studio;
import dev.consort.tui.studio.StudioListener;
import dev.consort.tui.studio.Tone;
import dev.consort.tui.studio.Venue;
import dev.consort.tui.studio.Work;
import java.util.function.BiConsumer;

/** A session that is only asked for changes while it can be reached; otherwise the person is told. */
final class GuardedStudio extends ForwardedEnquiries implements Studio {
    private final Studio studio;
    private final BiConsumer<Tone, String> teller;

    GuardedStudio(Studio studio, BiConsumer<Tone, String> teller) {
        super(studio);
        this.studio = studio;
        this.teller = teller;
    }

    private void whileJoined(Runnable request) {
        if (studio.link().isJoined()) {
            request.run();
        } else {
            teller.accept(Tone.NOTICE, "not connected; editing goes on by itself when the session is back");
        }
    }

    @Override
    public void dispatch(NetworkAction action) {
        if (action instanceof PlayAction.NoteOff && !studio.link().isJoined()) {
            return;
        }
        whileJoined(() -> studio.dispatch(action));
    }

    @Override
    public void post(NetworkAction action) {
        whileJoined(() -> studio.post(action));
    }

    @Override
    public void claim(int... instruments) {
        whileJoined(() -> studio.claim(instruments));
    }

    @Override
    public void release(int... instruments) {
        whileJoined(() -> studio.release(instruments));
    }

    @Override
    public void handOver(int instrument, int clientId) {
        whileJoined(() -> studio.handOver(instrument, clientId));
    }

    @Override
    public void listProjects() {
        whileJoined(studio::listProjects);
    }

    @Override
    public void listHistory(Long before) {
        whileJoined(() -> studio.listHistory(before));
    }

    @Override
    public Venue venue() {
        return studio.venue();
    }

    @Override
    public Work work() {
        return studio.work();
    }

    @Override
    public int unsafe() {
        return studio.unsafe();
    }

    @Override
    public void requestPrivilege() {
        whileJoined(studio::requestPrivilege);
    }

    @Override
    public void releasePrivilege() {
        whileJoined(studio::releasePrivilege);
    }

    @Override
    public void answerPrivilege(int clientId, boolean grant) {
        whileJoined(() -> studio.answerPrivilege(clientId, grant));
    }

    @Override
    public void moderate(int clientId, ModerationVerb verb, String reason) {
        whileJoined(() -> studio.moderate(clientId, verb, reason));
    }

    @Override
    public void chat(String text) {
        whileJoined(() -> studio.chat(text));
    }

    @Override
    public void focus(String pane, Integer instrument, Integer tick) {
        studio.focus(pane, instrument, tick);
    }

    @Override
    public NetworkState state() {
        return studio.state();
    }

    @Override
    public int clientId() {
        return studio.clientId();
    }

    @Override
    public Link link() {
        return studio.link();
    }

    @Override
    public Levels levels() {
        return studio.levels();
    }

    @Override
    public boolean settled() {
        return studio.settled();
    }

    @Override
    public void quit() {
        studio.quit();
    }

    @Override
    public void listen(StudioListener listener) {
        studio.listen(listener);
    }
}
