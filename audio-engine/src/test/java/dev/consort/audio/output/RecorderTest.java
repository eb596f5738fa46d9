package dev.consort.audio.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RecorderTest {
    private static final int RATE = 8_000;

    @TempDir
    Path folder;

    private final List<String> told = Collections.synchronizedList(new ArrayList<>());
    private final OutputNews news = (kind, sentence) -> told.add(kind + " " + sentence);

    @Test
    void everyFrameIsInTheFileBitForBit() throws IOException {
        Path file = folder.resolve("take.wav");
        Recorder recorder = new Recorder(RATE, news);
        start(recorder, file);
        float[] heard = noise(3 * RATE);
        hear(recorder, heard, 100);
        Recorder.Recording result = stop(recorder);

        assertThat(result).isEqualTo(new Recorder.Recording(file, 1, 3 * RATE, 0));
        assertThat(Files.readAllBytes(file)).isEqualTo(wav(heard, 3 * RATE));
        assertThat(told).isEmpty();
    }

    @Test
    void whileItGrowsTheFileIsAWholeWavOfWhatWasSettled() throws IOException {
        Path file = folder.resolve("take.wav");
        Take take = new Take(file, RATE, 1 << 20, RecordingFile::onDisk, news);
        Thread thread = new Thread(take);
        thread.start();
        take.begun.join();
        assertThat(file).hasBinaryContent(wav(new float[0], 0));
        float[] heard = noise(5 * RATE);
        take.hear(heard, 5 * RATE);
        while (dataBytes(file) == 0) {
            Thread.onSpinWait();
        }
        int settled = (int) (dataBytes(file) / 6);
        byte[] now = Files.readAllBytes(file);
        take.end();
        take.ended.join();

        assertThat(settled).isGreaterThanOrEqualTo(2 * RATE);
        assertThat(now.length).isGreaterThanOrEqualTo(44 + 6 * settled);
        byte[] playable = java.util.Arrays.copyOf(now, 44 + 6 * settled);
        System.arraycopy(WavHeader.of(RATE, Pcm.BITS_24, 6L * settled).array(), 0, playable, 0, 44);
        assertThat(playable).isEqualTo(wav(heard, settled));
    }

    @Test
    void aDiskThatHoldsStillTooLongLeavesSilenceOfTheSameLength() {
        Path file = folder.resolve("take.wav");
        CountDownLatch still = new CountDownLatch(1);
        Recorder recorder = new Recorder(RATE, news, path -> new Waiting(RecordingFile.onDisk(path), still), 1 << 20);
        recorder.start(file);
        float[] heard = noise(20 * RATE);
        hear(recorder, heard, RATE);
        still.countDown();
        while (told.isEmpty()) {
            Thread.onSpinWait();
        }
        recorder.hear(new float[] {1, 1}, 1);
        Recorder.Recording result = stop(recorder);

        assertThat(result.missed()).isPositive();
        assertThat(result.frames()).isEqualTo(20 * RATE + 1);
        assertThat(told).first().asString().startsWith("RECORDING_GAP The disk is too slow");
    }

    @Test
    void onAFullDiskWhatWasWrittenStaysAndPeopleAreTold() throws IOException {
        Path file = folder.resolve("take.wav");
        Recorder recorder = new Recorder(RATE, news, path -> new Full(RecordingFile.onDisk(path), 30_000), 1 << 20);
        start(recorder, file);
        float[] heard = noise(10 * RATE);
        hear(recorder, heard, 1000);
        while (recorder.isRecording()) {
            Thread.onSpinWait();
        }
        recorder.hear(heard, RATE);
        Recorder.Recording result = stop(recorder);

        assertThat(told).singleElement().asString().contains("RECORDING_LOST", "take.wav has ended: No space left");
        assertThat(result.frames()).isBetween(1L, 5_000L);
        assertThat(Files.readAllBytes(file)).isEqualTo(wav(heard, (int) result.frames()));
    }

    @Test
    void aRecordingThatIsTooLongForOneFileGoesOnInTheNext() throws IOException {
        Path file = folder.resolve("take.wav");
        Recorder recorder = new Recorder(RATE, news, RecordingFile::onDisk, 10_000);
        start(recorder, file);
        float[] heard = noise(25_000);
        hear(recorder, heard, 1000);

        assertThat(stop(recorder)).isEqualTo(new Recorder.Recording(file, 3, 25_000, 0));
        assertThat(file).hasSize(44 + 60_000);
        float[] rest = java.util.Arrays.copyOfRange(heard, 40_000, 50_000);
        assertThat(folder.resolve("take-3.wav")).hasBinaryContent(wav(rest, 5_000));
    }

    @Test
    void aFormerTakeIsNeverWrittenOver() throws IOException {
        Path file = Files.writeString(folder.resolve("take.wav"), "precious");
        Recorder recorder = new Recorder(RATE, news);
        assertThatThrownBy(() -> start(recorder, file))
                .isInstanceOf(CompletionException.class)
                .hasRootCauseInstanceOf(IOException.class)
                .hasMessageContaining("already there");
        assertThat(file).hasContent("precious");
        assertThatThrownBy(() -> start(recorder, folder.resolve("no/take.wav"))).hasMessageContaining("no folder");
    }

    @Test
    void itRecordsOneThingAtATimeAndAgainAfterwards() {
        Recorder recorder = new Recorder(RATE, news);
        start(recorder, folder.resolve("a.wav"));
        assertThatThrownBy(() -> recorder.start(folder.resolve("b.wav"))).isInstanceOf(IllegalStateException.class);
        stop(recorder);
        start(recorder, folder.resolve("b.wav"));
        stop(recorder);
        assertThat(recorder.stop().toCompletableFuture()).isCompletedWithValue(null);
    }

    private static void start(Recorder recorder, Path file) {
        recorder.start(file).toCompletableFuture().join();
    }

    private static Recorder.Recording stop(Recorder recorder) {
        return recorder.stop().toCompletableFuture().join();
    }

    private static void hear(Recorder recorder, float[] heard, int block) {
        for (int at = 0; at < heard.length; at += 2 * block) {
            recorder.hear(java.util.Arrays.copyOfRange(heard, at, at + 2 * block), block);
        }
    }

    private static float[] noise(int frames) {
        Random random = new Random(frames);
        float[] noise = new float[2 * frames];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = random.nextFloat() * 2 - 1;
        }
        return noise;
    }

    private static byte[] wav(float[] samples, int frames) {
        ByteBuffer bytes = ByteBuffer.allocate(44 + 6 * frames).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(WavHeader.of(RATE, Pcm.BITS_24, 6L * frames));
        for (int i = 0; i < 2 * frames; i++) {
            int value = (int) Math.round((double) samples[i] * 8_388_607);
            bytes.putShort((short) value).put((byte) (value >> 16));
        }
        return bytes.array();
    }

    private static long dataBytes(Path file) throws IOException {
        ByteBuffer header = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        return header.getInt(40) & 0xFFFFFFFFL;
    }

    /** A disk that takes nothing until it is let go. */
    private static final class Waiting extends Passing {
        private final CountDownLatch still;

        Waiting(SeekableByteChannel to, CountDownLatch still) {
            super(to);
            this.still = still;
        }

        @Override
        public int write(ByteBuffer from) throws IOException {
            try {
                still.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            return super.write(from);
        }
    }

    /** A disk with room for so many bytes. */
    private static final class Full extends Passing {
        private final long most;

        Full(SeekableByteChannel to, long most) {
            super(to);
            this.most = most;
        }

        @Override
        public int write(ByteBuffer from) throws IOException {
            if (position() + from.remaining() > most) {
                int fits = (int) Math.max(0, most - position());
                super.write(from.slice(from.position(), fits));
                throw new IOException("No space left on device");
            }
            return super.write(from);
        }
    }

    /** Hands everything on. */
    private static class Passing implements SeekableByteChannel {
        private final SeekableByteChannel to;

        Passing(SeekableByteChannel to) {
            this.to = to;
        }

        @Override
        public int read(ByteBuffer into) throws IOException {
            return to.read(into);
        }

        @Override
        public int write(ByteBuffer from) throws IOException {
            return to.write(from);
        }

        @Override
        public long position() throws IOException {
            return to.position();
        }

        @Override
        public SeekableByteChannel position(long position) throws IOException {
            to.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return to.size();
        }

        @Override
        public SeekableByteChannel truncate(long size) throws IOException {
            to.truncate(size);
            return this;
        }

        @Override
        public boolean isOpen() {
            return to.isOpen();
        }

        @Override
        public void close() throws IOException {
            to.close();
        }
    }
}
