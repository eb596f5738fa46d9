package dev.consort.tui.cli;

import dev.consort.audio.output.AudioOutput;
import dev.consort.audio.output.Recorder;
import dev.consort.audio.output.choice.AudioOutputs;
import dev.consort.audio.output.live.TappedOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The output of a session with the recorder in front of it. */
record LiveSound(AudioOutput output, Recorder recorder, SoundNews news) {
    private static final Logger LOG = LoggerFactory.getLogger("sound");
    private static final int PATIENCE_SECONDS = 10;

    /** Opens the output, and begins the recording if one is wanted. */
    static LiveSound open(SoundWish wish) throws Failure {
        SoundNews news = new SoundNews();
        AudioOutput output = output(wish, news);
        Recorder recorder = new Recorder(output.sampleRate(), news);
        LiveSound sound = new LiveSound(new TappedOutput(output, recorder), recorder, news);
        if (wish.recording() != null) {
            sound.record(wish.recording());
        }
        return sound;
    }

    private static AudioOutput output(SoundWish wish, SoundNews news) throws Failure {
        try {
            return new AudioOutputs().open(wish.output(), news);
        } catch (IOException e) {
            throw new Failure(
                    ExitCode.NO_AUDIO_DEVICE,
                    "--audio: " + e.getMessage() + "; 'consort --list-audio' shows what there is");
        }
    }

    private void record(Path file) throws Failure {
        try {
            recorder.start(file).toCompletableFuture().join();
        } catch (CompletionException e) {
            output.close();
            throw new Failure(
                    ExitCode.FILE_UNREADABLE, "--record: " + e.getCause().getMessage());
        }
    }

    /** Ends the recording, when nothing more is heard; waits for the disk, but not for ever. */
    void endRecording() {
        CompletableFuture<Recorder.Recording> ending = recorder.stop().toCompletableFuture();
        try {
            keep(ending.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        } catch (IOException inUse) {
            LOG.debug("An empty recording stays: {}", inUse.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException slow) {
            LOG.warn("The recording is not complete: {}", slow.getMessage());
        }
    }

    /** A session that could not begin leaves no file without sound. */
    private void keep(Recorder.Recording done) throws IOException {
        if (done != null && done.frames() == 0) {
            Files.deleteIfExists(done.file());
        } else if (done != null) {
            LOG.info("recorded {}, {} s", done.file(), Math.round((double) done.frames() / output.sampleRate()));
        }
    }
}
