package dev.consort.server.machine;

import dev.consort.audio.output.Recorder;
import dev.consort.protocol.file.PrivateFile;
import dev.consort.protocol.text.FileNames;
import dev.consort.server.sound.Backstage.RecordingNews;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Records what is heard into a folder, when people want it. Any thread. */
public final class MixRecorder {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH-mm-ss");

    private final Recorder recorder;
    private final int sampleRate;
    private final Path folder;
    private final Supplier<LocalDateTime> clock;
    private String name;

    /**
     * @param recorder hears what is heard
     * @param sampleRate Hz
     * @param folder for new recordings; made when there is one
     * @param clock after which they are called
     * @param first what it records already; null for nothing
     */
    public MixRecorder(Recorder recorder, int sampleRate, Path folder, Supplier<LocalDateTime> clock, Path first) {
        this.recorder = recorder;
        this.sampleRate = sampleRate;
        this.folder = folder;
        this.clock = clock;
        name = first == null ? null : first.getFileName().toString();
    }

    /** The file into which it records, for people; null for none. */
    synchronized String recording() {
        return recorder.isRecording() ? name : null;
    }

    /** Begins a recording; one at a time. */
    synchronized void begin(String by, String session, Consumer<RecordingNews> news) {
        if (recorder.isRecording()) {
            news.accept(new RecordingNews(false, "it is being recorded into " + name + " already; end that first"));
            return;
        }
        String file = FileNames.like(session) + " " + clock.get().format(MOMENT) + ".wav";
        try {
            PrivateFile.makeFolders(folder);
        } catch (IOException e) {
            news.accept(new RecordingNews(false, "the folder " + folder.getFileName() + " cannot be made"));
            return;
        }
        name = folder.getFileName() + "/" + file;
        String shown = name;
        recorder.start(folder.resolve(file))
                .whenComplete((begun, failure) -> news.accept(
                        failure == null
                                ? new RecordingNews(true, by + " records what is heard into " + shown)
                                : new RecordingNews(false, reason(failure))));
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        return "the recording cannot be made: " + cause.getMessage();
    }

    /** Ends the recording. */
    synchronized void end(String by, Consumer<RecordingNews> news) {
        if (!recorder.isRecording()) {
            news.accept(new RecordingNews(false, "nothing is being recorded"));
            return;
        }
        String shown = name;
        recorder.stop()
                .whenComplete((done, failure) -> news.accept(
                        failure == null
                                ? new RecordingNews(true, by + " ended the recording " + shown + seconds(done))
                                : new RecordingNews(false, reason(failure))));
    }

    private String seconds(Recorder.Recording done) {
        return done == null ? "" : ", " + Math.round((double) done.frames() / sampleRate) + " s";
    }
}
