package dev.consort.server.project;

import dev.consort.audio.export.Bounce;
import dev.consort.audio.export.DawProject;
import dev.consort.audio.export.ExportException;
import dev.consort.audio.export.Exported;
import dev.consort.audio.export.MidiFile;
import dev.consort.audio.export.Progress;
import dev.consort.audio.export.Stems;
import dev.consort.audio.export.WavSettings;
import dev.consort.protocol.action.ProjectAction;
import dev.consort.protocol.file.PrivateFile;
import dev.consort.protocol.state.NetworkState;
import dev.consort.server.journal.Errand;
import dev.consort.server.journal.ErrandNews;
import dev.consort.server.store.ProjectException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes files for the world outside, one after the other on a thread of its own. Any thread. */
final class Exports implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Exports.class);

    private final SessionFolder folder;
    private final String version;
    private final WavSettings settings;
    private final AtomicReference<Job> current = new AtomicReference<>();

    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread exporter = new Thread(work, "consort-export");
        exporter.setDaemon(true);
        exporter.setPriority(Thread.MIN_PRIORITY);
        return exporter;
    });

    /** @param version of this program, for the heads of files */
    Exports(SessionFolder folder, String version) {
        this.folder = folder;
        this.version = version;
        settings = WavSettings.DEFAULT.withRecordings(folder.samples(), LOG::warn);
    }

    /** One file that is written, and who hears of it. */
    private final class Job implements Progress {
        private final String what;
        private final Consumer<ErrandNews> news;
        private volatile boolean isCancelled;
        private int toldTenths;

        private Job(String what, Consumer<ErrandNews> news) {
            this.what = what;
            this.news = news;
        }

        @Override
        public void report(double share) {
            int tenths = (int) (share * 10);
            if (tenths > toldTenths && tenths < 10) {
                toldTenths = tenths;
                news.accept(new ErrandNews.Progress("writing " + what + ": " + tenths * 10 + " %", share));
            }
        }

        @Override
        public boolean isCancelled() {
            return isCancelled;
        }
    }

    /** A way of writing a state into a file. */
    private interface Writing {
        Exported write(NetworkState state, Path target, Progress progress) throws ExportException;
    }

    /** Begins an export. */
    void begin(ProjectAction.Export export, Errand errand, String projectName, Consumer<ErrandNews> news) {
        String name = export.name() == null ? projectName : export.name();
        if (export instanceof ProjectAction.ExportMidi) {
            begin(errand, name, ".mid", news, MidiFile::write);
        } else if (export instanceof ProjectAction.ExportDawproject) {
            begin(errand, name, ".dawproject", news, (s, t, p) -> DawProject.write(s, version, t, p));
        } else if (export instanceof ProjectAction.Bounce) {
            begin(errand, name, ".wav", news, (s, t, p) -> Bounce.write(s, t, settings, p));
        } else {
            begin(errand, name, " stems", news, (s, t, p) -> Stems.write(s, t, settings, p));
        }
    }

    private void begin(Errand errand, String name, String ending, Consumer<ErrandNews> news, Writing writing) {
        Job job = new Job(name.endsWith(ending) ? name : name + ending, news);
        if (!current.compareAndSet(null, job)) {
            news.accept(new ErrandNews.Refused("another file is being written; wait for it, or cancel it"));
            return;
        }
        thread.execute(() -> news.accept(written(errand, name, ending, job, writing)));
    }

    private ErrandNews written(Errand errand, String name, String ending, Job job, Writing writing) {
        try {
            Path target = target(name, ending);
            Exported done = writing.write(errand.state(), target, job);
            done.remarks().forEach(remark -> LOG.info("{}: {}", done.path(), remark));
            return new ErrandNews.Done(sentence(errand, done));
        } catch (ExportException | ProjectException e) {
            return new ErrandNews.Refused(e.getMessage());
        } catch (IOException | RuntimeException e) {
            return new ErrandNews.Refused(job.what + " could not be written: " + e.getMessage());
        } finally {
            current.set(null);
        }
    }

    private Path target(String name, String ending) throws ProjectException, IOException {
        Path exports = folder.exports();
        PrivateFile.makeFolders(exports);
        return exports.resolve(folder.file(name, ending).getFileName());
    }

    private static String sentence(Errand errand, Exported done) {
        String what = errand.by().name() + " wrote " + SessionFolder.EXPORTS + "/"
                + done.path().getFileName();
        return switch (done.remarks().size()) {
            case 0 -> what;
            case 1 -> what + "; " + done.remarks().get(0);
            default ->
                what + "; " + done.remarks().size() + " things are not in it as they are here, see the server's log";
        };
    }

    /** Ends what is being written; false if nothing is. */
    boolean cancel() {
        Job job = current.get();
        if (job != null) {
            job.isCancelled = true;
        }
        return job != null;
    }

    @Override
    public void close() {
        cancel();
        thread.shutdown();
    }
}
