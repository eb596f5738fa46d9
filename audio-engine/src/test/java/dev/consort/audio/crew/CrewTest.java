package dev.consort.audio.crew;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrewTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void everyPartIsDoneOnceWhenTheWorkIsDone(int hands) {
        try (Crew crew = new Crew(hands)) {
            for (int parts = 0; parts < 300; parts++) {
                int[] done = new int[parts];
                crew.share((part, hand) -> done[part]++, parts);

                assertThat(done).containsOnly(parts == 0 ? new int[0] : new int[] {1});
            }
        }
    }

    @Test
    void partsAreDoneBesideEachOther() {
        CountDownLatch together = new CountDownLatch(2);
        boolean[] met = new boolean[2];
        try (Crew crew = new Crew(2)) {
            crew.share((part, hand) -> met[part] = meet(together), 2);
        }

        assertThat(met).containsOnly(true);
    }

    private static boolean meet(CountDownLatch together) {
        together.countDown();
        try {
            return together.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
            return false;
        }
    }

    @Test
    void noTwoAtATimeAreTheSameHand() {
        AtomicIntegerArray busy = new AtomicIntegerArray(3);
        boolean[] alone = new boolean[5000];
        try (Crew crew = new Crew(3)) {
            crew.share(
                    (part, hand) -> {
                        alone[part] = busy.incrementAndGet(hand) == 1;
                        busy.decrementAndGet(hand);
                    },
                    alone.length);
        }

        assertThat(alone).containsOnly(true);
    }

    @Test
    void whatAPartThrowsIsThrownWhenTheOthersAreDone() {
        int[] done = new int[100];
        try (Crew crew = new Crew(2)) {
            assertThatThrownBy(() -> crew.share((part, hand) -> fail(done, part), 100))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("part 7");
            assertThat(done).containsOnly(1);
            crew.share((part, hand) -> done[part]++, 100);
        }

        assertThat(done).containsOnly(2);
    }

    private static void fail(int[] done, int part) {
        done[part]++;
        if (part == 7) {
            throw new IllegalStateException("part 7");
        }
    }
}
