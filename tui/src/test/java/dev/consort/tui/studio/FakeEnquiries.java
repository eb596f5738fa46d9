package dev.consort.tui.studio;

import dev.consort.protocol.message.ServerMessage.Analysis;
import dev.consort.protocol.message.ServerMessage.Projects;
import dev.consort.protocol.message.ServerMessage.Status;
import dev.consort.protocol.message.ServerMessage.Waveform;
import dev.consort.protocol.message.machine.ListedSample;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers what a test has put there, and writes down what it is asked. */
public abstract class FakeEnquiries implements Enquiries {
    public final List<String> asked = new ArrayList<>();
    public final Map<String, Answer<Waveform>> waveforms = new HashMap<>();
    public volatile Answer<Projects> projects = Answer.waiting();
    public volatile Answer<Past> history = Answer.waiting();
    public volatile Answer<Analysis> analysis = Answer.waiting();
    public volatile Answer<List<ListedSample>> samples = Answer.waiting();
    public volatile Answer<Status> status = Answer.waiting();

    @Override
    public Answer<Projects> projects() {
        return projects;
    }

    @Override
    public void askProjects() {
        asked.add("projects");
    }

    @Override
    public Answer<Past> history() {
        return history;
    }

    @Override
    public void askHistory(Long before) {
        asked.add("history before " + before);
    }

    @Override
    public void watch(boolean on, Integer instrument) {
        asked.add(on ? "watch " + instrument : "watch nothing");
    }

    @Override
    public Answer<Analysis> analysis() {
        return analysis;
    }

    @Override
    public Answer<List<ListedSample>> samples() {
        return samples;
    }

    @Override
    public void askSamples() {
        asked.add("samples");
    }

    @Override
    public Answer<Waveform> waveform(String name) {
        return waveforms.computeIfAbsent(name, unknown -> {
            asked.add("waveform " + unknown);
            return Answer.waiting();
        });
    }

    @Override
    public Answer<Status> status() {
        return status;
    }

    @Override
    public void askStatus() {
        asked.add("status");
    }

    @Override
    public void tell(Told what) {
        asked.add("tell " + what);
    }

    @Override
    public void recordMix(boolean on) {
        asked.add(on ? "record the mix" : "end the recording");
    }
}
