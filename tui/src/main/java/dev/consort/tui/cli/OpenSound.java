package dev.consort.tui.cli;

import dev.consort.audio.AudioEngine;
import dev.consort.audio.EngineConfig;
import dev.consort.audio.SoundEngine;
import dev.consort.audio.clock.ClockOut;
import dev.consort.audio.input.AudioInputs;
import dev.consort.audio.output.AudioOutput;
import dev.consort.audio.scsynth.ScsynthConfig;
import dev.consort.audio.scsynth.ScsynthEngine;
import dev.consort.audio.scsynth.recording.SoundFiles;
import dev.consort.audio.scsynth.server.ScsynthException;
import dev.consort.server.machine.Fittings;
import dev.consort.server.machine.MixRecorder;
import dev.consort.server.project.SessionFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * What makes the sound of a server, by what people wrote behind {@code --audio}: the engine inside, with an output, or
 * SuperCollider's server.
 *
 * @param engine opened, but silent until {@code begin}
 * @param fittings what else belongs to the machine
 * @param remarks tell people where the sound goes
 * @param begin starts to play
 * @param end closes everything, also when it came to nothing
 */
record OpenSound(SoundEngine engine, Fittings fittings, List<String> remarks, Runnable begin, Runnable end) {
    private static final String SCSYNTH = "scsynth";

    /** Opens what was asked for; what fails is said with what to do about it. */
    static OpenSound of(SoundWish wish, Places places, Announcer announcer) throws Failure {
        return wish.output().where().equals(SCSYNTH)
                ? outside(wish, places, announcer)
                : inside(wish, places, announcer);
    }

    private static OpenSound inside(SoundWish wish, Places places, Announcer announcer) throws Failure {
        LiveSound sound = LiveSound.open(wish);
        sound.news().alsoTell((kind, sentence) -> announcer.accept(sentence));
        AudioOutput output = sound.output();
        AudioEngine engine = new AudioEngine(
                EngineConfig.DEFAULT.withSampleRate(output.sampleRate()), Recordings.in(places, announcer));
        listen(engine, wish.input(), output, announcer);
        ClockOut clock = clock(wish.midiOut(), engine, output, announcer);
        List<String> remarks = new ArrayList<>(List.of("audio: " + output.description()));
        if (wish.recording() != null) {
            remarks.add("recording into " + wish.recording());
        }
        return new OpenSound(engine, fittings(wish, sound, places), remarks, () -> engine.start(output), () -> {
            engine.close();
            output.close();
            sound.endRecording();
            if (clock != null) {
                clock.close();
            }
        });
    }

    private static Fittings fittings(SoundWish wish, LiveSound sound, Places places) {
        AudioOutput output = sound.output();
        SessionFolder folder = new SessionFolder(places.sessions());
        int block = Math.max(1, Math.min(EngineConfig.DEFAULT.blockFrames(), output.bufferFrames() / 2));
        MixRecorder recorder = new MixRecorder(
                sound.recorder(), output.sampleRate(), folder.exports(), LocalDateTime::now, wish.recording());
        return new Fittings(
                "consort", output::description, output.sampleRate(), block, wish.midiOut(), folder.samples(), recorder);
    }

    private static void listen(AudioEngine engine, String input, AudioOutput output, Announcer announcer)
            throws Failure {
        try {
            engine.listenTo(AudioInputs.open(input, output.sampleRate(), announcer));
        } catch (IOException e) {
            output.close();
            throw new Failure(ExitCode.NO_AUDIO_DEVICE, "--input: " + e.getMessage());
        }
    }

    private static ClockOut clock(String port, AudioEngine engine, AudioOutput output, Announcer announcer) {
        if (port == null) {
            return null;
        }
        long latency = Math.round(1e9 * output.bufferFrames() / output.sampleRate());
        ClockOut clock = ClockOut.open(port, output.sampleRate(), latency, announcer);
        engine.tellBeats(clock.listener());
        return clock;
    }

    private static OpenSound outside(SoundWish wish, Places places, Announcer announcer) throws Failure {
        boolean isPlain = wish.input().equals(SoundWish.NO_INPUT) && wish.midiOut() == null;
        if (wish.recording() != null || wish.output().bufferFrames() != 0 || !isPlain) {
            throw new Failure(
                    ExitCode.USAGE,
                    "--record, --buffer, --input and --midi-out do not go with --audio scsynth, whose sound goes to JACK"
                            + " by itself; record there, and give the JACK server its buffer");
        }
        try {
            Path samples = new SessionFolder(places.sessions()).samples();
            SoundFiles files = SoundFiles.in(List.of(samples));
            ScsynthEngine engine = ScsynthEngine.start(ScsynthConfig.of(System.getenv()), files, announcer);
            Fittings fittings = new Fittings(SCSYNTH, engine::description, null, null, null, samples, null);
            return new OpenSound(engine, fittings, List.of("audio: " + engine.description()), () -> {}, engine::close);
        } catch (ScsynthException e) {
            throw new Failure(ExitCode.NO_AUDIO_DEVICE, "--audio scsynth: " + e.getMessage());
        }
    }
}
