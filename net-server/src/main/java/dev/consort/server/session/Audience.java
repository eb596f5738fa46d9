package dev.consort.server.session;

import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.ErrorCode;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.message.ServerMessage.Analysis;
import dev.consort.server.broadcast.ClientLane;
import dev.consort.server.sound.Backstage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Those who look at what is heard. While there are none, nobody works anything out. Session thread only. */
final class Audience {
    /** Fifteen times a second at most. */
    static final long PERIOD_NANOS = 66_666_667;

    private final Stage stage;
    private final Arrivals arrivals;
    private final Map<Member, Integer> watching = new HashMap<>();
    private boolean isAsking;
    private boolean isResting = true;
    private long due;

    Audience(Stage stage, Arrivals arrivals) {
        this.stage = stage;
        this.arrivals = arrivals;
    }

    /** Somebody begins to look, or looks no longer. */
    void watch(Member member, ClientMessage.Watch wish) {
        if (!backstage().features().contains("Watch")) {
            member.tell(new ServerMessage.Error(
                    ErrorCode.NOT_ALLOWED, "the engine of this machine does not show what is heard"));
        } else if (wish.analysis()) {
            watching.put(member, wish.instrument() == null ? Backstage.MIX : wish.instrument());
        } else {
            watching.remove(member);
        }
    }

    /** Has looked at what is heard, if that is due. */
    void tick(long now) {
        watching.keySet().removeIf(member -> stage.member(member.id()) != member);
        if (watching.isEmpty()) {
            rest();
        } else if (!isAsking && now - due >= 0) {
            isAsking = true;
            isResting = false;
            due = now + PERIOD_NANOS;
            backstage().analyse(new HashSet<>(watching.values()), heard -> arrivals.add(then -> show(heard)));
        }
    }

    private void rest() {
        if (!isResting) {
            isResting = true;
            backstage().rest();
        }
    }

    private Backstage backstage() {
        return stage.sound().backstage();
    }

    private void show(Map<Integer, Analysis> heard) {
        isAsking = false;
        heard.forEach((instrument, analysis) -> stage.broadcaster().show(analysis, lanes(instrument)));
    }

    private List<ClientLane> lanes(int instrument) {
        return watching.entrySet().stream()
                .filter(each -> each.getValue() == instrument)
                .filter(each -> stage.member(each.getKey().id()) == each.getKey())
                .map(each -> each.getKey().lane())
                .toList();
    }

    /** How long until {@link #tick} has something to do, in nanoseconds; at most {@code longest}. */
    long nanosToWait(long now, long longest) {
        boolean isIdle = watching.isEmpty() || isAsking;
        return isIdle ? longest : Math.max(0, Math.min(due - now, longest));
    }
}
