package dev.consort.tui.command.song;

import dev.consort.protocol.state.generator.Constraints;
import dev.consort.tui.command.Arguments;
import dev.consort.tui.command.BadCommand;

/** Reads what no generator goes beyond, setting by setting; what is not said stays. */
final class LimitsReader {
    private static final int MOST_NOTES = 32;

    private boolean scale;
    private int lowest;
    private int highest;
    private int most;
    private double loudness;
    private double timing;

    LimitsReader(Constraints now) {
        scale = now.scaleLock();
        lowest = now.lowest();
        highest = now.highest();
        most = now.maxNotesPerBeat();
        loudness = now.humanizeVelocity();
        timing = now.humanizeTiming();
    }

    void read(Arguments a) throws BadCommand {
        switch (a.keyword("the setting", "scale", "lowest", "highest", "most", "humanize")) {
            case "scale" -> scale = a.onOff(scale);
            case "lowest" -> lowest = a.pitch("the lowest");
            case "highest" -> highest = a.pitch("the highest");
            case "most" -> most = a.whole("the most notes", 0, MOST_NOTES);
            default -> {
                loudness = a.share("the loudness");
                timing = a.share("the timing");
            }
        }
    }

    Constraints read() {
        return new Constraints(scale, lowest, highest, most, loudness, timing);
    }
}
