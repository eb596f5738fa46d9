package dev.consort.tui.room;

import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.NetworkState;
import dev.consort.server.sound.Sound;
import dev.consort.server.sound.SoundReading;
import java.util.List;

/** A sound engine of which nothing is heard; its playhead moves with the room's clock. */
final class QuietSound implements Sound {
    private static final double TICKS_PER_NANO = 960e-9;
    private static final List<Double> SILENCE = List.of(0.0, 0.0);

    private double playhead;

    void turn(long now) {
        playhead = now * TICKS_PER_NANO % 15_360;
    }

    @Override
    public void publish(NetworkState state) {}

    @Override
    public void noteOn(int instrument, int pitch, int velocity) {}

    @Override
    public void pad(int instrument, int pad, int velocity) {}

    @Override
    public void noteOff(int instrument, int pitch) {}

    @Override
    public void allNotesOff(int instrument) {}

    @Override
    public void locate(int tick) {}

    @Override
    public SoundReading reading() {
        return new SoundReading(playhead, false, 120, SILENCE, SILENCE, IdMap.empty(), 0, 0);
    }
}
