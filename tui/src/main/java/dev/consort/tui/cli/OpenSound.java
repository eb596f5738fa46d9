package dev.consort.tui.cli;

import dev.consort.audio.AudioEngine;
import dev.consort.audio.EngineConfig;
import dev.consort.audio.SoundEngine;
import dev.consort.audio.output.AudioOutput;
import dev.consort.audio.output.AudioOutputs;
import dev.consort.audio.scsynth.ScsynthConfig;
import dev.consort.audio.scsynth.ScsynthEngine;
import dev.consort.audio.scsynth.recording.SoundFiles;
import dev.consort.audio.scsynth.server.ScsynthException;
import dev.consort.server.project.SessionFolder;
import java.io.IOException;
import java.util.List;

/**
 * What makes the sound of a server, by what people wrote behind {@code --audio}: the engine inside, with an output, or
 * SuperCollider's server.
 *
 * @param engine opened, but silent until {@code begin}
 * @param description one line that tells people where the sound goes
 * @param begin starts to play
 * @param giveUp closes everything when it came to nothing
 */
record OpenSound(SoundEngine engine, String description, Runnable begin, Runnable giveUp) {
    private static final String SCSYNTH = "scsynth";

    /** Opens what was asked for; what fails is said with what to do about it. */
    static OpenSound of(String wanted, Places places, Announcer announcer) throws Failure {
        return wanted.equals(SCSYNTH) ? outside(places, announcer) : inside(wanted, places, announcer);
    }

    private static OpenSound inside(String wanted, Places places, Announcer announcer) throws Failure {
        try {
            AudioOutput output = AudioOutputs.open(wanted, EngineConfig.DEFAULT.sampleRate());
            AudioEngine engine = new AudioEngine(EngineConfig.DEFAULT, Recordings.in(places, announcer));
            return new OpenSound(engine, output.description(), () -> engine.start(output), output::close);
        } catch (IOException e) {
            throw new Failure(ExitCode.NO_AUDIO_DEVICE, "--audio: " + e.getMessage());
        }
    }

    private static OpenSound outside(Places places, Announcer announcer) throws Failure {
        try {
            SoundFiles files = SoundFiles.in(List.of(new SessionFolder(places.sessions()).samples()));
            ScsynthEngine engine = ScsynthEngine.start(ScsynthConfig.of(System.getenv()), files, announcer);
            return new OpenSound(engine, engine.description(), () -> {}, engine::close);
        } catch (ScsynthException e) {
            throw new Failure(ExitCode.NO_AUDIO_DEVICE, "--audio scsynth: " + e.getMessage());
        }
    }
}
