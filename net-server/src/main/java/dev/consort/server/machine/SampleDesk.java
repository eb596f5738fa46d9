package dev.consort.server.machine;

import dev.consort.audio.sample.Outline;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.message.ServerMessage.Samples;
import dev.consort.protocol.message.ServerMessage.Waveform;
import dev.consort.protocol.message.machine.ListedSample;
import dev.consort.protocol.text.FileNames;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Tells which recordings there are and what they look like, on a thread of its own. A name is never a path. */
final class SampleDesk {
    /** So many are listed. */
    static final int MOST_LISTED = 1_000;

    private static final int MOST_WAITING = 64;

    private final Path folder;
    private final Executor thread = BackThread.called("consort-samples", MOST_WAITING);
    private final LookedAt<Outline> heads = new LookedAt<>(MOST_LISTED, Outline::head);
    private final LookedAt<Outline> outlines = new LookedAt<>(256, file -> Outline.of(file, Waveform.BUCKETS));

    SampleDesk(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Answers which recordings there are. Any thread. */
    void list(Consumer<ServerMessage> answer) {
        Supplier<ServerMessage> nothing = () -> new Samples(List.of());
        run(() -> new Samples(listed()), nothing, answer);
    }

    /** Answers what a recording looks like; the name may be any text. Any thread. */
    void show(String name, Consumer<ServerMessage> answer) {
        run(() -> shown(name), () -> problem(name, "too much is asked for at once; look again later"), answer);
    }

    private void run(Supplier<ServerMessage> work, Supplier<ServerMessage> otherwise, Consumer<ServerMessage> answer) {
        try {
            thread.execute(() -> answer.accept(work.get()));
        } catch (RejectedExecutionException full) {
            answer.accept(otherwise.get());
        }
    }

    private List<ListedSample> listed() {
        List<ListedSample> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, this::isRecording)) {
            for (Path file : files) {
                if (found.size() < MOST_LISTED) {
                    add(file, found);
                }
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            // A folder that is not there has no recordings in it.
            return List.of();
        }
        found.sort(Comparator.comparing(ListedSample::name));
        return List.copyOf(found);
    }

    private boolean isRecording(Path file) {
        return FileNames.isGood(file.getFileName().toString()) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private void add(Path file, List<ListedSample> found) {
        try {
            Outline head = heads.at(file);
            String name = file.getFileName().toString();
            found.add(new ListedSample(name, head.seconds(), head.channels(), head.sampleRate()));
        } catch (IOException unplayable) {
            // What cannot be played is no recording.
            return;
        }
    }

    private ServerMessage shown(String name) {
        Path file = FileNames.isGood(name) ? folder.resolve(name) : null;
        if (file == null || !folder.equals(file.getParent()) || !isRecording(file)) {
            return problem(name, "there is no recording of that name");
        }
        try {
            Outline outline = outlines.at(file);
            return new Waveform(name, outline.seconds(), outline.channels(), outline.peaks(), null);
        } catch (IOException unplayable) {
            return problem(name, "it cannot be played: " + unplayable.getMessage());
        }
    }

    private static ServerMessage problem(String name, String why) {
        return new Waveform(name, 0, 0, List.of(), why);
    }
}
