package dev.consort.audio.midi;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.Session;
import dev.consort.protocol.state.TempoMap;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.pattern.Ticks;
import dev.consort.protocol.text.SafeText;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.Sequence;

/** Opens Standard MIDI Files (types 0 and 1) as sessions: an instrument for each channel of each track that plays. */
public final class MidiImport {
    private static final int NAME_LENGTH = 32;
    private static final long LARGEST_BYTES = 16L * 1024 * 1024;
    private static final int MOST_INSTRUMENTS = 512;
    private static final int SLOWEST = 20;
    private static final int FASTEST = 400;

    private final List<String> remarks = new ArrayList<>();
    private final Map<String, Integer> names = new HashMap<>();

    private MidiImport() {}

    /** A session, and what could not be taken over in it, in words for people. */
    public record Result(NetworkState session, List<String> remarks) {}

    /**
     * Reads a file.
     *
     * @throws MidiImportException if it is no MIDI file that can be opened; nothing else is ever thrown for its content
     */
    public static Result read(Path file) throws MidiImportException {
        Sequence sequence = sequence(file);
        try {
            MidiImport reading = new MidiImport();
            NetworkState session = reading.session(sequence, title(file));
            return new Result(session, List.copyOf(reading.remarks));
        } catch (RuntimeException e) {
            throw new MidiImportException(file + " is damaged: " + e.getMessage());
        }
    }

    private static Sequence sequence(Path file) throws MidiImportException {
        try {
            if (Files.size(file) > LARGEST_BYTES) {
                throw new MidiImportException(file + " is larger than 16 MiB, which no song is");
            }
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                return MidiSystem.getSequence(in);
            }
        } catch (NoSuchFileException e) {
            throw new MidiImportException("there is no file " + file);
        } catch (InvalidMidiDataException e) {
            throw new MidiImportException(file + " is not a Standard MIDI File (" + e.getMessage() + ")");
        } catch (IOException | RuntimeException e) {
            throw new MidiImportException(file + " cannot be read: " + e.getMessage());
        }
    }

    private static String title(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.[A-Za-z]{3,4}$", "");
        String clean = SafeText.clean(name.replace('_', ' '), NAME_LENGTH);
        return clean.isEmpty() ? "Imported" : clean;
    }

    private NetworkState session(Sequence sequence, String title) throws MidiImportException {
        if (sequence.getDivisionType() != Sequence.PPQ) {
            throw new MidiImportException("this file counts film frames instead of beats; only beats can be opened");
        }
        MidiReader reader = new MidiReader(sequence, (double) Ticks.PER_QUARTER / sequence.getResolution());
        NetworkState state = NetworkState.EMPTY.withSession(
                settings(Session.DEFAULT.withName(title).withTimeSignature(reader.timeSignature()), reader.tempos()));
        for (MidiReader.NamedTrack track : reader.tracks()) {
            state = withInstrument(state, track);
        }
        if (reader.tracks().isEmpty()) {
            throw new MidiImportException("there are no notes in this file");
        }
        return withLoop(state);
    }

    private Session settings(Session session, Map<Long, Double> tempos) {
        double first = tempos.isEmpty() ? 120 : tempos.values().iterator().next();
        double bpm = Math.round(Math.max(SLOWEST, Math.min(FASTEST, first)) * 1000) / 1000.0;
        if (first < SLOWEST || first > FASTEST) {
            remarks.add("the tempo " + Math.round(first) + " was brought into the range of 20 to 400");
        }
        TempoMap map = TempoMap.empty();
        double last = bpm;
        for (Map.Entry<Long, Double> change : tempos.entrySet()) {
            boolean isNew = Math.abs(change.getValue() - last) > 0.001 && change.getKey() <= Ticks.LAST;
            if (isNew) {
                map = map.from(change.getKey().intValue(), change.getValue() / bpm);
                last = change.getValue();
            }
        }
        return session.withBpm(bpm).withTempoMap(map.isEmpty() ? null : map);
    }

    private NetworkState withInstrument(NetworkState state, MidiReader.NamedTrack named) {
        if (state.instruments().byId().size() >= MOST_INSTRUMENTS) {
            remarks.add("only the first " + MOST_INSTRUMENTS + " instruments were taken over");
            return state;
        }
        ImportedTrack track = named.track();
        if (track.dropped() > 0) {
            remarks.add(track.dropped() + " notes beyond bar 100,000 were left out");
        }
        SourceType source = track.isDrums() ? SourceType.DRUM_KIT : SourceType.SAW;
        Instrument instrument =
                Instrument.of(state.instruments().nextId(), name(named), source).edit(draft -> voice(draft, track));
        return state.withInstruments(state.instruments().plus(instrument))
                .withPianoRoll(state.pianoRoll().withNotes(instrument.id(), track.notes()));
    }

    private static void voice(Instrument.Draft draft, ImportedTrack track) {
        if (!track.isDrums()) {
            MidiProgram.voice(draft, track.program());
        }
        draft.level = track.level();
        draft.pan = track.pan();
    }

    private String name(MidiReader.NamedTrack named) {
        String own = SafeText.clean(named.name(), NAME_LENGTH - 4);
        String kind = named.track().isDrums()
                ? "Drums"
                : MidiProgram.family(named.track().program());
        String name = own.isEmpty() ? kind : own;
        int count = names.merge(name, 1, Integer::sum);
        return count == 1 ? name : name + " " + count;
    }

    private static NetworkState withLoop(NetworkState state) {
        int last = 0;
        for (Instrument instrument : state.instruments().byId()) {
            int[] end = {last};
            state.pianoRoll()
                    .notes(instrument.id())
                    .forEachEvent((tick, pitch, note) -> end[0] = Math.max(end[0], tick + note.duration()));
            last = end[0];
        }
        int bar = state.session().timeSignature().barTicks();
        long bars = Math.max(1, ((long) last + bar - 1) / bar);
        int end = (int) Math.min(bars * bar, Ticks.LAST);
        return state.withTransport(state.transport().withLoop(false, 0, end));
    }
}
