package dev.consort.audio.scsynth;

import dev.consort.audio.EngineReading;
import dev.consort.audio.scsynth.desk.Wires;
import dev.consort.audio.scsynth.osc.Command;
import dev.consort.audio.sequencer.Sequencer;
import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.mixer.Mixer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the server's meters show, as far as it has told. Heard by one thread. */
final class Meters {
    private static final float QUIET = 1e-6f;

    private float[] levels = new float[4];

    /** The question that is to be asked. */
    Command ask(Wires wires) {
        return Command.of("/c_getn", 0, wires.meters());
    }

    /** Hears an answer, if it is one. */
    void hear(Command reply) {
        if (reply.address().equals("/c_setn") && reply.integer(0) == 0) {
            float[] heard = new float[Math.max(4, reply.integer(1))];
            for (int i = 0; i < heard.length; i++) {
                float level = (float) reply.number(i + 2);
                heard[i] = level >= QUIET ? level : 0;
            }
            levels = heard;
        }
    }

    /** All meters fall to nothing: there is no server. */
    void clear() {
        levels = new float[4];
    }

    /** What there is to show. */
    EngineReading reading(NetworkState state, Wires wires, Sequencer sequencer, double load, int late) {
        IdMap<List<Double>> peaks = IdMap.empty();
        for (int id : state.instruments().byId().ids()) {
            peaks = peaks.with(id, sides(wires.meterOf(id)));
        }
        return new EngineReading(
                sequencer.tick(),
                sequencer.playing(),
                sequencer.bpm(),
                levels[0],
                levels[1],
                levels[2],
                levels[3],
                peaks,
                strips(state.mixer(), wires),
                load,
                late,
                -1);
    }

    private Map<String, List<Double>> strips(Mixer mixer, Wires wires) {
        Map<String, List<Double>> strips = new TreeMap<>();
        for (int id : mixer.groups().ids()) {
            strips.put("group:" + id, sides(wires.meterOfGroup(id)));
        }
        for (int id : mixer.buses().ids()) {
            strips.put("bus:" + id, sides(wires.meterOfBus(id)));
        }
        return strips;
    }

    private List<Double> sides(int at) {
        boolean isKnown = at >= 0 && at + 1 < levels.length;
        return isKnown ? List.of((double) levels[at], (double) levels[at + 1]) : List.of(0.0, 0.0);
    }
}
