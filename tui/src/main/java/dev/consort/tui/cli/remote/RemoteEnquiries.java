package dev.consort.tui.cli.remote;

import dev.consort.client.LinkStatus.Phase;
import dev.consort.client.RemoteDispatcher;
import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.ClientMessage.Enquiry;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.message.ServerMessage.Analysis;
import dev.consort.protocol.message.ServerMessage.Projects;
import dev.consort.protocol.message.ServerMessage.Status;
import dev.consort.protocol.message.ServerMessage.Waveform;
import dev.consort.protocol.message.machine.ListedSample;
import dev.consort.protocol.wire.MessageCodec;
import dev.consort.tui.cli.remote.Question.Sent;
import dev.consort.tui.studio.Answer;
import dev.consort.tui.studio.Enquiries;
import dev.consort.tui.studio.Past;
import dev.consort.tui.studio.Told;
import dev.consort.tui.studio.Tone;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.LongSupplier;

/** Enquiries by the network. The screen's thread asks, the client's thread hears. */
final class RemoteEnquiries implements Enquiries {
    /** Whoever begins to listen hears nothing at first; after a quarter of a second the picture is full. */
    private static final int LOOKS = 5;

    private final BiConsumer<Tone, String> teller;
    private final Question<Projects> projects;
    private final PastPages history;
    private final Question<Analysis> analysis;
    private final Question<List<ListedSample>> samples;
    private final Waveforms waveforms;
    private final Question<Status> status;
    private volatile RemoteDispatcher dispatcher;
    private volatile Set<String> offered;
    private volatile ClientMessage.Watch watch = new ClientMessage.Watch(false, null);
    private volatile boolean speaksProjects;
    private volatile boolean isOneLook;
    private volatile int looksLeft;
    private final Set<Told> told = ConcurrentHashMap.newKeySet();

    /**
     * @param teller says something to the person at the screen
     * @param nanos a clock that only ever rises
     */
    RemoteEnquiries(BiConsumer<Tone, String> teller, LongSupplier nanos) {
        this.teller = teller;
        projects = new Question<>(nanos, () -> whileJoined(() -> dispatcher.listProjects()));
        history = new PastPages(nanos, before -> whileJoined(() -> dispatcher.listHistory(before)));
        analysis = new Question<>(nanos, () -> enquire(watch));
        samples = new Question<>(nanos, () -> enquire(new ClientMessage.ListSamples()));
        waveforms = new Waveforms(nanos, name -> enquire(new ClientMessage.ShowSample(name)));
        status = new Question<>(nanos, () -> enquire(new ClientMessage.AskStatus()));
    }

    /** Connects this to the client that sends; once, before the screen begins. */
    void attach(RemoteDispatcher joined) {
        dispatcher = joined;
    }

    private Sent whileJoined(Runnable question) {
        if (dispatcher == null || dispatcher.link().phase() != Phase.JOINED) {
            return Sent.NOT_YET;
        }
        question.run();
        return Sent.SENT;
    }

    private Sent enquire(Enquiry enquiry) {
        if (offered == null) {
            return Sent.NOT_YET;
        }
        boolean isKnown = offered.contains(MessageCodec.CLIENT.tagOf(enquiry));
        return isKnown ? whileJoined(() -> dispatcher.enquire(enquiry)) : Sent.NEVER;
    }

    /** There is a seat: what is still to be answered is asked here. */
    void seated(List<String> features) {
        offered = features == null ? Set.of() : Set.copyOf(features);
        projects.askAgain();
        history.askAgain();
        samples.askAgain();
        waveforms.askAgain();
        status.askAgain();
        if (watch.analysis()) {
            analysis.ask();
        }
    }

    /** The server has said this; answers whether the person is to be told as well. */
    boolean heard(ServerMessage message) {
        if (message instanceof Projects listed) {
            projects.heard(listed);
            return takeSpeaksProjects();
        } else if (message instanceof ServerMessage.History page) {
            return history.heard(page);
        } else if (message instanceof Analysis newest && watch.analysis() && Sane.is(newest)) {
            analysis.heard(newest);
            tellHeard(newest);
        } else if (message instanceof ServerMessage.Samples listed && Sane.is(listed)) {
            samples.heard(listed.samples());
            say(Told.SAMPLES, MachineLines.samples(listed.samples()));
        } else if (message instanceof Waveform waveform && Sane.is(waveform)) {
            waveforms.heard(waveform);
        } else if (message instanceof Status newest && Sane.is(newest)) {
            status.heard(newest);
            say(Told.STATUS, MachineLines.status(newest));
        }
        return false;
    }

    private void say(Told what, List<String> lines) {
        if (told.remove(what)) {
            lines.forEach(line -> teller.accept(Tone.NOTICE, line));
        }
    }

    private void tellHeard(Analysis newest) {
        if (told.contains(Told.HEARD) && --looksLeft <= 0) {
            say(Told.HEARD, MachineLines.heard(newest));
            if (isOneLook) {
                watch(false, null);
            }
        }
    }

    private boolean takeSpeaksProjects() {
        boolean speaks = speaksProjects;
        speaksProjects = false;
        return speaks;
    }

    /** Asks for the projects, to be told as messages. */
    void speakProjects() {
        speaksProjects = true;
        dispatcher.listProjects();
    }

    /** Asks for a page of the history, to be told as messages. */
    void speakHistory(Long before) {
        if (!history.speak(before)) {
            teller.accept(Tone.REFUSAL, "there is no connection at the moment; try again when it is back");
        }
    }

    @Override
    public Answer<Projects> projects() {
        return projects.answer();
    }

    @Override
    public void askProjects() {
        projects.ask();
    }

    @Override
    public Answer<Past> history() {
        return history.answer();
    }

    @Override
    public void askHistory(Long before) {
        history.ask(before);
    }

    @Override
    public void watch(boolean on, Integer instrument) {
        ClientMessage.Watch wanted = new ClientMessage.Watch(on, on ? instrument : null);
        if (wanted.equals(watch)) {
            return;
        }
        watch = wanted;
        isOneLook = false;
        if (on) {
            analysis.ask();
        } else {
            analysis.forget();
            enquire(wanted);
        }
    }

    @Override
    public Answer<Analysis> analysis() {
        return analysis.answer();
    }

    @Override
    public Answer<List<ListedSample>> samples() {
        return samples.answer();
    }

    @Override
    public void askSamples() {
        samples.ask();
    }

    @Override
    public Answer<Waveform> waveform(String name) {
        return waveforms.of(name);
    }

    @Override
    public Answer<Status> status() {
        return status.answer();
    }

    @Override
    public void askStatus() {
        status.ask();
    }

    @Override
    public void tell(Told what) {
        String question =
                switch (what) {
                    case SAMPLES -> "ListSamples";
                    case STATUS -> "AskStatus";
                    case HEARD -> "Watch";
                };
        if (offered != null && !offered.contains(question)) {
            teller.accept(Tone.REFUSAL, "this is " + Question.NOT_HERE);
            return;
        }
        told.add(what);
        switch (what) {
            case SAMPLES -> samples.ask();
            case STATUS -> status.ask();
            case HEARD -> look();
        }
    }

    private void look() {
        looksLeft = LOOKS;
        if (!watch.analysis()) {
            watch(true, null);
            isOneLook = true;
        }
    }

    @Override
    public void recordMix(boolean on) {
        switch (enquire(new ClientMessage.RecordMix(on))) {
            case NEVER -> teller.accept(Tone.REFUSAL, "recording what is heard is " + Question.NOT_HERE);
            case NOT_YET -> teller.accept(Tone.REFUSAL, "there is no connection at the moment");
            case SENT -> {}
        }
    }
}
