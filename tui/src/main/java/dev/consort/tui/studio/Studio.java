package dev.consort.tui.studio;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.message.ModerationVerb;
import dev.consort.protocol.state.NetworkState;

/**
 * What the screen shows of a session and how it asks for changes.
 *
 * <p>All calls come from one thread, the screen's, but for {@link #state}, {@link #clientId}, {@link #link}, {@link
 * #dispatch} and {@link #post}, which any thread may call. None of them waits for the network.
 */
public interface Studio extends Enquiries {
    /** The newest state; this client's own pending edits are in it already. */
    NetworkState state();

    /** This client; 0 before the first welcome. */
    int clientId();

    Link link();

    /** The newest metering. */
    Levels levels();

    /**
     * Asks for a change. When this returns, {@link #state} has it already unless it is refused: the next key of a quick row
     * starts from there.
     */
    void dispatch(NetworkAction action);

    /** The same without waiting until {@link #state} has it; for hands that play. Any thread. */
    void post(NetworkAction action);

    void claim(int... instruments);

    void release(int... instruments);

    void handOver(int instrument, int clientId);

    void requestPrivilege();

    void releasePrivilege();

    void answerPrivilege(int clientId, boolean grant);

    void chat(String text);

    /**
     * Sends somebody out, keeps them out, takes their voice, or takes that back.
     *
     * @param reason said to everybody; null for none
     */
    void moderate(int clientId, ModerationVerb verb, String reason);

    /** Tells the others where this player looks; instrument and tick may be null. */
    void focus(String pane, Integer instrument, Integer tick);

    /** Asks which projects and checkpoints there are; the answer comes as messages. */
    void listProjects();

    /** Asks who did what before an entry of the history, or last for null; the answer comes as messages. */
    void listHistory(Long before);

    /** Where the session takes place. */
    default Venue venue() {
        return Venue.UNKNOWN;
    }

    /** The long work that the server has last told of and that still goes on; null for none. */
    default Work work() {
        return null;
    }

    /** How many own edits have not been safe on disk for a while; 0 if all is well. */
    int unsafe();

    /** Whether the server has answered everything that was asked for so far. */
    boolean settled();

    /** Whether so many changes wait for the server that a script should wait, too. */
    default boolean isCrowded() {
        return false;
    }

    /** Leaves the session. */
    void quit();

    /** Tells {@code listener} of what happens from now on. */
    void listen(StudioListener listener);
}
