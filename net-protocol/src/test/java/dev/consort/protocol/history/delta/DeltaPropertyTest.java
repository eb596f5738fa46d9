package dev.consort.protocol.history.delta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.patch.StateShapes;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.testkit.Histories;
import dev.consort.protocol.testkit.Sessions;
import dev.consort.protocol.testkit.Step;
import dev.consort.protocol.testkit.ThroughText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DeltaPropertyTest {
    @Provide
    Arbitrary<List<Step>> histories() {
        return Histories.histories(30);
    }

    private static List<NetworkState> moments(List<Step> history) {
        List<NetworkState> moments = new ArrayList<>(List.of(NetworkState.EMPTY, Sessions.full()));
        for (Step step : history) {
            moments.add(step.on(moments.get(moments.size() - 1)));
        }
        return moments;
    }

    /** Whatever changed, wherever it is taken back: there is an answer, and an answer that can be written down. */
    @Property(tries = 60)
    void anyDeltaIsAnsweredInAnyState(@ForAll("histories") List<Step> history, @ForAll Random random) {
        List<NetworkState> moments = moments(history);
        for (int i = 0; i < 12; i++) {
            Delta delta = Delta.between(any(moments, random), any(moments, random));
            for (Delta.Attempt attempt : List.of(delta.undo(any(moments, random)), delta.redo(any(moments, random)))) {
                assertThat(attempt.state() != null).isEqualTo(attempt.isPossible());
            }
        }
    }

    private static NetworkState any(List<NetworkState> moments, Random random) {
        return moments.get(random.nextInt(moments.size()));
    }

    @Property(tries = 60)
    void readFromTextADeltaIsTheSame(@ForAll("histories") List<Step> history, @ForAll Random random) {
        List<NetworkState> moments = moments(history);
        var shape = StateShapes.ALL.ofRecord(Delta.class);
        for (int i = 0; i < 12; i++) {
            NetworkState after = any(moments, random);
            Delta delta = Delta.between(any(moments, random), after);
            Delta read = shape.fromJson(ThroughText.json(shape.toJson(delta)));
            assertThat(read).isEqualTo(delta);
            assertThat(read.undo(after)).isEqualTo(delta.undo(after));
        }
    }
}
