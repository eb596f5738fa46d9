package dev.consort.tui.plain;

import dev.consort.protocol.state.NetworkState;
import dev.consort.tui.plain.change.Changes;
import dev.consort.tui.plain.report.Reports;
import dev.consort.tui.studio.Link;
import dev.consort.tui.studio.Studio;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Tells what became of the session since the last time. One thread. */
final class News {
    private static final int SLOW_MILLIS = 500;

    private final Studio studio;
    private final LongSupplier clockMillis;
    private final Consumer<String> teller;
    private NetworkState told;
    private Link.Status linkTold = Link.Status.CONNECTING;
    private boolean isUnanswered;
    private long sentAt;

    News(Studio studio, LongSupplier clockMillis, Consumer<String> teller) {
        this.studio = studio;
        this.clockMillis = clockMillis;
        this.teller = teller;
    }

    /** Whether the session was ever seen. */
    boolean hasBegun() {
        return told != null;
    }

    /** An edit of one's own is on its way. */
    void sent() {
        isUnanswered = true;
        sentAt = clockMillis.getAsLong();
    }

    /** Tells the link if it changed, and the changes of the session once they are certain. */
    void tell() {
        tell(isCertain());
    }

    /** Tells the link and the changes as they are. */
    void tellAll() {
        tell(true);
    }

    private void tell(boolean isTime) {
        Link link = studio.link();
        if (link.status() != linkTold) {
            linkTold = link.status();
            teller.accept(told == null && link.isJoined() ? Reports.welcome(studio) : link.text());
        }
        if (!link.isJoined()) {
            return;
        }
        NetworkState now = studio.state();
        if (told != null && told != now && isTime) {
            new Changes(told, now, studio.clientId()).lines().forEach(teller);
            told = now;
        }
        told = told == null ? now : told;
    }

    /**
     * Whether the state is what the server has, too. Until it has answered, one's own edit can show twice or not at all for a
     * moment, which eyes pass over and a line does not; a server that is slow to answer is not waited for.
     */
    private boolean isCertain() {
        isUnanswered = isUnanswered && !studio.settled();
        return !isUnanswered || clockMillis.getAsLong() - sentAt >= SLOW_MILLIS;
    }
}
