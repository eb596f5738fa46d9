package dev.consort.audio.sample;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;

/**
 * What a recording looks like. Read from its file without keeping it in memory.
 *
 * @param seconds its length
 * @param channels how many it has
 * @param sampleRate Hz
 * @param peaks lowest and highest by turns in each of some equal parts, −127–127, all channels as one
 */
public record Outline(double seconds, int channels, int sampleRate, List<Integer> peaks) {
    private static final int FRAMES_AT_ONCE = 8192;
    private static final int HIGHEST = 127;

    /**
     * What is said at the head of a file, without peaks. The length is 0 where it is not said there.
     *
     * @throws IOException with a sentence that fits behind "cannot be played:"
     */
    public static Outline head(Path file) throws IOException {
        return RecordingFile.open(file, (in, format) -> of(Math.max(0, in.getFrameLength()), format, List.of()));
    }

    /**
     * Draws a file in so many parts, or in as many as it has frames if those are fewer.
     *
     * @throws IOException as {@link #head}
     */
    public static Outline of(Path file, int parts) throws IOException {
        long frames = RecordingFile.open(file, Outline::count);
        if (frames == 0) {
            throw new IOException("there is no sound in it");
        }
        Peaks peaks = new Peaks((int) Math.min(parts, frames), frames);
        return RecordingFile.open(file, (in, format) -> {
            eachBlock(in, format, peaks::take);
            return of(frames, format, peaks.list());
        });
    }

    private static Outline of(long frames, AudioFormat format, List<Integer> peaks) {
        double seconds = Math.round(100 * frames / (double) format.getSampleRate()) / 100.0;
        return new Outline(seconds, format.getChannels(), Math.round(format.getSampleRate()), peaks);
    }

    /** What a head says may be wrong; what is there counts. */
    private static long count(AudioInputStream in, AudioFormat format) throws IOException {
        long[] frames = new long[1];
        eachBlock(in, format, (samples, channels) -> frames[0] += samples.limit() / channels);
        return frames[0];
    }

    private interface Block {
        void take(FloatBuffer samples, int channels);
    }

    private static void eachBlock(AudioInputStream in, AudioFormat format, Block block) throws IOException {
        int frame = 4 * format.getChannels();
        byte[] bytes = new byte[FRAMES_AT_ONCE * frame];
        long frames = 0;
        for (int read = in.readNBytes(bytes, 0, bytes.length); read > 0; read = in.readNBytes(bytes, 0, bytes.length)) {
            frames += read / frame;
            if (frames > RecordingFile.MOST_FRAMES) {
                throw new IOException("it is longer than ten minutes; cut it");
            }
            ByteBuffer whole = ByteBuffer.wrap(bytes, 0, read - read % frame).order(ByteOrder.LITTLE_ENDIAN);
            block.take(whole.asFloatBuffer(), format.getChannels());
        }
    }

    /** The lowest and highest of each part. */
    private static final class Peaks {
        private final float[] lowest;
        private final float[] highest;
        private final long frames;
        private long at;

        Peaks(int parts, long frames) {
            lowest = new float[parts];
            highest = new float[parts];
            Arrays.fill(lowest, Float.MAX_VALUE);
            Arrays.fill(highest, -Float.MAX_VALUE);
            this.frames = frames;
        }

        void take(FloatBuffer samples, int channels) {
            for (int i = 0; i + channels <= samples.limit(); i += channels) {
                int part = (int) Math.min(lowest.length - 1, at++ * lowest.length / frames);
                for (int channel = 0; channel < channels; channel++) {
                    take(part, samples.get(i + channel));
                }
            }
        }

        /** What is not a number is as good as silence. */
        private void take(int part, float sample) {
            float value = sample >= -1 && sample <= 1 ? sample : sample > 1 ? 1 : sample < -1 ? -1 : 0;
            lowest[part] = Math.min(lowest[part], value);
            highest[part] = Math.max(highest[part], value);
        }

        List<Integer> list() {
            return IntStream.range(0, 2 * lowest.length)
                    .mapToObj(i -> Math.round(HIGHEST * (i % 2 == 0 ? lowest : highest)[i / 2]))
                    .toList();
        }
    }
}
