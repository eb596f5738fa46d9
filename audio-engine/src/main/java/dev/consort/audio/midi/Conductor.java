package dev.consort.audio.midi;

import dev.consort.protocol.state.Session;
import dev.consort.protocol.state.TempoMap;
import dev.consort.protocol.state.pattern.Ticks;
import dev.consort.protocol.state.theory.TimeSignature;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sound.midi.MetaMessage;

/** A file's tempo and metre, gathered from all its tracks. */
final class Conductor {
    private static final int TEMPO = 0x51;
    private static final int TIME_SIGNATURE = 0x58;
    private static final double USUAL_BPM = 120;
    private static final double SLOWEST = 20;
    private static final double FASTEST = 400;

    private final TreeMap<Long, Double> tempos = new TreeMap<>();
    private final TreeMap<Long, TimeSignature> metres = new TreeMap<>();

    void hear(MetaMessage message, long tick) {
        byte[] data = message.getData();
        if (message.getType() == TEMPO && data.length >= 3) {
            int micros = (data[0] & 0xFF) << 16 | (data[1] & 0xFF) << 8 | data[2] & 0xFF;
            tempos.put(tick, 60e6 / Math.max(1, micros));
        } else if (message.getType() == TIME_SIGNATURE && data.length >= 2) {
            metre(tick, data[0] & 0xFF, data[1]);
        }
    }

    private void metre(long tick, int beats, int unitPower) {
        if (beats >= 1 && beats <= 32 && unitPower >= 0 && unitPower <= 5) {
            metres.put(tick, new TimeSignature(beats, 1 << unitPower));
        }
    }

    /**
     * The session with the file's tempo and metre.
     *
     * @param firstNote the tick at which the music begins: its tempo is the session's
     */
    Session conducted(Session session, long firstNote, List<String> remarks) {
        Map.Entry<Long, Double> atStart = tempos.floorEntry(firstNote);
        double wanted = atStart == null ? USUAL_BPM : atStart.getValue();
        double bpm = Math.max(SLOWEST, Math.min(FASTEST, wanted));
        if (bpm != wanted) {
            remarks.add("The tempo of " + Math.round(wanted) + " was set to " + Math.round(bpm) + " bpm.");
        }
        // Three decimals are finer than the file's microseconds per quarter can be heard.
        double rounded = Math.round(bpm * 1000) / 1000.0;
        return metre(session.withBpm(rounded).withTempoMap(map(rounded)), remarks);
    }

    private TempoMap map(double bpm) {
        TempoMap map = TempoMap.empty();
        double before = 1;
        if (!tempos.containsKey(0L)) {
            tempos.put(0L, tempos.isEmpty() ? bpm : USUAL_BPM);
        }
        for (Map.Entry<Long, Double> change :
                tempos.headMap((long) Ticks.LAST, true).entrySet()) {
            double tempo = Math.max(SLOWEST, Math.min(FASTEST, change.getValue()));
            double factor = Math.abs(tempo - bpm) < 0.001 ? 1 : tempo / bpm;
            if (factor != before) {
                map = map.from(change.getKey().intValue(), factor);
                before = factor;
            }
        }
        return map.isEmpty() ? null : map;
    }

    private Session metre(Session session, List<String> remarks) {
        if (metres.isEmpty()) {
            return session;
        }
        TimeSignature first = metres.firstEntry().getValue();
        if (metres.values().stream().anyMatch(metre -> !metre.equals(first))) {
            remarks.add("The time signature changes in the file; " + first.beats() + "/" + first.unit()
                    + " is kept throughout.");
        }
        return session.withTimeSignature(first);
    }
}
