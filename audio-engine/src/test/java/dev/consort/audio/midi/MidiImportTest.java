package dev.consort.audio.midi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.midi.gm.GmNames;
import dev.consort.audio.midi.gm.GmSound;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.TempoMap;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.theory.TimeSignature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MetaMessage;
import javax.sound.midi.MidiEvent;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.Sequence;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.Track;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MidiImportTest {
    private static final int TEMPO = 0x51;
    private static final int NAME = 0x03;
    private static final int METRE = 0x58;

    @TempDir
    private Path folder;

    @Test
    void aFileOfOneTrackBecomesAnInstrumentPerChannel() throws Exception {
        Sequence sequence = new Sequence(Sequence.PPQ, 96);
        Track track = sequence.createTrack();
        meta(track, 0, NAME, "Song".getBytes(StandardCharsets.UTF_8));
        add(track, 0, ShortMessage.PROGRAM_CHANGE, 0, 0, 0);
        add(track, 0, ShortMessage.PROGRAM_CHANGE, 1, 33, 0);
        note(track, 96, 192, 0, 60);
        note(track, 0, 24, 1, 36);
        NetworkState session = read(sequence, 0).session();

        assertThat(names(session)).containsExactly("Grand Piano", "Finger Bass");
        assertThat(session.pianoRoll().notes(1).at(480, 60)).isEqualTo(new Note(480, 90));
        assertThat(session.pianoRoll().notes(2).at(0, 36)).isEqualTo(new Note(120, 90));
        assertThat(session.session().bpm()).isEqualTo(120);
        assertThat(session.session().tempoMap()).isNull();
        assertThat(session.session().name()).isEqualTo("song");
        assertThat(session.transport().looping()).isFalse();
        assertThat(session.transport().loopEnd()).isEqualTo(1920);
    }

    @Test
    void aFileOfManyTracksKeepsTheirNames() throws Exception {
        Sequence sequence = new Sequence(Sequence.PPQ, 480);
        Track conductor = sequence.createTrack();
        meta(conductor, 0, TEMPO, tempo(100));
        meta(conductor, 0, METRE, new byte[] {6, 3, 24, 8});
        Track lead = sequence.createTrack();
        meta(lead, 0, NAME, "Lead\u001b[31m \n guitar of a very long name indeed".getBytes(StandardCharsets.UTF_8));
        note(lead, 0, 480, 0, 60);
        Track drums = sequence.createTrack();
        note(drums, 0, 1, 9, 36);
        NetworkState session = read(sequence, 1).session();

        assertThat(names(session).get(0)).startsWith("Lead[31m guitar").hasSizeLessThanOrEqualTo(32);
        assertThat(names(session).get(1)).isEqualTo("Drums");
        assertThat(session.instruments().get(2).source().type()).isEqualTo(SourceType.DRUM_KIT);
        assertThat(session.session().bpm()).isCloseTo(100, within(0.001));
        assertThat(session.session().timeSignature()).isEqualTo(new TimeSignature(6, 8));
        assertThat(session.transport().loopEnd()).isEqualTo(1440);
    }

    @Test
    void laterTemposBecomeFactorsOfTheFirst() throws Exception {
        Sequence sequence = new Sequence(Sequence.PPQ, 240);
        Track track = sequence.createTrack();
        meta(track, 0, TEMPO, tempo(120));
        meta(track, 240, TEMPO, tempo(60));
        meta(track, 480, TEMPO, tempo(120));
        note(track, 0, 960, 0, 60);

        assertThat(read(sequence, 0).session().session().tempoMap())
                .isEqualTo(TempoMap.empty().from(480, 0.5).from(960, 1.0));
    }

    @Test
    void volumeAndPanAreTheFirstOnesOfTheChannel() throws Exception {
        Sequence sequence = new Sequence(Sequence.PPQ, 480);
        Track track = sequence.createTrack();
        add(track, 0, ShortMessage.CONTROL_CHANGE, 0, 7, 127);
        add(track, 0, ShortMessage.CONTROL_CHANGE, 0, 10, 0);
        add(track, 9, ShortMessage.CONTROL_CHANGE, 0, 7, 1);
        note(track, 0, 480, 0, 60);
        Instrument instrument = read(sequence, 0).session().instruments().get(1);

        assertThat(instrument.level()).isEqualTo(1);
        assertThat(instrument.pan()).isEqualTo(-1);
    }

    @Test
    void notesEndByVelocityZeroOrAtTheTracksEndAndLastATickAtLeast() throws Exception {
        Sequence sequence = new Sequence(Sequence.PPQ, 960);
        Track track = sequence.createTrack();
        add(track, 0, ShortMessage.NOTE_ON, 0, 60, 100);
        add(track, 960, ShortMessage.NOTE_ON, 0, 60, 0);
        add(track, 960, ShortMessage.NOTE_ON, 0, 61, 100);
        add(track, 961, ShortMessage.NOTE_OFF, 0, 61, 0);
        add(track, 0, ShortMessage.NOTE_ON, 0, 62, 100);
        add(track, 1920, ShortMessage.NOTE_OFF, 0, 99, 0);
        NetworkState session = read(sequence, 0).session();

        assertThat(session.pianoRoll().notes(1).at(0, 60).duration()).isEqualTo(480);
        assertThat(session.pianoRoll().notes(1).at(480, 61).duration()).isEqualTo(1);
        assertThat(session.pianoRoll().notes(1).at(0, 62).duration()).isEqualTo(960);
    }

    @Test
    void thePedalHoldsNotesUntilItIsReleasedOrTheyAreStruckAgain() throws Exception {
        Sequence sequence = new Sequence(Sequence.PPQ, 480);
        Track track = sequence.createTrack();
        add(track, 0, ShortMessage.CONTROL_CHANGE, 0, 64, 127);
        note(track, 0, 100, 0, 60);
        note(track, 0, 100, 0, 62);
        note(track, 300, 400, 0, 62);
        add(track, 960, ShortMessage.CONTROL_CHANGE, 0, 64, 0);
        note(track, 1000, 1100, 0, 64);
        NetworkState session = read(sequence, 0).session();

        assertThat(session.pianoRoll().notes(1).at(0, 60).duration()).isEqualTo(960);
        assertThat(session.pianoRoll().notes(1).at(0, 62).duration()).isEqualTo(300);
        assertThat(session.pianoRoll().notes(1).at(300, 62).duration()).isEqualTo(660);
        assertThat(session.pianoRoll().notes(1).at(1000, 64).duration()).isEqualTo(100);
    }

    @Test
    void notesBehindTheLastTickAreLeftOutWithARemark() throws Exception {
        Sequence sequence = new Sequence(Sequence.PPQ, 1);
        Track track = sequence.createTrack();
        note(track, 0, 1, 0, 60);
        note(track, 500_000, 500_001, 0, 60);
        MidiImport.Result result = read(sequence, 0);

        assertThat(result.session().pianoRoll().notes(1).size()).isEqualTo(1);
        assertThat(result.remarks()).containsExactly("Notes later than bar 100,000 were left out: 1.");
    }

    @Test
    void aTempoBeyondTheSessionsIsKeptByTheMap() throws Exception {
        Sequence sequence = new Sequence(Sequence.PPQ, 480);
        Track track = sequence.createTrack();
        meta(track, 0, TEMPO, tempo(900));
        note(track, 0, 480, 0, 60);
        MidiImport.Result result = read(sequence, 0);

        assertThat(result.session().session().bpm()).isEqualTo(400);
        assertThat(result.session().session().tempoMap())
                .isEqualTo(TempoMap.empty().from(0, 2.25));
        assertThat(result.remarks()).isEmpty();
    }

    @Test
    void temposOutOfReachAreBroughtIntoItWithARemark() throws Exception {
        Sequence sequence = new Sequence(Sequence.PPQ, 480);
        Track track = sequence.createTrack();
        meta(track, 0, TEMPO, new byte[] {0, 0, 1});
        note(track, 0, 480, 0, 60);
        MidiImport.Result result = read(sequence, 0);

        assertThat(result.session().session().tempoMap())
                .isEqualTo(TempoMap.empty().from(0, 4.0));
        assertThat(result.remarks()).hasSize(1);
    }

    @Test
    void everyProgramHasANameAndASoundWithinTheTable() {
        for (int program = 0; program < 128; program++) {
            int of = program;
            Instrument instrument = Instrument.of(1, GmNames.of(program), SourceType.SINE)
                    .edit(draft -> GmSound.of(of).shape(draft));
            assertThat(instrument.name()).isNotBlank().hasSizeLessThanOrEqualTo(32);
            instrument.source().params().forEach((name, value) -> assertThat(
                            instrument.source().type().param(name).allows(value))
                    .as("%s %s", instrument.name(), name)
                    .isTrue());
        }
    }

    @Test
    void filesThatAreNoMusicAreRefusedWithASentence() throws Exception {
        assertRefused(folder.resolve("none.mid"), "There is no file 'none.mid'.");
        assertRefused(Files.writeString(folder.resolve("a.mid"), "hello"), "is not a MIDI file");
        assertRefused(Files.write(folder.resolve("b.mid"), new byte[0]), "'b.mid'");
        assertRefused(folder, "cannot be read: it is a folder");
        assertRefused(folder.getRoot(), "'" + folder.getRoot() + "' cannot be read");
        Sequence silent = new Sequence(Sequence.PPQ, 480);
        meta(silent.createTrack(), 0, TEMPO, tempo(90));
        assertThatThrownBy(() -> read(silent, 0)).hasMessage("The file holds no notes.");
    }

    private static void assertRefused(Path file, String sentence) {
        assertThatThrownBy(() -> MidiImport.read(file))
                .isInstanceOf(MidiImportException.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void brokenFilesAreNothingWorseThanRefused() throws Exception {
        Sequence sequence = new Sequence(Sequence.PPQ, 96);
        Track track = sequence.createTrack();
        meta(track, 0, TEMPO, tempo(77));
        meta(track, 0, NAME, "Piano".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 20; i++) {
            note(track, i * 48, i * 48 + 40, i % 16, 40 + i);
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        MidiSystem.write(sequence, 0, whole);
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            byte[] bytes = broken(whole.toByteArray(), random);
            Path file = Files.write(folder.resolve("broken.mid"), bytes);
            assertReadOrRefused(file);
        }
    }

    private static byte[] broken(byte[] bytes, Random random) {
        for (int i = random.nextInt(5); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(3) > 0 ? bytes : java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length));
    }

    private static void assertReadOrRefused(Path file) {
        try {
            NetworkState session = MidiImport.read(file).session();
            assertThat(session.session().bpm()).isBetween(20.0, 400.0);
            assertThat(session.transport().loopEnd()).isPositive();
        } catch (MidiImportException refused) {
            assertThat(refused.getMessage()).endsWith(".");
        }
    }

    private MidiImport.Result read(Sequence sequence, int type) throws IOException, MidiImportException {
        Path file = folder.resolve("song.mid");
        MidiSystem.write(sequence, type, file.toFile());
        return MidiImport.read(file);
    }

    private static List<String> names(NetworkState session) {
        return session.instruments().inOrder().map(Instrument::name).toList();
    }

    private static void note(Track track, long from, long to, int channel, int pitch) throws InvalidMidiDataException {
        add(track, from, ShortMessage.NOTE_ON, channel, pitch, 90);
        add(track, to, ShortMessage.NOTE_OFF, channel, pitch, 0);
    }

    private static void add(Track track, long tick, int command, int channel, int first, int second)
            throws InvalidMidiDataException {
        track.add(new MidiEvent(new ShortMessage(command, channel, first, second), tick));
    }

    private static void meta(Track track, long tick, int type, byte[] data) throws InvalidMidiDataException {
        track.add(new MidiEvent(new MetaMessage(type, data, data.length), tick));
    }

    private static byte[] tempo(double bpm) {
        int micros = (int) Math.round(60e6 / bpm);
        return new byte[] {(byte) (micros >> 16), (byte) (micros >> 8), (byte) micros};
    }
}
