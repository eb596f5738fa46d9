package dev.consort.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GestureQueueTest {
    private static final int THREADS = 4;
    private static final int EACH = 20_000;

    @Test
    void nothingIsLostOrReorderedBetweenThreads() throws InterruptedException {
        GestureQueue queue = new GestureQueue();
        List<Thread> hands = new ArrayList<>();
        for (int hand = 0; hand < THREADS; hand++) {
            int of = hand;
            hands.add(new Thread(() -> offerAll(queue, of)));
        }
        hands.forEach(Thread::start);
        int[] next = new int[THREADS];
        for (int taken = 0; taken < THREADS * EACH; ) {
            long gesture = queue.poll();
            if (gesture != 0) {
                assertThat(Gesture.number(gesture)).isEqualTo(next[Gesture.pitch(gesture)]++);
                taken++;
            }
        }
        for (Thread hand : hands) {
            hand.join();
        }
        assertThat(next).containsOnly(EACH);
        assertThat(queue.poll()).isZero();
    }

    private static void offerAll(GestureQueue queue, int hand) {
        for (int i = 0; i < EACH; i++) {
            while (!queue.offer(Gesture.pack(Gesture.ON, i, hand, 1))) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void gesturesKeepTheirNumbers() {
        long gesture = Gesture.pack(Gesture.LOCATE, Integer.MAX_VALUE, 127, 126);

        assertThat(Gesture.kind(gesture)).isEqualTo(Gesture.LOCATE);
        assertThat(Gesture.number(gesture)).isEqualTo(Integer.MAX_VALUE);
        assertThat(Gesture.pitch(gesture)).isEqualTo(127);
        assertThat(Gesture.velocity(gesture)).isEqualTo(126);
    }
}
