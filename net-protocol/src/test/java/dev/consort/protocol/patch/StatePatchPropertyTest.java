package dev.consort.protocol.patch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.testkit.Histories;
import dev.consort.protocol.testkit.MergePatch;
import dev.consort.protocol.testkit.Sessions;
import dev.consort.protocol.testkit.Step;
import dev.consort.protocol.testkit.ThroughText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StatePatchPropertyTest {
    @Provide
    Arbitrary<List<Step>> histories() {
        return Histories.histories(40);
    }

    @Property(tries = 150)
    void aPatchBetweenAnyTwoMomentsLeadsFromOneToTheOther(
            @ForAll("histories") List<Step> history, @ForAll Random random) {
        List<NetworkState> moments = moments(history);
        for (int i = 0; i < 20; i++) {
            NetworkState from = moments.get(random.nextInt(moments.size()));
            NetworkState to = moments.get(random.nextInt(moments.size()));
            StatePatch patch = StatePatch.between(from, to);
            assertThat(patch.applyTo(from)).isEqualTo(to);
            assertThat(ThroughText.of(patch).applyTo(from)).as("through text").isEqualTo(to);
            assertThat(patch.isEmpty()).isEqualTo(from.equals(to));
        }
    }

    @Property(tries = 150)
    void aMirrorThatFollowsEveryPatchHasEveryStateValueForValue(@ForAll("histories") List<Step> history) {
        NetworkState mirror = ThroughText.of(Sessions.full());
        NetworkState before = Sessions.full();
        for (Step step : history) {
            NetworkState after = step.on(before);
            StatePatch patch = StatePatch.between(before, after);
            NetworkState mirrored = ThroughText.of(patch).applyTo(mirror);
            assertThat(mirrored).as("after %s", step).isEqualTo(after);
            assertSharing(before, after, mirror, mirrored);
            if (patch.replace().isEmpty()) {
                assertThat(patch.applyTo(mirrored)).as("once more").isSameAs(mirrored);
                assertSharingWithin(before, after, mirror, mirrored);
            }
            mirror = mirrored;
            before = after;
        }
        assertThat(ThroughText.text(StateShapes.STATE.toJson(mirror)))
                .isEqualTo(ThroughText.text(StateShapes.STATE.toJson(before)));
    }

    @Property(tries = 100)
    void aClientThatKnowsNothingButMergePatchesHasTheSameJson(@ForAll("histories") List<Step> history) {
        Object mirror = StateShapes.STATE.toJson(Sessions.full());
        NetworkState before = Sessions.full();
        for (Step step : history) {
            NetworkState after = step.on(before);
            StatePatch patch = ThroughText.of(StatePatch.between(before, after));
            Map<String, Object> mirrored = MergePatch.applied(mirror, patch.changes());
            mirrored.putAll(patch.replace());
            assertThat(mirrored).as("after %s", step).isEqualTo(ThroughText.json(StateShapes.STATE.toJson(after)));
            mirror = mirrored;
            before = after;
        }
    }

    /** A subsystem that an edit leaves alone keeps its identity in the mirror. */
    private static void assertSharing(NetworkState before, NetworkState after, NetworkState was, NetworkState is) {
        for (Subsystem subsystem : Subsystem.values()) {
            if (subsystem.of(before) == subsystem.of(after)) {
                assertThat(subsystem.of(is)).as(subsystem.wireName()).isSameAs(subsystem.of(was));
            }
        }
    }

    /** So does each instrument and each track, unless its subsystem came whole. */
    private static void assertSharingWithin(
            NetworkState before, NetworkState after, NetworkState was, NetworkState is) {
        for (int id : after.instruments().byId().ids()) {
            if (after.instruments().get(id) == before.instruments().get(id)) {
                assertThat(is.instruments().get(id)).isSameAs(was.instruments().get(id));
            }
            if (after.pianoRoll().notes(id) == before.pianoRoll().notes(id)) {
                assertThat(is.pianoRoll().notes(id)).isSameAs(was.pianoRoll().notes(id));
            }
        }
    }

    @Property(tries = 150)
    void dirtyFlagsAreExactlyTheSubsystemsOfThePatch(@ForAll("histories") List<Step> history) {
        NetworkState before = Sessions.full();
        for (Step step : history) {
            NetworkState after = step.on(before);
            Set<String> dirty = new TreeSet<>(DirtyFlags.between(before, after).wireNames());
            StatePatch patch = StatePatch.between(before, after);
            if (!step.isReload()) {
                assertThat(dirty).as("after %s", step).isEqualTo(new TreeSet<>(patch.dirty()));
            }
            assertThat(dirty).containsAll(patch.dirty());
            before = after;
        }
    }

    private static List<NetworkState> moments(List<Step> history) {
        List<NetworkState> moments = new ArrayList<>(List.of(Sessions.full()));
        for (Step step : history) {
            moments.add(step.on(moments.get(moments.size() - 1)));
        }
        return moments;
    }
}
