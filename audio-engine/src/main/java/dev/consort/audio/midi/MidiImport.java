package dev.consort.audio.midi;

import dev.consort.audio.midi.file.Division;
import dev.consort.audio.midi.file.MidiReader;
import dev.consort.audio.midi.file.NotMidiException;
import dev.consort.audio.sequencer.Sequencer;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.Session;
import dev.consort.protocol.state.Transport;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.pattern.Ticks;
import dev.consort.protocol.text.SafeText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a session of a Standard MIDI File: an instrument for each channel of each track, its notes, tempo, metre and
 * key. A damaged file becomes what can be made of it. Takes time and memory in proportion to the file, which may be 32 MB
 * and 500,000 notes. Any thread.
 */
public final class MidiImport {
    private static final int MOST_BYTES = 32 << 20;
    private static final int MOST_INSTRUMENTS = 512;
    private static final int NAME_LENGTH = 32;

    private final List<String> remarks = new ArrayList<>();
    private NetworkState state = NetworkState.EMPTY;
    private int leftOut;

    private MidiImport() {}

    /**
     * What a file became.
     *
     * @param session a session without people
     * @param remarks sentences on what was left out or changed
     */
    public record Result(NetworkState session, List<String> remarks) {}

    /**
     * Reads a file.
     *
     * @throws MidiImportException with a sentence when it cannot be read or holds no notes
     */
    public static Result read(Path file) throws MidiImportException {
        byte[] bytes = bytes(file);
        try {
            return read(bytes, file.getFileName().toString().replaceFirst("(?i)\\.midi?$", ""));
        } catch (NotMidiException other) {
            throw new MidiImportException(quoted(file) + " is not a MIDI file, or a broken one.", other);
        }
    }

    private static Result read(byte[] bytes, String fileName) throws MidiImportException, NotMidiException {
        MidiReader reader = new MidiReader(bytes);
        MidiImport reading = new MidiImport();
        Division division = reader.division();
        if (!division.isMusical()) {
            reading.remarks.add("The file counts film frames, not beats; bars are as if it were played at 120 bpm.");
        }
        Tracks tracks = new Tracks(reader.format() == 2, division);
        reader.read(tracks);
        reading.remarks.addAll(reader.damage());
        reading.instruments(tracks);
        reading.session(tracks, reader.format() == 0 ? "" : tracks.pieceName(), fileName);
        reading.remarks.addAll(tracks.findings().sentences());
        return new Result(reading.state, List.copyOf(reading.remarks));
    }

    private static String quoted(Path file) {
        // A root has no name of its own.
        Path name = file.getFileName() == null ? file : file.getFileName();
        return "'" + SafeText.clean(name.toString(), 80) + "'";
    }

    /** Looks before it opens: a pipe would be waited for until somebody writes into it. */
    private static byte[] bytes(Path file) throws MidiImportException {
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            if (!found.isRegularFile()) {
                throw new MidiImportException(quoted(file) + " cannot be read: it is "
                        + (found.isDirectory() ? "a folder; choose a file in it." : "no file."));
            }
            return content(file, found.size());
        } catch (NoSuchFileException missing) {
            throw new MidiImportException("There is no file " + quoted(file) + ".", missing);
        } catch (IOException unreadable) {
            throw new MidiImportException(quoted(file) + " cannot be read to its end.", unreadable);
        }
    }

    private static byte[] content(Path file, long size) throws IOException, MidiImportException {
        byte[] bytes = {};
        if (size <= MOST_BYTES) {
            try (InputStream in = Files.newInputStream(file)) {
                bytes = in.readNBytes(MOST_BYTES + 1);
            }
        }
        if (size > MOST_BYTES || bytes.length > MOST_BYTES) {
            throw new MidiImportException(quoted(file) + " is larger than a MIDI file can sensibly be.");
        }
        return bytes;
    }

    private void instruments(Tracks tracks) throws MidiImportException {
        List<ChannelPart> all =
                tracks.all().stream().flatMap(track -> track.parts().stream()).toList();
        for (TrackReader track : tracks.all()) {
            track.parts().stream().filter(part -> !part.isSilent()).forEach(part -> add(part, track.partName(), all));
        }
        if (leftOut > 0) {
            remarks.add("Instruments beyond the first 512 were left out: " + leftOut + ".");
        }
        if (state.pianoRoll().tracks().size() == 0) {
            throw new MidiImportException("The file holds no notes.");
        }
    }

    private void add(ChannelPart part, String name, List<ChannelPart> all) {
        if (state.instruments().order().size() == MOST_INSTRUMENTS) {
            leftOut++;
            return;
        }
        all.stream().filter(part::sharesChannelWith).forEach(part::defaultTo);
        Instrument instrument = part.instrument(state.instruments().nextId(), name);
        state = state.withInstruments(state.instruments().plus(instrument))
                .withPianoRoll(state.pianoRoll().withNotes(instrument.id(), part.notes()));
    }

    private void session(Tracks tracks, String pieceName, String fileName) {
        Session session = tracks.conductor().conducted(Session.DEFAULT, firstNote(), remarks);
        String piece = SafeText.clean(pieceName, NAME_LENGTH);
        String name = piece.isEmpty() ? SafeText.clean(fileName, NAME_LENGTH) : piece;
        long bar = session.timeSignature().barTicks();
        long bars = (Sequencer.songEndTick(state) + bar - 1) / bar;
        // The last bar is the last that lies within the ticks there are.
        int end = (int) (Math.min(Math.max(1, bars), Ticks.LAST / bar) * bar);
        Transport transport = Transport.DEFAULT.withLoop(false, 0, end);
        state = state.withSession(name.isEmpty() ? session : session.withName(name))
                .withTransport(transport);
    }

    private long firstNote() {
        long[] first = {Ticks.LAST};
        for (int id : state.pianoRoll().tracks().ids()) {
            state.pianoRoll().notes(id).window(0, first[0], (tick, pitch, note) -> first[0] = Math.min(first[0], tick));
        }
        return first[0];
    }
}
