package dev.consort.audio.midi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.audio.Bands;
import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.project.StarterBand;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.TransportMode;
import dev.consort.protocol.state.arrangement.Clip;
import dev.consort.protocol.state.arrangement.Placement;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.NoteMap;
import dev.consort.protocol.state.sequencer.Kit;
import dev.consort.protocol.state.sequencer.PadSound;
import dev.consort.protocol.state.sequencer.Step;
import dev.consort.protocol.state.theory.PitchClass;
import dev.consort.protocol.state.theory.Scale;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.sound.midi.MetaMessage;
import javax.sound.midi.MidiEvent;
import javax.sound.midi.MidiMessage;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.Sequence;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.Track;
import org.junit.jupiter.api.Test;

class MidiExportTest {
    @Test
    void othersReadATrackForEachInstrumentAfterTheOneOfTheTempo() throws Exception {
        Sequence sequence = othersRead(StarterBand.session("Friday"));

        assertThat(sequence.getDivisionType()).isEqualTo(Sequence.PPQ);
        assertThat(sequence.getResolution()).isEqualTo(480);
        assertThat(sequence.getTracks()).hasSize(9);
        assertThat(names(sequence))
                .containsExactly("Friday", "Drums", "Bass", "Keys", "Lead", "Pad", "Pluck", "Bell", "Sub");
        assertThat(channels(sequence)).containsExactly(-1, 9, 0, 1, 2, 3, 4, 5, 6);
    }

    @Test
    void aKitsPatternRepeatsToTheEndOfTheLastBarOnItsDrums() throws Exception {
        NetworkState state = Bands.note(
                kit(Kit.EMPTY.update(0, p -> p.withLength(8)
                        .withSteps(p.steps().with(1, 0, Step.of(77)).with(11, 4, Step.of(90))))),
                1,
                1920,
                35,
                10);

        assertThat(onsets(othersRead(state), 1))
                .containsExactly(
                        "0:38:77",
                        "480:56:90",
                        "960:38:77",
                        "1440:56:90",
                        "1920:35:100",
                        "1920:38:77",
                        "2400:56:90",
                        "2880:38:77",
                        "3360:56:90");
    }

    @Test
    void aChainPlaysItsPatternsInTurn() throws Exception {
        Kit kit = Kit.EMPTY
                .update(2, p -> p.withSteps(p.steps().with(0, 0, Step.of(50))))
                .update(3, p -> p.withSteps(p.steps().with(2, 15, Step.of(60))))
                .withChain(List.of(2, 3));

        assertThat(onsets(othersRead(kit(kit)), 1)).containsExactly("0:36:50", "3720:42:60");
    }

    @Test
    void aPadThatPlaysAnotherInstrumentIsWrittenThere() throws Exception {
        PadSound pad = PadSound.ofDrum(0);
        PadSound bass = new PadSound("b", 1, 0, 1, false, 2, null, 2, 40);
        Kit kit = Kit.EMPTY
                .withPad(0, bass)
                .withPad(1, pad)
                .update(0, p -> p.withSteps(p.steps().with(0, 0, new Step(50, null, 3))));
        NetworkState state = Bands.with(kit(kit), Instrument.of(2, "Bass", SourceType.SAW));

        assertThat(onsets(othersRead(state), 1)).isEmpty();
        assertThat(onsets(othersRead(state), 2)).containsExactly("0:45:50");
    }

    @Test
    void songModeWritesTheClipsInTheirPlacesInsteadOfTheRoll() throws Exception {
        NetworkState state = Bands.note(Bands.of(SourceType.SAW), 1, 0, 99, 10);
        NoteMap notes = NoteMap.empty().with(0, 60, new Note(100, 80)).with(400, 62, new Note(100, 80));
        Clip clip = new Clip("Riff", 1, 480, notes, IdMap.empty());
        state = state.withArrangement(state.arrangement()
                        .plus(clip)
                        .plus(new Placement(1, 1, 1920, null))
                        .plus(new Placement(1, 1, 3840, 900)))
                .withTransport(state.transport().withMode(TransportMode.SONG));

        assertThat(onsets(othersRead(state), 1))
                .containsExactly("1920:60:80", "2320:62:80", "3840:60:80", "4240:62:80", "4320:60:80", "4720:62:80");
        assertThat(ends(othersRead(state), 1)).endsWith("4740:62");
    }

    @Test
    void moreThanFifteenInstrumentsAreSplitOverPortsAndSoAreKits() throws Exception {
        NetworkState state = NetworkState.EMPTY;
        for (int id = 1; id <= 20; id++) {
            SourceType type = id > 18 ? SourceType.DRUM_KIT : SourceType.SAW;
            state = Bands.note(Bands.with(state, Instrument.of(id, "i" + id, type)), id, 0, 60, 10);
        }
        Sequence sequence = othersRead(state);
        Set<String> places = new TreeSet<>();
        for (int track = 1; track <= 20; track++) {
            places.add(meta(sequence.getTracks()[track], 0x21)[0] + "/"
                    + channels(sequence).get(track));
        }

        assertThat(places).hasSize(20).contains("0/9", "1/9", "0/15", "1/0", "1/2");
        assertThat(MidiExport.of(state).remarks()).anyMatch(remark -> remark.contains("2 ports"));
    }

    @Test
    void aNoteThatLastsBeyondTheNextOfItsPitchEndsThereForOthersAndIsWholeForUs() throws Exception {
        NetworkState state = Bands.note(Bands.note(Bands.of(SourceType.SAW), 1, 0, 60, 960), 1, 480, 60, 100);
        MidiExport.Result result = MidiExport.of(state);

        assertThat(ends(othersRead(state), 1)).containsExactly("480:60", "580:60");
        assertThat(result.remarks()).anyMatch(remark -> remark.startsWith("Notes that last beyond"));
        assertThat(RoundTripPropertyTest.imported(result.bytes())
                        .session()
                        .pianoRoll()
                        .notes(1))
                .isEqualTo(state.pianoRoll().notes(1));
    }

    @Test
    void aChangeMadeElsewhereWinsOverWhatWasSaidOfTheNote() {
        Note real = new Note(960, 1, 0.5);
        NoteExtra extra = NoteExtra.of(new NoteExtra(60, 480, real).bytes());

        assertThat(extra.appliedTo(new Note(480, 70))).isEqualTo(new Note(960, 70, 0.5));
        assertThat(extra.appliedTo(new Note(240, 70))).isEqualTo(new Note(240, 70));
    }

    @Test
    void everyMajorAndMinorKeyComesBackAndModesHaveTheirSignature() {
        for (PitchClass tonic : PitchClass.values()) {
            for (Scale scale : List.of(Scale.MAJOR, Scale.MINOR)) {
                var session = NetworkState.EMPTY.session().withKey(tonic, scale);
                KeySignature written = KeySignature.of(session);
                assertThat(KeySignature.of(written.bytes()).set(NetworkState.EMPTY.session()))
                        .isEqualTo(session);
            }
        }
        assertThat(signature(PitchClass.A, Scale.MINOR)).isEqualTo(new KeySignature(0, true));
        assertThat(signature(PitchClass.D, Scale.MAJOR)).isEqualTo(new KeySignature(2, false));
        assertThat(signature(PitchClass.A_SHARP, Scale.MAJOR)).isEqualTo(new KeySignature(-2, false));
        assertThat(signature(PitchClass.D, Scale.DORIAN)).isEqualTo(new KeySignature(0, false));
        assertThat(signature(PitchClass.G, Scale.MIXOLYDIAN)).isEqualTo(new KeySignature(0, false));
        assertThat(signature(PitchClass.C, Scale.CHROMATIC)).isNull();
    }

    private static KeySignature signature(PitchClass tonic, Scale scale) {
        return KeySignature.of(NetworkState.EMPTY.session().withKey(tonic, scale));
    }

    @Test
    void whatMidiCannotSayIsInTheRemarks() {
        NetworkState state = Bands.edited(Bands.of(SourceType.SAMPLER), 1, draft -> draft.mute = true);
        state = state.withSession(state.session()
                .withSwing(0.5)
                .withTuning(state.session().tuning(), 432, state.session().justFlavor())
                .withKey(PitchClass.C, Scale.LYDIAN));

        assertThat(MidiExport.of(state).remarks())
                .hasSize(6)
                .allMatch(remark -> remark.endsWith("."))
                .anyMatch(remark -> remark.contains("no notes"))
                .anyMatch(remark -> remark.contains("Swing"))
                .anyMatch(remark -> remark.contains("tuning"))
                .anyMatch(remark -> remark.contains("muted"));
    }

    @Test
    void repeatsThatNeverEndAreWrittenOutToALimit() {
        Kit kit = Kit.EMPTY.update(0, p -> p.withLength(1).withSteps(p.steps().with(0, 0, Step.of(50))));
        NetworkState state = Bands.note(kit(kit), 1, 190_000_000, 35, 10);

        assertThat(MidiExport.of(state).remarks()).anyMatch(remark -> remark.contains("100000"));
    }

    private static NetworkState kit(Kit kit) {
        NetworkState state = Bands.with(NetworkState.EMPTY, Instrument.of(1, "Kit", SourceType.DRUM_KIT));
        return state.withSequencer(state.sequencer().withKits(IdMap.of(1, kit)));
    }

    /** The file through another's eyes. */
    private static Sequence othersRead(NetworkState state) throws Exception {
        return MidiSystem.getSequence(
                new ByteArrayInputStream(MidiExport.of(state).bytes()));
    }

    private static List<MidiEvent> events(Track track) {
        return IntStream.range(0, track.size()).mapToObj(track::get).toList();
    }

    private static List<String> names(Sequence sequence) {
        return List.of(sequence.getTracks()).stream()
                .map(track -> new String(meta(track, 0x03)))
                .toList();
    }

    private static byte[] meta(Track track, int type) {
        return events(track).stream()
                .map(MidiEvent::getMessage)
                .filter(message -> message instanceof MetaMessage meta && meta.getType() == type)
                .map(message -> ((MetaMessage) message).getData())
                .findFirst()
                .orElseThrow();
    }

    private static List<Integer> channels(Sequence sequence) {
        return List.of(sequence.getTracks()).stream()
                .map(track -> events(track).stream()
                        .map(MidiEvent::getMessage)
                        .filter(ShortMessage.class::isInstance)
                        .map(message -> ((ShortMessage) message).getChannel())
                        .findFirst()
                        .orElse(-1))
                .toList();
    }

    private static List<String> onsets(Sequence sequence, int track) {
        return notes(sequence, track, ShortMessage.NOTE_ON, true);
    }

    private static List<String> ends(Sequence sequence, int track) {
        return notes(sequence, track, ShortMessage.NOTE_OFF, false);
    }

    private static List<String> notes(Sequence sequence, int track, int command, boolean velocity) {
        return events(sequence.getTracks()[track]).stream()
                .filter(event -> is(event.getMessage(), command))
                .map(event -> event.getTick() + ":" + ((ShortMessage) event.getMessage()).getData1()
                        + (velocity ? ":" + ((ShortMessage) event.getMessage()).getData2() : ""))
                .toList();
    }

    private static boolean is(MidiMessage message, int command) {
        return message instanceof ShortMessage channel && channel.getCommand() == command;
    }
}
