package dev.consort.tui.pane.mixer;

import dev.consort.tui.channel.Channel;
import dev.consort.tui.studio.Levels;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The loudest that was heard of each strip lately. Time is counted in meterings, which come about 30 times a second: where
 * none comes, nothing moves.
 */
final class PeakHold {
    private static final int HELD = 40;
    private static final double FALL = 0.9;
    private static final double SILENT = 0.001;

    /**
     * What is held of one side.
     *
     * @param age meterings since it was as loud
     * @param clipped whether it has been at full scale since that was last forgotten
     */
    record Held(double level, int age, boolean clipped) {
        private static final Held NOTHING = new Held(0, 0, false);

        Held then(double peak) {
            boolean clips = clipped || peak >= 1;
            if (peak >= level) {
                return new Held(peak, 0, clips);
            }
            double falling = level * FALL;
            return age < HELD
                    ? new Held(level, age + 1, clips)
                    : new Held(falling < SILENT ? peak : Math.max(peak, falling), age, clips);
        }
    }

    private final Map<String, List<Held>> strips = new HashMap<>();
    private Levels last;

    /** Takes the newest metering in; one that was taken in already changes nothing. */
    void hear(Levels levels, List<Channel> channels) {
        if (levels != last) {
            last = levels;
            channels.forEach(channel -> {
                List<Double> peaks = channel.peaks(levels);
                strips.put(channel.kind(), List.of(next(channel, 0, peaks), next(channel, 1, peaks)));
            });
        }
    }

    private Held next(Channel channel, int side, List<Double> peaks) {
        return of(channel, side).then(peaks.get(side));
    }

    /** What is held of the left (0) or right (1) side of a strip. */
    Held of(Channel channel, int side) {
        List<Held> held = strips.get(channel.kind());
        return held == null ? Held.NOTHING : held.get(side);
    }

    /** Begins anew. */
    void forget() {
        strips.clear();
    }
}
