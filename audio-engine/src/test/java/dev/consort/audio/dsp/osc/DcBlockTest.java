package dev.consort.audio.dsp.osc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DcBlockTest {
    private final DcBlock block = new DcBlock(48_000);

    @Test
    void anOffsetIsGoneAfterATenthOfASecond() {
        assertThat(after(1, 4800)).isCloseTo(0, within(1e-3));
    }

    @Test
    void whatIsNotANumberIsSilenceAndForgotten() {
        for (double poison : new double[] {Double.NaN, Double.POSITIVE_INFINITY, -1e300}) {
            assertThat(block.next(poison)).isFinite();
        }

        assertThat(after(0, 4800)).isCloseTo(0, within(1e-3));
    }

    @Test
    void aDyingStateBecomesZero() {
        after(1, 200_000);
        block.flush();

        assertThat(block.next(1)).isZero();
    }

    private double after(double offset, int frames) {
        double out = 0;
        for (int i = 0; i < frames; i++) {
            out = block.next(offset);
        }
        return out;
    }
}
