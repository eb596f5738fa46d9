package dev.consort.audio.dawproject;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.arrangement.Clip;
import dev.consort.protocol.state.arrangement.ClipLane;
import dev.consort.protocol.state.arrangement.Placement;
import dev.consort.protocol.state.pattern.NoteMap;
import dev.consort.protocol.state.pattern.Ticks;
import java.util.List;

/** Writes clips with their notes. */
final class ClipXml {
    /** So many notes are written again where a clip is repeated; after that, copies refer to the first one. */
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

    /** A clip where it is placed in the song. */
    void placed(Placement placement, Clip clip) {
        int length = lengthOf(placement, clip);
        start(clip.name(), placement.start(), length);
        if (length > clip.length()) {
            out.with("loopStart", 0).with("loopEnd", (double) clip.length() / Ticks.PER_QUARTER);
        }
        String content = "clip-" + placement.clip() + (placement.instrument() == clip.instrument() ? "" : "-elsewhere");
        boolean known = out.has(content);
        if (known && copied + clip.notes().size() > MOST_COPIED) {
            out.with("reference", content);
        } else {
            content(known ? null : content, placement, clip);
        }
        out.end();
    }

    static int lengthOf(Placement placement, Clip clip) {
        return placement.length() == null ? clip.length() : placement.length();
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
        copied += id == null ? clip.notes().size() : 0;
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
