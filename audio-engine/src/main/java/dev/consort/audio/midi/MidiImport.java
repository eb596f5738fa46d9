package dev.consort.audio.midi;

import dev.consort.audio.sequencer.Sequencer;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.Session;
import dev.consort.protocol.state.Transport;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.pattern.Ticks;
import dev.consort.protocol.text.SafeText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.Sequence;

/**
 * Makes a session of a Standard MIDI File of type 0 or 1: an instrument for each channel of each track, its notes,
 * tempo and metre. Any thread.
 */
public final class MidiImport {
    private static final long MOST_BYTES = 32L << 20;
    private static final int NAME_LENGTH = 32;

    private final Conductor conductor = new Conductor();
    private final List<String> remarks = new ArrayList<>();
    private NetworkState state = NetworkState.EMPTY;

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
        Sequence sequence = sequence(file);
        MidiImport reading = new MidiImport();
        reading.instruments(sequence);
        reading.session(file);
        return new Result(reading.state, List.copyOf(reading.remarks));
    }

    private static Sequence sequence(Path file) throws MidiImportException {
        String name = "'" + SafeText.clean(String.valueOf(file.getFileName()), 80) + "'";
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new MidiImportException(name + " is larger than a MIDI file can sensibly be.");
            }
            byte[] bytes = Files.readAllBytes(file);
            if (MidiSystem.getMidiFileFormat(new ByteArrayInputStream(bytes)).getType() > 1) {
                throw new MidiImportException(name + " holds several independent pieces (a type 2 file).");
            }
            return MidiSystem.getSequence(new ByteArrayInputStream(bytes));
        } catch (NoSuchFileException missing) {
            throw new MidiImportException("There is no file " + name + ".", missing);
        } catch (InvalidMidiDataException | RuntimeException broken) {
            // The reader of the JDK answers some broken files with unchecked exceptions.
            throw new MidiImportException(name + " is not a MIDI file, or a broken one.", broken);
        } catch (IOException unreadable) {
            throw new MidiImportException(name + " cannot be read to its end.", unreadable);
        }
    }

    private void instruments(Sequence sequence) throws MidiImportException {
        MidiTime time = MidiTime.of(sequence);
        if (!MidiTime.isMusical(sequence)) {
            remarks.add("The file counts film frames, not beats; bars are as if it were played at 120 bpm.");
        }
        List<TrackReader> tracks = Stream.of(sequence.getTracks())
                .map(track -> new TrackReader(track, time, conductor))
                .toList();
        List<ChannelPart> all =
                tracks.stream().flatMap(track -> track.parts().stream()).toList();
        for (TrackReader track : tracks) {
            track.parts().forEach(part -> add(part, track.partName(), all));
        }
        int late = all.stream().mapToInt(ChannelPart::tooLate).sum();
        if (late > 0) {
            remarks.add("Notes later than bar 100,000 were left out: " + late + ".");
        }
        if (state.pianoRoll().tracks().size() == 0) {
            throw new MidiImportException("The file holds no notes.");
        }
    }

    private void add(ChannelPart part, String name, List<ChannelPart> all) {
        if (part.notes().isEmpty()) {
            return;
        }
        all.stream().filter(other -> other.channel() == part.channel()).forEach(part::defaultTo);
        Instrument instrument = part.instrument(state.instruments().nextId(), name);
        state = state.withInstruments(state.instruments().plus(instrument))
                .withPianoRoll(state.pianoRoll().withNotes(instrument.id(), part.notes()));
    }

    private void session(Path file) {
        Session session = conductor.conducted(Session.DEFAULT, firstNote(), remarks);
        String name = SafeText.clean(file.getFileName().toString().replaceFirst("(?i)\\.midi?$", ""), NAME_LENGTH);
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
