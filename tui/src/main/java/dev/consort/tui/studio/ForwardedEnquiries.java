package dev.consort.tui.studio;

import dev.consort.protocol.message.ServerMessage.Analysis;
import dev.consort.protocol.message.ServerMessage.Projects;
import dev.consort.protocol.message.ServerMessage.Status;
import dev.consort.protocol.message.ServerMessage.Waveform;
import dev.consort.protocol.message.machine.ListedSample;
import java.util.List;

/** Enquiries that somebody else sees to. */
public abstract class ForwardedEnquiries implements Enquiries {
    private final Enquiries desk;

    /** @param desk who sees to them */
    protected ForwardedEnquiries(Enquiries desk) {
        this.desk = desk;
    }

    @Override
    public Answer<Projects> projects() {
        return desk.projects();
    }

    @Override
    public void askProjects() {
        desk.askProjects();
    }

    @Override
    public Answer<Past> history() {
        return desk.history();
    }

    @Override
    public void askHistory(Long before) {
        desk.askHistory(before);
    }

    @Override
    public void watch(boolean on, Integer instrument) {
        desk.watch(on, instrument);
    }

    @Override
    public Answer<Analysis> analysis() {
        return desk.analysis();
    }

    @Override
    public Answer<List<ListedSample>> samples() {
        return desk.samples();
    }

    @Override
    public void askSamples() {
        desk.askSamples();
    }

    @Override
    public Answer<Waveform> waveform(String name) {
        return desk.waveform(name);
    }

    @Override
    public Answer<Status> status() {
        return desk.status();
    }

    @Override
    public void askStatus() {
        desk.askStatus();
    }

    @Override
    public void tell(Told what) {
        desk.tell(what);
    }

    @Override
    public void recordMix(boolean on) {
        desk.recordMix(on);
    }
}
