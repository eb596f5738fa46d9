package dev.consort.server;

import dev.consort.audio.AudioEngine;
import dev.consort.audio.EngineReading;
import dev.consort.protocol.state.NetworkState;
import dev.consort.server.sound.Sound;
import dev.consort.server.sound.SoundReading;

/** The embedded engine behind a session's port for sound. */
public final class EngineSound implements Sound {
    private final AudioEngine engine;

    public EngineSound(AudioEngine engine) {
        this.engine = engine;
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
                reading.peaks(),
                reading.rms(),
                reading.instruments(),
                Math.round(reading.load() * 1000) / 1000.0,
                reading.xruns());
    }
}
