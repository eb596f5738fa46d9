package dev.consort.server.testkit;

import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.NetworkState;
import dev.consort.server.sound.Sound;
import dev.consort.server.sound.SoundReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A sound engine that writes down what it is asked for. */
public final class FakeSound implements Sound {
    private final List<String> asked = new ArrayList<>();
    private NetworkState published;
    private final FakeBackstage backstage = new FakeBackstage();
    public Map<String, List<Double>> strips = Map.of();
    private double playhead;

    @Override
    public void publish(NetworkState state) {
        published = state;
    }

    @Override
    public void noteOn(int instrument, int pitch, int velocity) {
        asked.add("on " + instrument + " " + pitch);
    }

    @Override
    public void noteOff(int instrument, int pitch) {
        asked.add("off " + instrument + " " + pitch);
    }

    @Override
    public void pad(int instrument, int pad, int velocity) {
        asked.add("pad " + instrument + " " + pad);
    }

    @Override
    public void allNotesOff(int instrument) {
        asked.add("all off " + instrument);
    }

    @Override
    public void locate(int tick) {
        asked.add("locate " + tick);
    }

    @Override
    public FakeBackstage backstage() {
        return backstage;
    }

    @Override
    public SoundReading reading() {
        return new SoundReading(
                playhead, false, 120, List.of(0.0, 0.0), List.of(0.0, 0.0), IdMap.empty(), strips, 0, 0);
    }

    public void setPlayhead(double tick) {
        playhead = tick;
    }

    public List<String> asked() {
        return asked;
    }

    public NetworkState published() {
        return published;
    }
}
