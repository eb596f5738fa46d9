package dev.consort.audio.output;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The RIFF header of a stereo WAV file: "Multimedia Programming Interface and Data Specifications 1.0" (IBM and Microsoft, 1991). */
final class WavHeader {
    /** Bytes before the sound. */
    static final int BYTES = 44;

    private WavHeader() {}

    /** A header before so many bytes of sound; ready to be written. */
    static ByteBuffer of(int sampleRate, Pcm format, long dataBytes) {
        ByteBuffer header = ByteBuffer.allocate(BYTES).order(ByteOrder.LITTLE_ENDIAN);
        header.put(ascii("RIFF")).putInt((int) (BYTES - 8 + dataBytes)).put(ascii("WAVEfmt "));
        header.putInt(16).putShort((short) 1).putShort((short) 2).putInt(sampleRate);
        header.putInt(sampleRate * format.bytesPerFrame()).putShort((short) format.bytesPerFrame());
        header.putShort((short) format.bits()).put(ascii("data")).putInt((int) dataBytes);
        return header.flip();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
