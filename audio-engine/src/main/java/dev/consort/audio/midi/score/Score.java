package dev.consort.audio.midi.score;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.TransportMode;
import dev.consort.protocol.state.pattern.NoteMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that a session plays, written out as notes: the piano roll, or in Song mode the clips in their places, and the
 * patterns of the drum kits, which repeat up to the end of the last bar. Swing and humanizing are left out: the notes
 * are where they are written.
 *
 * @param parts the notes of every instrument, by its id, in the order of the band
 * @param endTick the end of the last bar
 * @param remarks sentences on what could not be written out
 */
public record Score(Map<Integer, NoteMap> parts, long endTick, List<String> remarks) {
    /** Most notes that clips and drum patterns are written out to: repeating is cheap to ask for. */
    static final int MOST_WRITTEN_OUT = 100_000;

    /** Writes a session out. */
    public static Score of(NetworkState state) {
        Parts parts = new Parts(state.instruments());
        if (state.transport().mode() == TransportMode.SONG) {
            new SongPart(state.arrangement(), parts).write();
        } else {
            state.instruments()
                    .inOrder()
                    .forEach(each -> parts.take(each.id(), state.pianoRoll().notes(each.id())));
        }
        KitPart kits = new KitPart(state, parts);
        long end = bars(Math.max(parts.end(), kits.onePass()), state);
        kits.write(end);
        List<String> remarks = new ArrayList<>(parts.remarks());
        remarks.addAll(kits.remarks());
        Map<Integer, NoteMap> notes = new LinkedHashMap<>();
        state.instruments().inOrder().forEach(each -> notes.put(each.id(), parts.notes(each.id())));
        return new Score(notes, end, List.copyOf(remarks));
    }

    private static long bars(long tick, NetworkState state) {
        long bar = state.session().timeSignature().barTicks();
        return (tick + bar - 1) / bar * bar;
    }

    /** How many notes there are. */
    public long size() {
        return parts.values().stream().mapToLong(NoteMap::size).sum();
    }
}
