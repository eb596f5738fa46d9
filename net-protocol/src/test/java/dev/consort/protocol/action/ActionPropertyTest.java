package dev.consort.protocol.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.testkit.Histories;
import dev.consort.protocol.testkit.Legality;
import dev.consort.protocol.testkit.Sessions;
import dev.consort.protocol.testkit.Step;
import dev.consort.protocol.text.SafeText;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ActionPropertyTest {
    private static final Author ANA = new Author(Sessions.ANA, "Ana");
    /** Those that make something new each time. */
    private static final Set<Class<?>> ADDING = Set.of(
            BandAction.Add.class,
            BusAction.AddBus.class,
            InstrumentEffectAction.AddEffect.class,
            StripEffectAction.AddEffect.class,
            SamplerAction.Cut.class,
            SamplerAction.CutEvenly.class,
            ClipAction.CreateClip.class,
            ClipAction.CaptureClip.class,
            PlacementAction.Place.class,
            PlacementAction.Duplicate.class,
            GeneratorVoiceAction.AddVoice.class);

    /** So many of one kind are drawn at most until one of them does something. */
    private static final int DRAWN = 20_000;

    @Provide
    Arbitrary<List<NetworkAction>> actions() {
        return Histories.actions().list().ofMinSize(20).ofMaxSize(60);
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        return Histories.histories(60);
    }

    @Property(tries = 500)
    void anyActionsWithAnyValuesGiveALegalStateOrARefusal(@ForAll("actions") List<NetworkAction> actions) {
        NetworkState state = Sessions.full();
        for (NetworkAction action : actions) {
            Outcome outcome = action.applyTo(state, ANA);
            assertThat(outcome.state() == null).isEqualTo(outcome.refusal() != null);
            if (!outcome.isRefused()) {
                state = outcome.state();
                assertThat(Legality.complaints(state)).as("after %s", action).isEmpty();
            }
        }
    }

    /** A generator that reaches too little would make the property above worthless. */
    @Example
    void everyActionIsReachedByChance() {
        NetworkState resting = Sessions.full();
        NetworkState rolling = resting.withTransport(resting.transport().withPlaying(true));
        assertThat(Histories.ACTION_TYPES).allSatisfy(type -> assertThat(Histories.ofType(type)
                        .limit(DRAWN)
                        .anyMatch(action -> doesSomething(action, resting) || doesSomething(action, rolling)))
                .isTrue());
    }

    private static boolean doesSomething(NetworkAction action, NetworkState state) {
        Outcome outcome = action.applyTo(state, ANA);
        return !outcome.isRefused() && (isErrand(action.getClass()) || outcome.state() != state);
    }

    /** What is played, or done by the server beside the session, leaves the session as it is. */
    private static boolean isErrand(Class<?> action) {
        return PlayAction.class.isAssignableFrom(action)
                || ProjectAction.class.isAssignableFrom(action)
                || HistoryAction.class.isAssignableFrom(action);
    }

    @Property(tries = 300)
    void whatChangesNothingAnswersTheSameInstance(@ForAll("actions") List<NetworkAction> actions) {
        NetworkState state = Sessions.full();
        for (NetworkAction action : actions) {
            NetworkState after = afterOrSame(action, state);
            if (after.equals(state)) {
                assertThat(after).as("identity after %s", action).isSameAs(state);
            }
            state = after;
        }
    }

    @Property(tries = 200)
    void theSameActionTwiceGivesTheSameAndThenChangesNothing(@ForAll("actions") List<NetworkAction> actions) {
        NetworkState state = Sessions.full();
        for (NetworkAction action : actions) {
            NetworkState once = afterOrSame(action, state);
            assertThat(afterOrSame(action, state)).isEqualTo(once);
            if (isAbsolute(action)) {
                assertThat(afterOrSame(action, once)).as("%s again", action).isSameAs(once);
            }
            state = once;
        }
    }

    /** Those that say where something ends up, rather than what to add to what is there. */
    private static boolean isAbsolute(NetworkAction action) {
        return !(ADDING.contains(action.getClass())
                || action instanceof NoteAction.MoveNotes
                || action instanceof NoteRangeAction.Quantize
                || action instanceof NoteRangeAction.Transpose
                || action instanceof KitAction.CopyPattern
                || action instanceof PointAction.MovePoint);
    }

    @Property(tries = 200)
    void accessAnswersForAnybodyInAnyState(
            @ForAll("histories") List<Step> history,
            @ForAll("actions") List<NetworkAction> actions,
            @ForAll int clientId) {
        NetworkState state = Sessions.full();
        for (Step step : history) {
            state = step.on(state);
        }
        for (NetworkAction action : actions) {
            for (int who : new int[] {Sessions.ANA, Sessions.BEN, Sessions.EVE_WHO_WATCHES, clientId}) {
                Refusal refusal = action.access().refusal(state, who);
                assertThat(refusal == null || isSentence(refusal.reason())).isTrue();
            }
        }
    }

    @Property(tries = 200)
    void aRefusalIsAPrintableSentence(@ForAll("actions") List<NetworkAction> actions) {
        for (NetworkAction action : actions) {
            Outcome outcome = action.applyTo(Sessions.full(), ANA);
            assertThat(!outcome.isRefused() || isSentence(outcome.refusal().reason()))
                    .isTrue();
        }
    }

    private static boolean isSentence(String reason) {
        return reason.length() > 10 && SafeText.clean(reason, 500).equals(reason);
    }

    private static NetworkState afterOrSame(NetworkAction action, NetworkState state) {
        Outcome outcome = action.applyTo(state, ANA);
        return outcome.isRefused() ? state : outcome.state();
    }
}
