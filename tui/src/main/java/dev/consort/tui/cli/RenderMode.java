package dev.consort.tui.cli;

import dev.consort.audio.EngineConfig;
import dev.consort.audio.OfflineRender;
import dev.consort.audio.sample.Samples;
import dev.consort.protocol.state.NetworkState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code --render}: a WAV file of a song, as fast as the machine can. */
record RenderMode(Path target, Path imported) implements Mode {
    @Override
    public int run() throws Failure {
        Logs.toStderr();
        List<String> remarks = new ArrayList<>();
        NetworkState session = SongFile.session(imported, null, remarks);
        remarks.forEach(remark -> System.err.println("consort: " + remark));
        long begin = System.nanoTime();
        try {
            long frames = OfflineRender.render(
                    session, recordings(), target, new ProgressLine(System.err, System.console() != null));
            tell((double) frames / EngineConfig.DEFAULT.sampleRate(), (System.nanoTime() - begin) / 1e9);
            return ExitCode.OK;
        } catch (IOException e) {
            throw new Failure(ExitCode.FILE_UNREADABLE, "cannot write " + target + ": " + e.getMessage());
        }
    }

    private static Samples recordings() {
        return Recordings.in(new Places(System.getenv()), sentence -> System.err.println("consort: " + sentence));
    }

    private void tell(double seconds, double took) {
        System.err.println(String.format(
                Locale.ROOT,
                "consort: wrote %s, %.1f s of music in %.1f s (%.0f times real time)",
                target,
                seconds,
                took,
                seconds / took));
    }
}
