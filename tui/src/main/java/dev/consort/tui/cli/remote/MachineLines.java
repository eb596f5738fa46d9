package dev.consort.tui.cli.remote;

import dev.consort.protocol.message.ServerMessage.Analysis;
import dev.consort.protocol.message.ServerMessage.Status;
import dev.consort.protocol.message.machine.EngineStatus;
import dev.consort.protocol.message.machine.ListedSample;
import dev.consort.protocol.message.machine.StoreStatus;
import dev.consort.protocol.state.theory.PitchClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a machine says of itself and of what it plays, as lines. */
final class MachineLines {
    private static final double A4 = 440;
    private static final int A4_KEY = 69;

    private MachineLines() {}

    static List<String> samples(List<ListedSample> samples) {
        return samples.isEmpty()
                ? List.of("there are no recordings yet; they go into the folder 'samples' beside the sessions")
                : samples.stream().map(MachineLines::sample).toList();
    }

    private static String sample(ListedSample sample) {
        String channels =
                sample.channels() == 1 ? "mono" : sample.channels() == 2 ? "stereo" : sample.channels() + " channels";
        return String.format(
                Locale.ROOT, "%s: %.1f s, %s, %d Hz", sample.name(), sample.seconds(), channels, sample.sampleRate());
    }

    static List<String> status(Status status) {
        List<String> lines = new ArrayList<>(List.of(engine(status.engine()), store(status.store())));
        lines.add("up for " + status.uptimeSeconds() / 60 + " min, "
                + status.clients().size() + " connected");
        if (status.midiOut() != null) {
            lines.add("MIDI clock goes to " + status.midiOut());
        }
        lines.add(status.recording() == null ? "the mix is not being recorded" : "recording " + status.recording());
        return lines;
    }

    private static String engine(EngineStatus engine) {
        String rate = engine.sampleRate() == null ? "" : ", " + engine.sampleRate() + " Hz";
        String block = engine.blockFrames() == null ? "" : ", blocks of " + engine.blockFrames();
        String voices = engine.voices() == null ? "" : ", " + engine.voices() + " voices";
        return engine.kind() + " to " + engine.output() + rate + block + ", load " + Math.round(engine.load() * 100)
                + " %, " + engine.xruns() + " late blocks" + voices;
    }

    private static String store(StoreStatus store) {
        String project = store.project() == null ? "this server keeps no project" : "project " + store.project();
        String safe =
                store.unsafe() == 0 ? ", everything is safe on disk" : ", " + store.unsafe() + " edits not safe yet";
        return project
                + (store.project() == null ? "" : safe)
                + (store.trouble() == null ? "" : "; " + store.trouble());
    }

    static List<String> heard(Analysis analysis) {
        int loudest = 0;
        for (int band = 1; band < analysis.spectrum().size(); band++) {
            loudest = analysis.spectrum().get(band) > analysis.spectrum().get(loudest) ? band : loudest;
        }
        double level = analysis.spectrum().get(loudest);
        String loud = level <= Analysis.FLOOR
                ? "silence"
                : String.format(Locale.ROOT, "loudest near %.0f Hz, %.1f dB", Analysis.hertz(loudest), level);
        return List.of(analysis.pitch() == null ? "no pitch; " + loud : pitch(analysis.pitch()) + "; " + loud);
    }

    /** The nearest key of the equal temperament at 440 Hz, and how far off. */
    private static String pitch(double hertz) {
        double key = A4_KEY + 12 * Math.log(hertz / A4) / Math.log(2);
        long nearest = Math.max(0, Math.min(127, Math.round(key)));
        return String.format(
                Locale.ROOT,
                "%.1f Hz, %s %+.0f cents",
                hertz,
                PitchClass.pitchName((int) nearest),
                100 * (key - nearest));
    }
}
