package dev.consort.audio.scsynth;

import dev.consort.audio.EngineReading;
import dev.consort.audio.scsynth.osc.Command;
import dev.consort.audio.scsynth.osc.NtpTime;
import dev.consort.audio.scsynth.recording.Buffers;
import dev.consort.audio.scsynth.recording.SoundFiles;
import dev.consort.audio.scsynth.server.Supervisor;
import dev.consort.protocol.state.NetworkState;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Plays sessions on a running server in real time: frames become moments of the clock on the wall, and a server that has
 * come up anew is told everything again. Its {@link #turn} is to be called every few milliseconds; for one thread.
 */
final class Conductor implements Outlet {
    /** Few enough to fit into a packet, whatever they are. */
    private static final int COMMANDS_AT_ONCE = 24;

    private static final long MILLI = 1_000_000;
    private static final long METER_NANOS = 40 * MILLI;

    private final Supervisor supervisor;
    private final Consumer<String> remarks;
    private final Ensemble ensemble;
    private final Pace pace;
    private final Meters meters = new Meters();
    private final Set<String> told = new HashSet<>();
    private final long latency;
    private NetworkState shown = NetworkState.EMPTY;
    private long wallMinusMono;
    private long metered;
    private int starts;

    Conductor(ScsynthConfig config, Supervisor supervisor, SoundFiles files, Consumer<String> remarks) {
        this.supervisor = supervisor;
        this.remarks = remarks;
        latency = config.latencyMillis() * MILLI;
        pace = new Pace(config.engine().sampleRate());
        ensemble = new Ensemble(config.engine(), new Buffers(files, remarks), this);
    }

    /**
     * Does what is due.
     *
     * @param now nanoseconds from any origin
     * @param wall the clock on the wall, read at the same moment
     * @param state what is to be played
     */
    void turn(long now, Instant wall, NetworkState state) {
        wallMinusMono = wall.getEpochSecond() * 1_000_000_000L + wall.getNano() - now;
        supervisor.step(now);
        if (supervisor.isUp()) {
            attend(now);
        } else {
            meters.clear();
        }
        if (state != shown) {
            shown = state;
            tell(state);
            ensemble.follow(state);
        }
        play(pace.due(now));
    }

    private void attend(long now) {
        if (supervisor.starts() != starts) {
            starts = supervisor.starts();
            ensemble.rebuild(supervisor.status().sampleRate());
        }
        for (Command reply : supervisor.news()) {
            meters.hear(reply);
            ensemble.hear(reply);
        }
        ensemble.order();
        if (now - metered >= METER_NANOS) {
            metered = now;
            now(List.of(meters.ask(ensemble.wires())));
        }
    }

    private void tell(NetworkState state) {
        for (String sentence : PassedBy.in(state)) {
            if (told.add(sentence)) {
                remarks.accept(sentence);
            }
        }
    }

    /** Lets a gesture be heard at once, by going on by a frame at least. */
    void perform(Consumer<Ensemble> gesture) {
        gesture.accept(ensemble);
        play(1);
    }

    private void play(int frames) {
        if (frames > 0) {
            ensemble.advance(frames);
            pace.advance(frames);
        }
    }

    @Override
    public void now(List<Command> commands) {
        for (int from = 0; from < commands.size(); from += COMMANDS_AT_ONCE) {
            int to = Math.min(commands.size(), from + COMMANDS_AT_ONCE);
            supervisor.send(NtpTime.AT_ONCE, commands.subList(from, to));
        }
    }

    @Override
    public void at(long frame, List<Command> commands) {
        long due = pace.nanos(frame) + wallMinusMono + latency;
        for (int from = 0; from < commands.size(); from += COMMANDS_AT_ONCE) {
            int to = Math.min(commands.size(), from + COMMANDS_AT_ONCE);
            supervisor.send(NtpTime.ofEpochNanos(due), commands.subList(from, to));
        }
    }

    EngineReading reading() {
        return meters.reading(
                shown,
                ensemble.wires(),
                ensemble.sequencer(),
                supervisor.isUp() ? supervisor.status().load() : 0,
                supervisor.late());
    }
}
