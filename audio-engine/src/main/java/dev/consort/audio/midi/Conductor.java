package dev.consort.audio.midi;

import dev.consort.audio.midi.file.Meta;
import dev.consort.protocol.keyed.TickMap;
import dev.consort.protocol.state.Session;
import dev.consort.protocol.state.TempoMap;
import dev.consort.protocol.state.pattern.Ticks;
import dev.consort.protocol.state.theory.TimeSignature;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A file's tempo, metre and key, gathered from all its tracks. Ticks are ours. */
final class Conductor {
    private static final double MICROS_PER_MINUTE = 60e6;
    private static final double USUAL_BPM = 120;
    private static final double SLOWEST = 20;
    private static final double FASTEST = 400;

    /** Changes of tempo may go further than the session's own. */
    private static final double WIDER = 4;

    private static final int MOST_DECIMALS = 6;
    private static final int MOST_CHANGES = 10_000;

    private final TreeMap<Long, Double> tempos = new TreeMap<>();
    private final TreeMap<Long, TimeSignature> metres = new TreeMap<>();
    private final TreeMap<Long, KeySignature> keys = new TreeMap<>();
    private final boolean isMusical;
    private final Findings findings;

    /**
     * @param isMusical false when a tempo means nothing, because the file counts frames of film
     */
    Conductor(boolean isMusical, Findings findings) {
        this.isMusical = isMusical;
        this.findings = findings;
    }

    void hear(long tick, int type, byte[] data) {
        if (type == Meta.TEMPO && data.length >= 3 && isMusical) {
            tempo(tick, (data[0] & 0xFF) << 16 | (data[1] & 0xFF) << 8 | data[2] & 0xFF);
        } else if (type == Meta.METRE && data.length >= 2) {
            metre(tick, data[0] & 0xFF, data[1]);
        } else if (type == Meta.KEY && hasRoom(keys)) {
            KeySignature key = KeySignature.of(data);
            if (key != null) {
                keys.put(tick, key);
            }
        }
    }

    private boolean hasRoom(TreeMap<Long, ?> changes) {
        boolean room = changes.size() < MOST_CHANGES;
        findings.tooManyChanges += room ? 0 : 1;
        return room;
    }

    private void tempo(long tick, int micros) {
        if (micros == 0) {
            findings.noTempo++;
        } else if (hasRoom(tempos)) {
            tempos.put(tick, bpm(micros));
        }
    }

    /** The shortest decimal that is written as so many microseconds: most likely what was meant. */
    private static double bpm(int micros) {
        double scale = 1;
        for (int decimals = 0; decimals < MOST_DECIMALS; decimals++) {
            double rounded = Math.round(MICROS_PER_MINUTE / micros * scale) / scale;
            if (Math.round(MICROS_PER_MINUTE / rounded) == micros) {
                return rounded;
            }
            scale *= 10;
        }
        return MICROS_PER_MINUTE / micros;
    }

    private void metre(long tick, int beats, int unitPower) {
        if (beats >= 1 && beats <= 32 && unitPower >= 0 && unitPower <= 5 && hasRoom(metres)) {
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
        return key(metre(session.withBpm(bpm).withTempoMap(map(bpm)), remarks), remarks);
    }

    /** Factors reach further than a session's own tempo, so that none of the file's is lost. */
    private TempoMap map(double bpm) {
        TreeMap<Long, Double> factors = new TreeMap<>();
        if (!tempos.containsKey(0L)) {
            tempos.put(0L, tempos.isEmpty() ? bpm : USUAL_BPM);
        }
        double before = 1;
        for (Map.Entry<Long, Double> change :
                tempos.headMap((long) Ticks.LAST, true).entrySet()) {
            double factor = within(change.getValue()) / bpm;
            if (factor != before) {
                factors.put(change.getKey() * TickMap.LANES, factor);
                before = factor;
            }
        }
        return factors.isEmpty() ? null : TempoMap.empty().withAll(factors);
    }

    private double within(double tempo) {
        double near = Math.max(SLOWEST / WIDER, Math.min(FASTEST * WIDER, tempo));
        findings.oddTempos += near == tempo ? 0 : 1;
        return near;
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

    private Session key(Session session, List<String> remarks) {
        if (keys.isEmpty()) {
            return session;
        }
        KeySignature first = keys.firstEntry().getValue();
        if (keys.values().stream().anyMatch(key -> !key.equals(first))) {
            remarks.add("The key changes in the file; the first is kept throughout.");
        }
        return first.set(session);
    }
}
