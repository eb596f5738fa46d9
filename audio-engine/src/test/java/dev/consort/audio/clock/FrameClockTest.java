package dev.consort.audio.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FrameClockTest {
    private static final int BLOCK = 256;
    private static final double NANOS = 1e9 / 48_000;

    private final FrameClock clock = new FrameClock(48_000);

    @Test
    void blocksInTimeGiveExactMoments() {
        for (long frame = 0; frame < 480_000; frame += BLOCK) {
            clock.block(frame, Math.round(frame * NANOS));
            assertThat(clock.nanosAt(frame + 100)).isCloseTo(Math.round((frame + 100) * NANOS), offset(2));
        }
    }

    @Test
    void blocksThatComeUnevenlyGiveEvenMoments() {
        Random chance = new Random(1);
        long before = 0;
        for (long frame = 0; frame < 48_000 * 60; frame += BLOCK) {
            clock.block(frame, Math.round(frame * NANOS) + chance.nextInt(6_000_000));
            long at = clock.nanosAt(frame);
            if (frame > 48_000 * 10) {
                assertThat(at - before).isCloseTo(Math.round(BLOCK * NANOS), offset(60_000));
                assertThat(at).isCloseTo(Math.round(frame * NANOS) + 3_000_000, offset(1_000_000));
            }
            before = at;
        }
    }

    @Test
    void aBlockThatIsLateForOnceMovesNothingThatAnybodyHears() {
        for (long frame = 0; frame < 48_000 * 5; frame += BLOCK) {
            boolean late = frame / BLOCK == 500;
            clock.block(frame, Math.round(frame * NANOS) + (late ? 30_000_000 : 0));
            assertThat(clock.nanosAt(frame)).isCloseTo(Math.round(frame * NANOS), offset(50_000));
        }
    }

    @Test
    void followsACardThatRunsFasterThanTheMachine() {
        double real = NANOS * 0.9998;
        long frame = 0;
        for (; frame < 48_000 * 60; frame += BLOCK) {
            clock.block(frame, Math.round(frame * real));
        }
        assertThat(clock.nanosAt(frame)).isCloseTo(Math.round(frame * real), offset(5_000));
    }

    @Test
    void beginsAnewAfterAStandstill() {
        for (long frame = 0; frame < 48_000; frame += BLOCK) {
            clock.block(frame, Math.round(frame * NANOS));
        }
        long late = 2_000_000_000L;
        long frame = 48_000 / BLOCK * BLOCK;
        for (int i = 0; i < 40; i++, frame += BLOCK) {
            clock.block(frame, Math.round(frame * NANOS) + late);
        }
        assertThat(clock.nanosAt(frame)).isCloseTo(Math.round(frame * NANOS) + late, offset(10_000));
    }

    private static org.assertj.core.data.Offset<Long> offset(long nanos) {
        return org.assertj.core.data.Offset.offset(nanos);
    }
}
