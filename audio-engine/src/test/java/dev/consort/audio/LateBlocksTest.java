package dev.consort.audio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LateBlocksTest {
    private static final long MILLI = 1_000_000;

    private final LateBlocks late = new LateBlocks(48_000);

    @Test
    void aBlockIsInTimeAsLongAsThereIsSoundToHear() {
        late.writes(0);
        late.wrote(5 * MILLI, 480, 480);
        late.writes(15 * MILLI);

        assertThat(late.count()).isZero();
    }

    @Test
    void aBlockThatComesWhenAllHasBeenHeardIsLate() {
        late.writes(0);
        late.wrote(5 * MILLI, 480, 480);
        late.writes(15 * MILLI + 1);
        late.wrote(16 * MILLI, 480, 480);
        late.writes(26 * MILLI);

        assertThat(late.count()).isOne();
    }

    @Test
    void aWriteThatOutlastsAllThatItBringsIsLate() {
        late.writes(0);
        late.wrote(0, 480, 480);
        late.writes(1 * MILLI);
        late.wrote(21 * MILLI, 480, 480);

        assertThat(late.count()).isOne();
    }

    @Test
    void aBlockIsLateOnceHoweverItIs() {
        late.writes(0);
        late.wrote(0, 480, 480);
        late.writes(30 * MILLI);
        late.wrote(90 * MILLI, 480, 480);

        assertThat(late.count()).isOne();
    }

    @Test
    void theFirstBlockOfAnOutputIsNeverLate() {
        late.writes(0);
        late.wrote(0, 480, 0);
        late.restart();
        late.writes(900 * MILLI);

        assertThat(late.count()).isZero();
    }
}
