package dev.consort.server.machine;

import dev.consort.audio.EngineReading;
import dev.consort.audio.SoundEngine;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.message.ServerMessage.Analysis;
import dev.consort.protocol.message.machine.EngineStatus;
import dev.consort.protocol.text.SafeText;
import dev.consort.server.sound.Backstage;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The machine behind an engine. Any thread. */
public final class MachineRoom implements Backstage {
    private static final int LONGEST = 200;

    private final SoundEngine engine;
    private final Fittings fittings;
    private final AnalysisDesk analysis;
    private final SampleDesk samples;

    /** @param engine whose machine it is */
    public MachineRoom(SoundEngine engine, Fittings fittings) {
        this.engine = engine;
        this.fittings = fittings;
        analysis = engine.analyst() == null ? null : new AnalysisDesk(engine.analyst());
        samples = fittings.samples() == null ? null : new SampleDesk(fittings.samples());
    }

    @Override
    public Set<String> features() {
        Set<String> features = new TreeSet<>();
        if (analysis != null) {
            features.add("Watch");
        }
        if (samples != null) {
            features.addAll(Set.of("ListSamples", "ShowSample"));
        }
        if (fittings.recorder() != null) {
            features.add("RecordMix");
        }
        return features;
    }

    @Override
    public EngineStatus engine() {
        EngineReading reading = engine.reading();
        return new EngineStatus(
                fittings.kind(),
                clean(fittings.output().get()),
                fittings.sampleRate(),
                fittings.blockFrames(),
                Math.round(reading.load() * 1000) / 1000.0,
                reading.xruns(),
                reading.voices() < 0 ? null : reading.voices());
    }

    @Override
    public String midiOut() {
        return clean(fittings.midiOut());
    }

    @Override
    public String recording() {
        return fittings.recorder() == null ? null : clean(fittings.recorder().recording());
    }

    /** Names of devices and files are somebody else's words. */
    private static String clean(String text) {
        return text == null ? null : SafeText.clean(text, LONGEST);
    }

    @Override
    public void record(boolean on, String by, String session, Consumer<RecordingNews> news) {
        if (fittings.recorder() == null) {
            NONE.record(on, by, session, news);
        } else if (on) {
            fittings.recorder().begin(by, session, news);
        } else {
            fittings.recorder().end(by, news);
        }
    }

    @Override
    public void listSamples(Consumer<ServerMessage> answer) {
        if (samples == null) {
            NONE.listSamples(answer);
        } else {
            samples.list(answer);
        }
    }

    @Override
    public void showSample(String name, Consumer<ServerMessage> answer) {
        if (samples == null) {
            NONE.showSample(name, answer);
        } else {
            samples.show(name, answer);
        }
    }

    @Override
    public void analyse(Set<Integer> instruments, Consumer<Map<Integer, Analysis>> answer) {
        if (analysis == null) {
            answer.accept(Map.of());
        } else {
            analysis.look(instruments, answer);
        }
    }

    @Override
    public void rest() {
        if (analysis != null) {
            analysis.rest();
        }
    }
}
