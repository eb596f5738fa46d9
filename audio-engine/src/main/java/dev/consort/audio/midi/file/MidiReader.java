package dev.consort.audio.midi.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a Standard MIDI File and makes the best of a damaged one: what can be understood is told, and what cannot is
 * left out with a remark. Time is proportional to the file's size. For one thread, and one reading.
 *
 * <p>Format: "Standard MIDI Files 1.0" (RP-001), and the same in a RIFF file of type RMID.
 */
public final class MidiReader {
    private static final int CHUNK_HEAD = 8;
    private static final int HEADER = 6;
    private static final int RIFF_HEAD = 20;
    private static final int MOST_TRACKS = 1024;
    private static final String TRACK = "MTrk";

    private final byte[] bytes;
    private final int header;
    private final int format;
    private final Division division;
    private int tracks;
    private int brokenOff;
    private int withoutEnd;
    private int wrongLengths;
    private int skipped;

    /**
     * A file's content.
     *
     * @throws NotMidiException when it does not begin as such a file does
     */
    public MidiReader(byte[] content) throws NotMidiException {
        bytes = content;
        header = is("RIFF", 0) && is("RMID", 8) ? RIFF_HEAD : 0;
        if (!is("MThd", header) || bytes.length < header + CHUNK_HEAD + HEADER) {
            throw new NotMidiException("no header");
        }
        format = short16(header + CHUNK_HEAD);
        division = Division.of(bytes[header + CHUNK_HEAD + 4] & 0xFF, bytes[header + CHUNK_HEAD + 5] & 0xFF);
    }

    /** 0: one track; 1: tracks side by side; 2: pieces one after the other. */
    public int format() {
        return format;
    }

    /** What a tick is. */
    public Division division() {
        return division;
    }

    /** Tells all that is in the file. */
    public void read(MidiEvents events) {
        long begin = header + CHUNK_HEAD + Math.max(HEADER, length(header));
        int at = begins(begin) ? (int) begin : next(header + CHUNK_HEAD + HEADER);
        while (at + CHUNK_HEAD <= bytes.length) {
            int start = at + CHUNK_HEAD;
            long said = start + length(at);
            int end = said == bytes.length || begins(said) ? (int) said : next(start);
            if (is(TRACK, at) && ++tracks <= MOST_TRACKS) {
                track(start, end, said, events);
            }
            at = end;
        }
    }

    private void track(int start, int end, long said, MidiEvents events) {
        TrackBytes track = new TrackBytes(bytes, start, end);
        track.read(events);
        brokenOff += track.isBroken() ? 1 : 0;
        withoutEnd += !track.isBroken() && !track.isEnded() ? 1 : 0;
        wrongLengths += track.isEnded() && track.at() != said ? 1 : 0;
        skipped += track.skipped();
    }

    /** The next track's beginning: where the search goes on after a wrong length. */
    private int next(int from) {
        for (int at = from; at + CHUNK_HEAD <= bytes.length; at++) {
            if (bytes[at] == 'M' && is(TRACK, at)) {
                return at;
            }
        }
        return bytes.length;
    }

    /** Whether a chunk can begin here: four letters. */
    private boolean begins(long at) {
        if (at + CHUNK_HEAD > bytes.length) {
            return false;
        }
        for (int i = 0; i < 4; i++) {
            if (bytes[(int) at + i] < ' ' || bytes[(int) at + i] > '~') {
                return false;
            }
        }
        return true;
    }

    private boolean is(String id, int at) {
        return at + 4 <= bytes.length && id.equals(new String(bytes, at, 4, StandardCharsets.ISO_8859_1));
    }

    private long length(int chunk) {
        return (long) short16(chunk + 4) << 16 | short16(chunk + 6);
    }

    private int short16(int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }

    /** Sentences on what was wrong with the file; after the reading. */
    public List<String> damage() {
        List<String> sentences = new ArrayList<>();
        say(
                !division.isSaid(),
                "The file does not say how long its ticks are; 96 to the quarter were assumed.",
                sentences);
        say(format > 2, "The file is of the unknown type " + format + "; it was read like type 1.", sentences);
        say(brokenOff > 0, "Tracks that become unreadable were taken up to there: " + brokenOff + ".", sentences);
        say(withoutEnd > 0, "Tracks that break off without an end: " + withoutEnd + ".", sentences);
        say(wrongLengths > 0, "Tracks of another length than the file says: " + wrongLengths + ".", sentences);
        say(skipped > 0, "Events that make no sense were left out: " + skipped + ".", sentences);
        int announced = short16(header + CHUNK_HEAD + 2);
        say(tracks > MOST_TRACKS, "Tracks beyond the first 1,024 were left out.", sentences);
        say(tracks < announced, "The file announces " + announced + " tracks and holds " + tracks + ".", sentences);
        return sentences;
    }

    private static void say(boolean so, String sentence, List<String> sentences) {
        if (so) {
            sentences.add(sentence);
        }
    }
}
