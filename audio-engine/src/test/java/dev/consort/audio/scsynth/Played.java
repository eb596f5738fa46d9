package dev.consort.audio.scsynth;

import dev.consort.audio.EngineConfig;
import dev.consort.audio.scsynth.osc.Command;
import dev.consort.audio.scsynth.recording.Buffers;
import dev.consort.audio.scsynth.recording.SoundFiles;
import dev.consort.protocol.state.NetworkState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A session as the engine plays it, made by the real server without a sound card; recordings are there at once. */
public final class Played implements Outlet {
    private static final int BLOCK = 256;

    private final Rendered rendered;
    private final Buffers buffers;
    private final Ensemble ensemble;
    private final List<String> remarks = new ArrayList<>();
    private long frames;

    public Played(Path folder, NetworkState state, SoundFiles files) {
        rendered = new Rendered(folder, Ensemble.graphs());
        buffers = new Buffers(files, remarks::add);
        ensemble = new Ensemble(new EngineConfig(Rendered.RATE, BLOCK, 1), buffers, this);
        ensemble.rebuild(Rendered.RATE);
        ensemble.follow(state);
    }

    public Played(Path folder, NetworkState state) {
        this(folder, state, SoundFiles.NONE);
    }

    /** Goes on by so many seconds. */
    public Played play(double seconds) {
        for (long end = frames + Math.round(seconds * Rendered.RATE); frames < end; ) {
            int count = (int) Math.min(BLOCK, end - frames);
            load();
            ensemble.advance(count);
            frames += count;
        }
        return this;
    }

    /** Without a clock the server does in order what else it would work on by itself. */
    private void load() {
        for (Command order = buffers.nextOrder(); order != null; order = buffers.nextOrder()) {
            now(List.of(order));
            ensemble.hear(Command.of("/done", order.address(), order.integer(0)));
        }
    }

    public Played follow(NetworkState state) {
        ensemble.follow(state);
        return this;
    }

    Ensemble ensemble() {
        return ensemble;
    }

    List<String> remarks() {
        return remarks;
    }

    /** All that has been played so far, as sound. */
    public Rendered sound() throws Exception {
        return rendered.until((double) frames / Rendered.RATE);
    }

    @Override
    public void now(List<Command> commands) {
        rendered.at((double) frames / Rendered.RATE, commands);
    }

    @Override
    public void at(long frame, List<Command> commands) {
        rendered.at((double) frame / Rendered.RATE, commands);
    }
}
