package dev.consort.protocol.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.Author;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.Outcome;
import dev.consort.protocol.patch.StateShapes;
import dev.consort.protocol.shape.Malformed;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.testkit.Histories;
import dev.consort.protocol.testkit.Legality;
import dev.consort.protocol.testkit.PlainBand;
import dev.consort.protocol.testkit.Sessions;
import dev.consort.protocol.testkit.Vandal;
import dev.consort.protocol.text.SafeText;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WholeStatePropertyTest {
    private static final Author ANA = new Author(Sessions.ANA, "Ana");

    @Provide
    Arbitrary<List<NetworkAction>> actions() {
        return Histories.actions().list().ofMinSize(20).ofMaxSize(60);
    }

    @Property(tries = 500)
    void whateverActionsLeadToIsFoundWhole(@ForAll("actions") List<NetworkAction> actions) {
        NetworkState state = Sessions.full();
        for (NetworkAction action : actions) {
            Outcome outcome = action.applyTo(state, ANA);
            state = outcome.isRefused() ? state : outcome.state();
        }
        assertThat(WholeState.complaint(state)).isNull();
        assertThat(StateJson.complaint(json(state))).isNull();
    }

    @Example
    void theStartersBandIsFoundWhole() {
        assertThat(WholeState.complaint(PlainBand.session("Jam"))).isNull();
        assertThat(WholeState.complaint(Sessions.full())).isNull();
        assertThat(WholeState.complaint(NetworkState.EMPTY)).isNull();
    }

    @Property(tries = 3_000)
    void whatIsFoundWholeIsLegalAndStaysSoUnderActions(@ForAll Random random) {
        Map<String, Object> json = json(Sessions.full());
        new Vandal(random).deface(json);
        if (StateJson.complaint(json) != null) {
            return;
        }
        NetworkState state = readOrNull(json);
        String complaint = state == null ? "unreadable" : WholeState.complaint(state);
        if (complaint == null) {
            assertThat(Legality.complaints(state)).isEmpty();
        } else {
            assertThat(complaint).isEqualTo(SafeText.clean(complaint, 400));
        }
    }

    @Property(tries = 300)
    void noActionThrowsOnAStateThatWasFoundWhole(
            @ForAll Random random, @ForAll("actions") List<NetworkAction> actions) {
        Map<String, Object> json = json(Sessions.full());
        new Vandal(random).deface(json);
        NetworkState state = StateJson.complaint(json) == null ? readOrNull(json) : null;
        if (state == null || WholeState.complaint(state) != null) {
            return;
        }
        for (NetworkAction action : actions) {
            Outcome outcome = action.applyTo(state, ANA);
            state = outcome.isRefused() ? state : outcome.state();
        }
        assertThat(WholeState.complaint(state)).isNull();
    }

    private static NetworkState readOrNull(Map<String, Object> json) {
        try {
            return StateShapes.STATE.fromJson(json);
        } catch (Malformed | IllegalArgumentException e) {
            return null;
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> json(NetworkState state) {
        return (Map<String, Object>) StateShapes.STATE.toJson(state);
    }
}
