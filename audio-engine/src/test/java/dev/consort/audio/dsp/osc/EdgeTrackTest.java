package dev.consort.audio.dsp.osc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdgeTrackTest {
    private final EdgeTrack track = new EdgeTrack();

    @Test
    void whatHasNoEdgesComesOutAsItIsOnlyLate() {
        for (int i = 0; i < 2000; i++) {
            double expected = i < EdgeTrack.DELAY ? 0 : (float) Math.sin(0.01 * (i - EdgeTrack.DELAY));
            assertThat(track.next(Math.sin(0.01 * i))).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.25, 0.4999, 0.75, 1})
    void aJumpIsHalfWayWhereItWasAndOverAfterwards(double ago) {
        track.jump(ago, 1);
        float[] out = new float[64];
        for (int i = 0; i < out.length; i++) {
            out[i] = (float) track.next(1);
        }
        int at = EdgeTrack.DELAY;
        double middle = out[at - 1] + (out[at] - out[at - 1]) * (1 - ago);
        assertThat(middle).isCloseTo(0.5, within(0.03));
        assertThat(out[at + 17]).isEqualTo(1);
        assertThat(out[0]).isCloseTo(0, within(0.002f));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 0.8})
    void aCornerLeavesTheLinesOnBothSidesWhereTheyAre(double ago) {
        track.corner(ago, 0.5);
        for (int i = 0; i < 64; i++) {
            double line = 0.5 * Math.max(0, i - EdgeTrack.DELAY + ago);
            double out = track.next(0.5 * (i + ago));
            assertThat(out).isCloseTo(line, within(Math.abs(i - EdgeTrack.DELAY) > 3 ? 0.015 : 0.12));
            assertThat(out).as("far from it").isCloseTo(line, within(i > 32 ? 1e-6 : 1));
        }
    }

    @Test
    void resetForgetsTheEdgesToCome() {
        track.jump(0.5, 10);
        track.next(1);
        track.reset();

        for (int i = 0; i < 300; i++) {
            assertThat(track.next(0)).isZero();
        }
    }
}
