package dev.consort.server.sound;

import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.message.ServerMessage.Analysis;
import dev.consort.protocol.message.machine.EngineStatus;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** A machine of which nothing is known. */
final class BareStage implements Backstage {
    @Override
    public Set<String> features() {
        return Set.of();
    }

    @Override
    public EngineStatus engine() {
        return new EngineStatus("unknown", "unknown", null, null, 0, 0, null);
    }

    @Override
    public String midiOut() {
        return null;
    }

    @Override
    public String recording() {
        return null;
    }

    @Override
    public void record(boolean on, String by, String session, Consumer<RecordingNews> news) {
        news.accept(new RecordingNews(false, "this machine cannot record what is heard"));
    }

    @Override
    public void listSamples(Consumer<ServerMessage> answer) {
        answer.accept(new ServerMessage.Samples(List.of()));
    }

    @Override
    public void showSample(String name, Consumer<ServerMessage> answer) {
        answer.accept(new ServerMessage.Waveform(name, 0, 0, List.of(), "this machine has no recordings"));
    }

    @Override
    public void analyse(Set<Integer> instruments, Consumer<Map<Integer, Analysis>> answer) {
        answer.accept(Map.of());
    }

    @Override
    public void rest() {}
}
