package dev.consort.server;

import dev.consort.audio.EngineReading;
import dev.consort.audio.SoundEngine;
import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.NetworkState;
import dev.consort.server.machine.Fittings;
import dev.consort.server.machine.MachineRoom;
import dev.consort.server.sound.Backstage;
import dev.consort.server.sound.Sound;
import dev.consort.server.sound.SoundReading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An engine behind a session's port for sound. */
public final class EngineSound implements Sound {
    private final SoundEngine engine;
    private final Backstage backstage;

    /** An engine on a machine of which nothing else is known. */
    public EngineSound(SoundEngine engine) {
        this(engine, Fittings.BARE);
    }

    /** An engine on a machine that is fitted like this. */
    public EngineSound(SoundEngine engine, Fittings fittings) {
        this.engine = engine;
        backstage = new MachineRoom(engine, fittings);
    }

    @Override
    public Backstage backstage() {
        return backstage;
    }

    @Override
    public void publish(NetworkState state) {
        engine.publish(state);
    }

    @Override
    public void noteOn(int instrument, int pitch, int velocity) {
        engine.noteOn(instrument, pitch, velocity);
    }

    @Override
    public void noteOff(int instrument, int pitch) {
        engine.noteOff(instrument, pitch);
    }

    @Override
    public void pad(int instrument, int pad, int velocity) {
        engine.pad(instrument, pad, velocity);
    }

    @Override
    public void allNotesOff(int instrument) {
        engine.allNotesOff(instrument);
    }

    @Override
    public void locate(int tick) {
        engine.locate(tick);
    }

    @Override
    public SoundReading reading() {
        EngineReading reading = engine.reading();
        return new SoundReading(
                Math.round(reading.tick() * 100) / 100.0,
                reading.playing(),
                reading.bpm(),
                List.of(rounded(reading.peakLeft()), rounded(reading.peakRight())),
                List.of(rounded(reading.rmsLeft()), rounded(reading.rmsRight())),
                rounded(reading.peaks()),
                rounded(reading.strips()),
                Math.round(reading.load() * 1000) / 1000.0,
                reading.xruns());
    }

    private static IdMap<List<Double>> rounded(IdMap<List<Double>> peaks) {
        IdMap<List<Double>> rounded = IdMap.empty();
        for (int id : peaks.ids()) {
            rounded = rounded.with(
                    id, peaks.get(id).stream().map(EngineSound::rounded).toList());
        }
        return rounded;
    }

    private static Map<String, List<Double>> rounded(Map<String, List<Double>> peaks) {
        Map<String, List<Double>> rounded = new LinkedHashMap<>();
        peaks.forEach((strip, sides) ->
                rounded.put(strip, sides.stream().map(EngineSound::rounded).toList()));
        return rounded;
    }

    /** To four decimals: a meter shows no more, and the wire carries less. */
    private static double rounded(double level) {
        return Math.round(level * 1e4) / 1e4;
    }
}
