package dev.consort.audio.output;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/** A sound card, through JavaSound. It paces itself: writing waits while the card's buffer is full. */
final class CardSink implements BlockSink {
    private static final int BUFFERED_BLOCKS = 4;

    private final SourceDataLine line;
    private final byte[] bytes;

    private CardSink(SourceDataLine line, int blockFrames) {
        this.line = line;
        this.bytes = new byte[blockFrames * Pcm.BYTES_PER_FRAME];
    }

    /**
     * Opens the default card.
     *
     * @return null if there is none, which without any device JavaSound says by an IllegalArgumentException
     */
    static CardSink open(int sampleRate, int blockFrames) {
        try {
            AudioFormat format = new AudioFormat(sampleRate, 16, 2, true, false);
            SourceDataLine line = AudioSystem.getSourceDataLine(format);
            line.open(format, BUFFERED_BLOCKS * blockFrames * Pcm.BYTES_PER_FRAME);
            line.start();
            return new CardSink(line, blockFrames);
        } catch (LineUnavailableException | IllegalArgumentException | SecurityException e) {
            return null;
        }
    }

    /** What the card holds back, in milliseconds. */
    long bufferMillis() {
        return line.getBufferSize()
                * 1_000L
                / Pcm.BYTES_PER_FRAME
                / (long) line.getFormat().getSampleRate();
    }

    @Override
    public boolean write(float[] left, float[] right, int frames) {
        int length = Pcm.encode(left, right, frames, bytes);
        return line.write(bytes, 0, length) == length && line.isOpen();
    }

    @Override
    public boolean isPacing() {
        return true;
    }

    @Override
    public void close() {
        line.stop();
        line.close();
    }
}
