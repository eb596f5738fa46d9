package dev.consort.tui.cli;

import dev.consort.audio.AudioEngine;
import dev.consort.audio.EngineConfig;
import dev.consort.audio.SoundEngine;
import dev.consort.audio.output.AudioOutput;
import dev.consort.audio.scsynth.ScsynthConfig;
import dev.consort.audio.scsynth.ScsynthEngine;
import dev.consort.audio.scsynth.recording.SoundFiles;
import dev.consort.audio.scsynth.server.ScsynthException;
import dev.consort.server.project.SessionFolder;
import java.util.List;

/**
 * What makes the sound of a server, by what people wrote behind {@code --audio}: the engine inside, with an output, or
 * SuperCollider's server.
 *
 * @param engine opened; silent until {@link #begin}
 * @param live the output with its recorder; null for SuperCollider, whose sound does not pass through here
 * @param description one line that tells people where the sound goes
 */
record OpenSound(SoundEngine engine, LiveSound live, String description) {
    private static final String SCSYNTH = "scsynth";

    /** Opens what was asked for; what fails is said with what to do about it. */
    static OpenSound of(SoundWish wish, Places places, Announcer announcer) throws Failure {
        return wish.output().where().equals(SCSYNTH)
                ? outside(wish, places, announcer)
                : inside(wish, places, announcer);
    }

    private static OpenSound inside(SoundWish wish, Places places, Announcer announcer) throws Failure {
        LiveSound live = LiveSound.open(wish);
        live.news().alsoTell((kind, sentence) -> announcer.accept(sentence));
        EngineConfig config = EngineConfig.DEFAULT.withSampleRate(live.output().sampleRate());
        AudioEngine engine = new AudioEngine(config, Recordings.in(places, announcer));
        return new OpenSound(engine, live, live.output().description());
    }

    private static OpenSound outside(SoundWish wish, Places places, Announcer announcer) throws Failure {
        if (wish.recording() != null || wish.output().bufferFrames() != 0) {
            throw new Failure(
                    ExitCode.USAGE,
                    "--record and --buffer do not go with --audio scsynth, whose sound goes to JACK by itself;"
                            + " record there, and give the JACK server its buffer");
        }
        try {
            SoundFiles files = SoundFiles.in(List.of(new SessionFolder(places.sessions()).samples()));
            ScsynthEngine engine = ScsynthEngine.start(ScsynthConfig.of(System.getenv()), files, announcer);
            return new OpenSound(engine, null, engine.description());
        } catch (ScsynthException e) {
            throw new Failure(ExitCode.NO_AUDIO_DEVICE, "--audio scsynth: " + e.getMessage());
        }
    }

    /** Begins to play. */
    void begin() {
        if (live != null && engine instanceof AudioEngine inside) {
            AudioOutput output = live.output();
            inside.start(output);
        }
    }

    /** Ends what has not begun to play. */
    void giveUp() {
        if (live != null) {
            live.output().close();
        }
        close();
    }

    /** Ends the sound, and the recording of it. */
    void close() {
        engine.close();
        if (live != null) {
            live.endRecording();
        }
    }
}
