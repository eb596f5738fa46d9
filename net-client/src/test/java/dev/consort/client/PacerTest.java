package dev.consort.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PacerTest {
    private static final long SECOND = 1_000_000_000;

    private final Pacer pacer = new Pacer();

    @Test
    void aRowOfKeysLeavesAtOnce() {
        assertThat(leaving(150, 100, 0)).isEqualTo(150);
    }

    @Test
    void howeverMuchIsAskedForLessLeavesThanAServerLetsIn() {
        long now = 0;
        int left = leaving(10_000, 100, now);
        assertThat(left).isLessThan(240);
        for (int second = 1; second <= 10; second++) {
            left = leaving(10_000, 100, second * SECOND);
            assertThat(left).isBetween(80, 119);
        }
    }

    @Test
    void longEditsWeighMore() {
        assertThat(leaving(8, 48 * 1024, 0)).isEqualTo(8);
        assertThat(leaving(100, 48 * 1024, SECOND) * 48 * 1024).isBetween(64 * 1024, 256 * 1024);
    }

    @Test
    void aNewConnectionBeginsWithEverything() {
        leaving(10_000, 100, 0);
        pacer.begin(0);

        assertThat(leaving(150, 100, 0)).isEqualTo(150);
    }

    private int leaving(int edits, int bytes, long now) {
        int left = 0;
        for (int i = 0; i < edits && pacer.take(bytes, now); i++) {
            left++;
        }
        return left;
    }
}
