package dev.consort.audio.midi.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a Standard MIDI File of type 1: "Standard MIDI Files 1.0" (RP-001). Equal tracks give equal bytes. */
public final class MidiWriter {
    private MidiWriter() {}

    /**
     * The file's bytes.
     *
     * @param ticksPerQuarter 1–32767
     * @param tracks the first holds tempo and metre; 65,535 at most
     */
    public static byte[] file(int ticksPerQuarter, List<MidiTrack> tracks) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteBuffer header = ByteBuffer.allocate(6);
        header.putShort((short) 1).putShort((short) tracks.size()).putShort((short) ticksPerQuarter);
        chunk("MThd", header.array(), out);
        tracks.forEach(track -> chunk("MTrk", track.content(), out));
        return out.toByteArray();
    }

    private static void chunk(String id, byte[] content, ByteArrayOutputStream out) {
        out.writeBytes(id.getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(content);
    }
}
