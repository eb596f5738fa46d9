package dev.consort.tui.pane.steps.kit;

import dev.consort.protocol.state.sequencer.Kit;
import dev.consort.protocol.state.sequencer.Pattern;
import dev.consort.tui.studio.Levels;
import java.util.List;

/**
 * What a kit plays at this moment, as far as the playhead tells: its chain or its current pattern, counted from the
 * beginning of the song. When the loop is no whole number of rounds long, the kit is somewhere else after the first one.
 *
 * @param pattern its number, 0–3
 */
public record PlayingStep(int pattern, int step) {
    /** Null while the band stands. */
    public static PlayingStep of(Kit kit, Levels levels) {
        List<Integer> round = kit.chain().isEmpty() ? List.of(kit.current()) : kit.chain();
        int steps = round.stream().mapToInt(number -> length(kit, number)).sum();
        if (!levels.playing() || steps == 0) {
            return null;
        }
        int in = (int) ((long) levels.tick() / kit.resolution().ticks() % steps);
        int at = 0;
        while (in >= length(kit, round.get(at))) {
            in -= length(kit, round.get(at++));
        }
        return new PlayingStep(round.get(at), in);
    }

    private static int length(Kit kit, int number) {
        Pattern pattern = kit.patterns().get(number);
        return pattern == null ? 0 : pattern.length();
    }
}
