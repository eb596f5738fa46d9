package dev.consort.server.testkit;

import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.message.ServerMessage.Analysis;
import dev.consort.protocol.message.machine.EngineStatus;
import dev.consort.protocol.message.machine.ListedSample;
import dev.consort.server.sound.Backstage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** A machine with one recording, that writes down what it is asked for and answers at once, or when it is told to. */
public final class FakeBackstage implements Backstage {
    public final List<String> asked = new ArrayList<>();
    public final List<Runnable> waiting = new ArrayList<>();
    public Set<String> features = Set.of("Watch", "ListSamples", "ShowSample", "RecordMix");
    public boolean isSlow;
    private String recording;

    private void answer(Runnable work) {
        if (isSlow) {
            waiting.add(work);
        } else {
            work.run();
        }
    }

    @Override
    public Set<String> features() {
        return features;
    }

    @Override
    public EngineStatus engine() {
        return new EngineStatus("consort", "test", 48_000, 256, 0.1, 2, 3);
    }

    @Override
    public String midiOut() {
        return "volca";
    }

    @Override
    public String recording() {
        return recording;
    }

    @Override
    public void record(boolean on, String by, String session, Consumer<RecordingNews> news) {
        asked.add("record " + on);
        boolean isDone = on == (recording == null);
        recording = isDone ? on ? "exports/" + session + ".wav" : null : recording;
        answer(() -> news.accept(new RecordingNews(isDone, isDone ? by + " did it" : "it is so already")));
    }

    @Override
    public void listSamples(Consumer<ServerMessage> answer) {
        answer(() -> answer.accept(new ServerMessage.Samples(List.of(new ListedSample("amen.wav", 6.95, 2, 44_100)))));
    }

    @Override
    public void showSample(String name, Consumer<ServerMessage> answer) {
        asked.add("show " + name);
        answer(() -> answer.accept(new ServerMessage.Waveform(name, 6.95, 2, List.of(-1, 1), null)));
    }

    @Override
    public void analyse(Set<Integer> instruments, Consumer<Map<Integer, Analysis>> answer) {
        asked.add("analyse");
        Map<Integer, Analysis> heard = new HashMap<>();
        for (int id : instruments) {
            heard.put(
                    id, new Analysis(Collections.nCopies(48, -30.0), Collections.nCopies(128, 0), nullable(id), 440.0));
        }
        answer(() -> answer.accept(heard));
    }

    private static Integer nullable(int instrument) {
        return instrument == MIX ? null : (Integer) instrument;
    }

    @Override
    public void rest() {
        asked.add("rest");
    }
}
