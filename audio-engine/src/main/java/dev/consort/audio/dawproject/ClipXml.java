package dev.consort.audio.dawproject;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.arrangement.Clip;
import dev.consort.protocol.state.arrangement.ClipLane;
import dev.consort.protocol.state.arrangement.Placement;
import dev.consort.protocol.state.pattern.NoteMap;
import dev.consort.protocol.state.pattern.Ticks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Writes clips with their notes. */
final class ClipXml {
    /** So many notes and points are written again where a clip is repeated; then copies refer to the first one. */
    private static final int MOST_COPIED = 200_000;

    private static final double LOUDEST = 127;

    private final XmlOut out;
    private final NetworkState state;
    private final Remarks remarks;
    private final AutomationXml automation;
    private int copied;

    ClipXml(XmlOut out, NetworkState state, Remarks remarks) {
        this.out = out;
        this.state = state;
        this.remarks = remarks;
        automation = new AutomationXml(out, remarks);
    }

    /** A clip from the beginning. */
    void fromStart(String name, long length, NoteMap notes) {
        start(name, 0, length);
        notes(null, notes);
        out.end();
    }

    private void start(String name, long tick, long length) {
        out.start("Clip").with("name", name).with("time", (double) tick / Ticks.PER_QUARTER);
        out.with("duration", (double) length / Ticks.PER_QUARTER).with("playStart", 0);
    }

    /**
     * Writes placements where they are in the song, in as many rows as it takes that none overlaps.
     *
     * @param sorted by their beginning
     * @return how many rows
     */
    int placed(List<Placement> sorted) {
        List<List<Placement>> rows = apart(sorted);
        for (List<Placement> row : rows) {
            out.start("Clips");
            row.forEach(placement -> placed(placement, clip(placement)));
            out.end();
        }
        return rows.size();
    }

    private Clip clip(Placement placement) {
        return state.arrangement().clips().get(placement.clip());
    }

    /** A row of clips and where the last of them ends. */
    private record Row(int number, long end) {}

    /** Placements, sorted by their beginning, in rows in which none overlaps: always the row that is free first. */
    private List<List<Placement>> apart(List<Placement> sorted) {
        List<List<Placement>> rows = new ArrayList<>(List.of(new ArrayList<>()));
        PriorityQueue<Row> free =
                new PriorityQueue<>(Comparator.comparingLong(Row::end).thenComparingInt(Row::number));
        free.add(new Row(0, 0));
        for (Placement placement : sorted) {
            boolean fits = free.element().end <= placement.start();
            int number = fits ? free.remove().number : rows.size();
            if (!fits) {
                rows.add(new ArrayList<>());
            }
            rows.get(number).add(placement);
            free.add(new Row(number, (long) placement.start() + lengthOf(placement, clip(placement))));
        }
        return rows;
    }

    private void placed(Placement placement, Clip clip) {
        int length = lengthOf(placement, clip);
        start(clip.name(), placement.start(), length);
        if (length > clip.length()) {
            out.with("loopStart", 0).with("loopEnd", (double) clip.length() / Ticks.PER_QUARTER);
        }
        String content = "clip-" + placement.clip() + (placement.instrument() == clip.instrument() ? "" : "-elsewhere");
        boolean known = out.has(content);
        if (known && copied + weight(clip) > MOST_COPIED) {
            out.with("reference", content);
        } else {
            content(known ? null : content, placement, clip);
        }
        out.end();
    }

    private static int lengthOf(Placement placement, Clip clip) {
        return placement.length() == null ? clip.length() : placement.length();
    }

    /** How many notes and points a copy repeats. */
    private static int weight(Clip clip) {
        return clip.notes().size()
                + clip.lanes().values().stream()
                        .mapToInt(lane -> lane.points().size())
                        .sum();
    }

    private void content(String id, Placement placement, Clip clip) {
        List<ClipLane> lanes = lanes(placement, clip);
        if (lanes.isEmpty()) {
            notes(id, clip.notes());
        } else {
            out.start("Lanes");
            identify(id);
            notes(null, clip.notes());
            lanes.forEach(lane -> automation.lane("Points", Moved.of(state, lane.target()), lane.points()));
            out.end();
        }
        copied += id == null ? weight(clip) : 0;
    }

    /** The clip's automation that the file has a parameter for. */
    private List<ClipLane> lanes(Placement placement, Clip clip) {
        if (placement.instrument() != clip.instrument() && clip.lanes().size() > 0) {
            remarks.add("Automation in clips that another instrument plays is left out", Remarks.quoted(clip.name()));
            return List.of();
        }
        return clip.lanes().values().stream()
                .filter(lane -> !lane.points().isEmpty() && isNamed(lane))
                .toList();
    }

    private boolean isNamed(ClipLane lane) {
        Moved moved = Moved.of(state, lane.target());
        boolean named = moved != null && out.has(moved.id());
        if (!named) {
            LeftBehind.automation(remarks, state, lane.target());
        }
        return named;
    }

    private void identify(String id) {
        if (id != null) {
            out.id(id);
        }
    }

    private void notes(String id, NoteMap notes) {
        out.start("Notes");
        identify(id);
        notes.forEachEvent((tick, pitch, note) -> {
            out.empty("Note").with("time", (double) tick / Ticks.PER_QUARTER);
            out.with("duration", (double) note.duration() / Ticks.PER_QUARTER);
            out.with("channel", 0).with("key", pitch).with("vel", note.velocity() / LOUDEST);
            if (note.probability() != null && note.probability() < 1) {
                remarks.add("Notes that sound by chance are written as if they always did.");
            }
        });
        out.end();
    }
}
