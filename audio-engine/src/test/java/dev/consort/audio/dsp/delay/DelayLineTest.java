package dev.consort.audio.dsp.delay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DelayLineTest {
    private final DelayLine line = new DelayLine(1000);

    @Test
    void itRemembersEveryFrameUpToTheLongest() {
        for (int i = 0; i < 5000; i++) {
            line.write(i);
        }

        for (int back = 1; back <= 1000; back++) {
            assertThat(line.at(back)).isEqualTo(4999 - back);
            assertThat(line.read(back)).isEqualTo(4999 - back);
        }
        assertThat(line.at(0)).isEqualTo(4999);
    }

    @Test
    void betweenFramesItIsCloseToTheWaveThatWasMeant() {
        for (int i = 0; i < 2000; i++) {
            line.write(Math.sin(0.1 * i));
        }

        for (double back = 1; back < 900; back += 0.37) {
            assertThat((double) line.read(back)).isCloseTo(Math.sin(0.1 * (1999 - back)), within(1e-4));
        }
    }

    @Test
    void whatIsNoNumberOrTooWeakIsSilence() {
        line.write(Double.NaN);
        line.write(1e-30);
        line.write(1);
        line.clear();

        assertThat(line.at(0)).isZero();
        line.write(Double.NaN);
        assertThat(line.at(0)).isZero();
        line.write(1e-30);
        assertThat(line.at(0)).isZero();
    }

    @Test
    void aDiffuserKeepsAllEnergyAndSpreadsIt() {
        Diffuser diffuser = new Diffuser(113, 0.7);
        double energy = 0;
        double largest = 0;
        for (int i = 0; i < 20_000; i++) {
            float[] sound = {i == 0 ? 1 : 0};
            diffuser.process(sound, 0, 1);
            double out = sound[0];
            energy += out * out;
            largest = Math.max(largest, Math.abs(out));
        }

        assertThat(energy).isCloseTo(1, within(1e-4));
        assertThat(largest).isCloseTo(0.7, within(1e-6));
    }

    @Test
    void aGlideIsFirstWhereItIsAimedAndThenNoFasterThanItMay() {
        Glide glide = new Glide(0.01, 0.5, 1000);
        glide.aim(100);
        assertThat(glide.next()).isEqualTo(100);

        glide.aim(300);
        double before = 100;
        for (int i = 0; i < 1000; i++) {
            double now = glide.next();
            assertThat(now - before).isBetween(0.0, 0.5 + 1e-9);
            before = now;
        }
        assertThat(before).isEqualTo(300);
    }

    @Test
    void aBoundedLoopIsUntouchedUpToOneAndNeverReachesTwo() {
        assertThat(SoftBound.of(-0.99)).isEqualTo(-0.99);
        assertThat(SoftBound.of(1.1)).isCloseTo(1 + 0.1 / 1.1, within(1e-12));
        assertThat(SoftBound.of(-1e9)).isBetween(-2.0, -1.99);
    }

    @Test
    void aGentleLowPassHasLostThreeDecibelsAtItsCorner() {
        OnePole pole = new OnePole(1000, 48_000);
        double power = 0;
        for (int i = 0; i < 96_000; i++) {
            double out = pole.low(Math.sqrt(2) * Math.sin(2 * Math.PI * 1000 * i / 48_000));
            power += i < 48_000 ? 0 : out * out / 48_000;
        }

        assertThat(10 * Math.log10(power)).isCloseTo(-3, within(0.3));
    }
}
