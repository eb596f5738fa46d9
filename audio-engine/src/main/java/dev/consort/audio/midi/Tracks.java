package dev.consort.audio.midi;

import dev.consort.audio.midi.file.Division;
import dev.consort.audio.midi.file.MidiEvents;
import dev.consort.protocol.state.pattern.Ticks;
import java.util.ArrayList;
import java.util.List;

/** A file's tracks as they are read, with the file's ticks turned into ours. */
final class Tracks implements MidiEvents {
    private static final int WHOLE_NOTE = 4 * Ticks.PER_QUARTER;

    /** So that pieces in turn never come to more than a number holds. */
    private static final double FAR_BEHIND_THE_END = 1e12;

    private final List<TrackReader> all = new ArrayList<>();
    private final Findings findings = new Findings();
    private final Conductor conductor;
    private final double scale;
    private final boolean inTurn;
    private long offset;

    /**
     * @param inTurn the tracks are pieces of their own, to be lined up one after the other
     */
    Tracks(boolean inTurn, Division division) {
        this.inTurn = inTurn;
        scale = Ticks.PER_QUARTER / division.perQuarter();
        conductor = new Conductor(division.isMusical(), findings);
    }

    @Override
    public void onTrack() {
        all.add(new TrackReader(findings));
    }

    private TrackReader current() {
        return all.get(all.size() - 1);
    }

    @Override
    public void onChannel(long tick, int status, int first, int second) {
        current().hear(ours(tick), status, first, second);
    }

    @Override
    public void onMeta(long tick, int type, byte[] data) {
        current().hearMeta(ours(tick), type, data);
        conductor.hear(ours(tick), type, data);
    }

    @Override
    public void onTrackEnd(long tick) {
        long end = ours(tick);
        current().end(end);
        if (inTurn) {
            offset = (end + WHOLE_NOTE - 1) / WHOLE_NOTE * WHOLE_NOTE;
        }
    }

    private long ours(long tick) {
        return offset + Math.round(Math.min(tick * scale, FAR_BEHIND_THE_END));
    }

    List<TrackReader> all() {
        return all;
    }

    Conductor conductor() {
        return conductor;
    }

    Findings findings() {
        return findings;
    }

    /** What the first track is called when it has nothing to play: the piece's name. */
    String pieceName() {
        return all.isEmpty() || !all.get(0).parts().isEmpty() ? "" : all.get(0).name();
    }
}
