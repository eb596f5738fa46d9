package dev.consort.audio.dsp.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SlidingPeakPropertyTest {
    @Property(tries = 200)
    void itIsTheHighestOfTheWindow(
            @ForAll @IntRange(min = 1, max = 20) int window,
            @ForAll @Size(max = 100) List<@DoubleRange(min = 0, max = 1) Double> values) {
        SlidingPeak peak = new SlidingPeak(window);
        for (int i = 0; i < values.size(); i++) {
            double highest = 0;
            for (int j = Math.max(0, i - window + 1); j <= i; j++) {
                highest = Math.max(highest, values.get(j));
            }
            assertThat(peak.next(values.get(i))).isEqualTo(highest);
        }
    }

    @Property(tries = 200)
    void aMeanIsThatOfTheLastValuesWithOnesBeforeThem(
            @ForAll @IntRange(min = 1, max = 20) int length,
            @ForAll @Size(max = 100) List<@DoubleRange(min = 0, max = 1) Double> values) {
        MovingMean mean = new MovingMean(length);
        for (int i = 0; i < values.size(); i++) {
            double sum = Math.max(0, length - i - 1);
            for (int j = Math.max(0, i - length + 1); j <= i; j++) {
                sum += values.get(j);
            }
            assertThat(mean.next(values.get(i))).isCloseTo(sum / length, within(1e-11));
        }
    }

    @Property(tries = 200)
    void everyPeakIsBelowTheCeilingWhenItsTurnComes(
            @ForAll @Size(min = 50, max = 300) List<@DoubleRange(min = 0, max = 5) Double> peaks,
            @ForAll @DoubleRange(min = 0.1, max = 1) double threshold,
            @ForAll @DoubleRange(min = 0.1, max = 1) double ceiling) {
        LookAheadGain gain = new LookAheadGain(0.01, 0.005, 1000);
        for (int i = 0; i < peaks.size(); i++) {
            double now = gain.next(peaks.get(i), threshold, ceiling, 0.5);
            if (i >= gain.delay()) {
                assertThat(now * peaks.get(i - gain.delay())).isLessThanOrEqualTo(ceiling + 1e-9);
            }
        }
    }
}
