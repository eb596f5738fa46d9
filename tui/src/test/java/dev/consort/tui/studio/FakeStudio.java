package dev.consort.tui.studio;

import dev.consort.protocol.action.Author;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.Outcome;
import dev.consort.protocol.action.Refusal;
import dev.consort.protocol.message.ModerationVerb;
import dev.consort.protocol.project.StarterBand;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.people.Focus;
import dev.consort.protocol.state.people.OwnerInfo;
import dev.consort.protocol.state.people.Player;
import dev.consort.protocol.state.people.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A session without a network: Ana is at the screen, Ben is elsewhere and owns the bass. */
public final class FakeStudio extends FakeEnquiries implements Studio {
    /** How often it still answers that too much waits. */
    public int crowdedFor;

    public static final int ANA = 1;
    public static final int BEN = 2;

    public final List<NetworkAction> sent = new ArrayList<>();
    public volatile NetworkState state = session();
    /** Hears of each action, on the thread that sends it. */
    public volatile Consumer<NetworkAction> onSent = action -> {};

    public volatile int unsafe;
    public volatile Link link = Link.joined();
    public volatile Levels levels = Levels.SILENT;
    public volatile StudioListener listener;
    public volatile Venue venue = Venue.UNKNOWN;
    public volatile Work work;

    private static NetworkState session() {
        NetworkState starter = StarterBand.session("Friday jam");
        NetworkState band = starter.withInstrument(starter.instruments().get(1).edit(draft -> draft.level = 0.85));
        return band.withPlayers(band.players()
                        .with(ANA, new Player("Ana", Role.PLAYER, true, 3, null, 0))
                        .with(BEN, new Player("Ben", Role.PLAYER, true, 14, new Focus("pianoRoll", 1, 960), 1)))
                .withOwnership(
                        band.ownership().with(1, new OwnerInfo(ANA, "Ana")).with(2, new OwnerInfo(BEN, "Ben")));
    }

    @Override
    public NetworkState state() {
        return state;
    }

    @Override
    public int clientId() {
        return ANA;
    }

    @Override
    public Link link() {
        return link;
    }

    @Override
    public Levels levels() {
        return levels;
    }

    @Override
    public synchronized void dispatch(NetworkAction action) {
        sent.add(action);
        onSent.accept(action);
        Refusal refusal = action.access().refusal(state, ANA);
        Outcome outcome = refusal == null ? action.applyTo(state, new Author(ANA, "Ana")) : new Outcome(null, refusal);
        if (outcome.isRefused()) {
            listener.refused(outcome.refusal());
        } else {
            change(outcome.state());
        }
    }

    @Override
    public void post(NetworkAction action) {
        dispatch(action);
    }

    /** Something happened elsewhere. */
    public synchronized void change(NetworkState changed) {
        state = changed;
        if (listener != null) {
            listener.changed();
        }
    }

    @Override
    public void listProjects() {
        asked.add("projects");
    }

    @Override
    public void listHistory(Long before) {
        asked.add("history before " + before);
    }

    @Override
    public Venue venue() {
        return venue;
    }

    @Override
    public Work work() {
        return work;
    }

    @Override
    public int unsafe() {
        return unsafe;
    }

    @Override
    public void claim(int... instruments) {
        asked.add("claim " + instruments[0]);
        if (state.ownerOf(instruments[0]) == null) {
            change(state.withOwnership(state.ownership().with(instruments[0], new OwnerInfo(ANA, "Ana"))));
        } else {
            listener.message(
                    Tone.REFUSAL,
                    "it belongs to " + state.ownerOf(instruments[0]).name());
        }
    }

    @Override
    public void release(int... instruments) {
        asked.add("release " + instruments[0]);
        change(state.withOwnership(state.ownership().without(instruments[0])));
    }

    @Override
    public void handOver(int instrument, int clientId) {
        asked.add("hand over " + instrument + " to " + clientId);
        String name = state.players().get(clientId).name();
        change(state.withOwnership(state.ownership().with(instrument, new OwnerInfo(clientId, name))));
    }

    @Override
    public void requestPrivilege() {
        asked.add("request privilege");
        change(state.withPrivileged(new OwnerInfo(ANA, "Ana")));
    }

    @Override
    public void releasePrivilege() {
        asked.add("release privilege");
        change(state.withPrivileged(null));
    }

    @Override
    public void answerPrivilege(int clientId, boolean grant) {
        asked.add((grant ? "grant " : "deny ") + clientId);
    }

    @Override
    public void moderate(int clientId, ModerationVerb verb, String reason) {
        asked.add(verb + " " + clientId + " " + reason);
    }

    @Override
    public void chat(String text) {
        asked.add("chat " + text);
        listener.message(Tone.CHAT, "Ana: " + text);
    }

    @Override
    public void focus(String pane, Integer instrument, Integer tick) {
        asked.add("focus " + pane + " " + instrument + " " + tick);
    }

    @Override
    public boolean isCrowded() {
        return crowdedFor > 0 && crowdedFor-- > 0;
    }

    @Override
    public boolean settled() {
        return true;
    }

    @Override
    public void quit() {
        asked.add("quit");
    }

    @Override
    public void listen(StudioListener told) {
        listener = told;
    }
}
