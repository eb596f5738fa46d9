package dev.consort.tui.command.sound;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.performance.Groove;
import dev.consort.protocol.state.performance.SwingGrid;
import dev.consort.protocol.state.theory.TimeSignature;
import dev.consort.tui.command.Arguments;
import dev.consort.tui.command.BadCommand;

/** Reads a feel setting by setting; what is not said stays as it is, or as it is in the session. */
final class GrooveReader {
    private double swing;
    private SwingGrid grid;
    private double loudness;
    private double timing;
    private double offset;
    private TimeSignature measure;

    GrooveReader(NetworkState state, Instrument instrument) {
        Groove now = instrument.groove();
        swing = now == null ? state.session().swing() : now.swing();
        grid = now == null ? SwingGrid.EIGHTHS : now.grid();
        loudness = now == null ? state.session().humanize().velocity() : now.humanizeVelocity();
        timing = now == null ? state.session().humanize().timing() : now.humanizeTiming();
        offset = now == null ? 0 : now.offsetMillis();
        measure = now == null ? null : now.timeSignature();
    }

    void read(Arguments arguments) throws BadCommand {
        switch (arguments.keyword("the setting", "swing", "grid", "humanize", "offset", "measure")) {
            case "swing" -> swing = arguments.share("the swing");
            case "grid" -> grid = arguments.oneOf("the grid", SwingGrid.class);
            case "humanize" -> {
                loudness = arguments.share("the loudness");
                timing = arguments.share("the timing");
            }
            case "offset" -> offset = arguments.amount("the offset", Groove.class, "offsetMillis");
            default -> measure = arguments.measure("the measure");
        }
    }

    Groove read() {
        return new Groove(swing, grid, loudness, timing, offset, measure);
    }
}
