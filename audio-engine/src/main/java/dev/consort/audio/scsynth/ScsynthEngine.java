package dev.consort.audio.scsynth;

import dev.consort.audio.EngineReading;
import dev.consort.audio.SoundEngine;
import dev.consort.audio.scsynth.recording.SoundFiles;
import dev.consort.audio.scsynth.server.Launcher;
import dev.consort.audio.scsynth.server.ScsynthException;
import dev.consort.audio.scsynth.server.ScsynthLauncher;
import dev.consort.audio.scsynth.server.Supervisor;
import dev.consort.audio.scsynth.synthdef.SynthDefFile;
import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.sequencer.Kit;
import java.time.Instant;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Plays the session on SuperCollider's server, a process of its own that is started, watched over and ended here. When it
 * ends by itself or no longer answers, another one is started and told everything; the transport rolls on meanwhile.
 */
public final class ScsynthEngine implements SoundEngine {
    private static final Logger LOG = LoggerFactory.getLogger(ScsynthEngine.class);
    private static final int MOST_GESTURES = 1024;
    private static final int GRAPH_BYTES = 32_000;
    private static final long TURN_NANOS = 3_000_000;
    private static final long START_NANOS = 10_000_000_000L;
    private static final long QUIT_MILLIS = 1_000;
    private static final long PATIENCE_MILLIS = 3_000;

    private final BlockingQueue<Consumer<Ensemble>> gestures = new ArrayBlockingQueue<>(MOST_GESTURES);
    private final Supervisor supervisor;
    private final Conductor conductor;
    private final Thread thread;
    private volatile NetworkState published = NetworkState.EMPTY;
    private volatile EngineReading reading =
            new EngineReading(0, false, NetworkState.EMPTY.session().bpm(), 0, 0, 0, 0, IdMap.empty(), 0, 0);
    private volatile boolean ending;

    private ScsynthEngine(ScsynthConfig config, Supervisor supervisor, SoundFiles files, Consumer<String> remarks) {
        this.supervisor = supervisor;
        conductor = new Conductor(config, supervisor, files, remarks);
        thread = new Thread(this::run, "consort-scsynth");
        thread.setDaemon(true);
        thread.setPriority(Thread.MAX_PRIORITY);
    }

    /**
     * Starts the server and returns when it takes commands.
     *
     * @param files where recordings are
     * @param remarks told, in sentences, of what people should know while it plays
     * @throws ScsynthException when it cannot be started or does not answer, with what to do about it
     */
    public static ScsynthEngine start(ScsynthConfig config, SoundFiles files, Consumer<String> remarks)
            throws ScsynthException {
        return start(config, new ScsynthLauncher(config.environment(), config.device()), files, remarks);
    }

    static ScsynthEngine start(ScsynthConfig config, Launcher launcher, SoundFiles files, Consumer<String> remarks)
            throws ScsynthException {
        Supervisor supervisor =
                new Supervisor(launcher, SynthDefFile.inFilesOf(GRAPH_BYTES, Ensemble.graphs()), sentence -> {
                    LOG.warn("{}", sentence);
                    remarks.accept(sentence);
                });
        awaitStart(supervisor);
        ScsynthEngine engine = new ScsynthEngine(config, supervisor, files, remarks);
        engine.thread.start();
        return engine;
    }

    private static void awaitStart(Supervisor supervisor) throws ScsynthException {
        long began = System.nanoTime();
        while (!supervisor.isUp()) {
            supervisor.step(System.nanoTime());
            if (!supervisor.trouble().isEmpty() || System.nanoTime() - began > START_NANOS) {
                supervisor.end(0);
                throw new ScsynthException("scsynth does not play: " + supervisor.trouble());
            }
            LockSupport.parkNanos(TURN_NANOS);
        }
    }

    /** One line that tells people where the sound goes. */
    public String description() {
        return "SuperCollider (scsynth), " + Math.round(supervisor.status().sampleRate()) + " Hz";
    }

    private void run() {
        while (!ending) {
            turn();
            LockSupport.parkNanos(this, TURN_NANOS);
        }
        supervisor.end(QUIT_MILLIS);
    }

    private void turn() {
        try {
            conductor.turn(System.nanoTime(), Instant.now(), published);
            for (Consumer<Ensemble> gesture = gestures.poll(); gesture != null; gesture = gestures.poll()) {
                conductor.perform(gesture);
            }
            reading = conductor.reading();
        } catch (RuntimeException bug) {
            // One state that cannot be played must not end the sound of all others.
            LOG.error("The engine goes on after a failure", bug);
        }
    }

    @Override
    public void publish(NetworkState state) {
        published = state;
        LockSupport.unpark(thread);
    }

    private boolean offer(Consumer<Ensemble> gesture) {
        boolean taken = gestures.offer(gesture);
        LockSupport.unpark(thread);
        return taken;
    }

    private static boolean isPitch(int pitch) {
        return pitch >= 0 && pitch <= 127;
    }

    @Override
    public boolean noteOn(int instrument, int pitch, int velocity) {
        if (velocity <= 0) {
            return noteOff(instrument, pitch);
        }
        return isPitch(pitch) && offer(band -> band.noteOn(instrument, pitch, Math.min(127, velocity)));
    }

    @Override
    public boolean noteOff(int instrument, int pitch) {
        return isPitch(pitch) && offer(band -> band.noteOff(instrument, pitch));
    }

    @Override
    public boolean pad(int instrument, int pad, int velocity) {
        boolean isPad = pad >= 0 && pad < Kit.PADS && velocity > 0;
        return isPad && offer(band -> band.pad(instrument, pad, Math.min(127, velocity)));
    }

    @Override
    public boolean allNotesOff(int instrument) {
        return offer(band -> band.allNotesOff(instrument));
    }

    @Override
    public boolean locate(int tick) {
        return tick >= 0 && offer(band -> band.locate(tick));
    }

    @Override
    public EngineReading reading() {
        return reading;
    }

    /** Ends the server: asked to at first, and then made to. */
    @Override
    public void close() {
        ending = true;
        LockSupport.unpark(thread);
        try {
            thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
