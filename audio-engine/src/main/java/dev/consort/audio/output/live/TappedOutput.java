package dev.consort.audio.output.live;

import dev.consort.audio.output.AudioOutput;
import dev.consort.audio.output.Recorder;

/** An output with a recorder in front of it, which hears the same blocks whatever becomes of the output. */
public record TappedOutput(AudioOutput to, Recorder recorder) implements AudioOutput {
    @Override
    public String description() {
        return to.description();
    }

    @Override
    public int sampleRate() {
        return to.sampleRate();
    }

    @Override
    public int bufferFrames() {
        return to.bufferFrames();
    }

    @Override
    public int bufferedFrames() {
        return to.bufferedFrames();
    }

    @Override
    public void write(float[] interleaved, int frames) {
        recorder.hear(interleaved, frames);
        to.write(interleaved, frames);
    }

    @Override
    public void close() {
        to.close();
    }
}
