package dev.consort.audio.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.consort.audio.Bands;
import dev.consort.audio.output.Pcm;
import dev.consort.protocol.project.StarterBand;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.TempoMap;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.NoteMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BounceTest {
    private static final WavSettings SHORT = new WavSettings(48_000, Pcm.BITS_24, 1);

    @TempDir
    private Path folder;

    @Test
    void theMixIsOneFileOfTwentyFourBitsThatOthersCanRead() throws Exception {
        Path asked = folder.resolve("mix.wav");
        Exported exported = Bounce.write(beat(), asked, SHORT, Progress.NONE);
        Wav wav = Wav.read(asked);

        assertThat(exported.path()).isEqualTo(asked);
        assertThat(wav.format().getSampleSizeInBits()).isEqualTo(24);
        assertThat(wav.format().getSampleRate()).isEqualTo(48_000);
        assertThat(wav.samples().length / 2).isBetween(24_000, 24_000 + 49_000);
        assertThat(wav.peak()).isBetween(0.05, 1.0);
        assertThat(files()).containsExactly("mix.wav");
    }

    @Test
    void itIsAlsoWrittenInTheFormatOfACompactDisc() throws Exception {
        Path cd = folder.resolve("cd.wav");
        Bounce.write(beat(), cd, new WavSettings(44_100, Pcm.BITS_16, 1), Progress.NONE);

        assertThat(Wav.read(cd).format().getSampleSizeInBits()).isEqualTo(16);
        assertThat(Wav.read(cd).format().getSampleRate()).isEqualTo(44_100);
    }

    @Test
    void everyBounceOfASessionHasTheSameBits() throws Exception {
        NetworkState chancy = chancy(StarterBand.session("Jam"));
        Set<String> hashes = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            Path wav = Bounce.write(chancy, folder.resolve("mix.wav"), SHORT, Progress.NONE)
                    .path();
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(wav));
            hashes.add(Arrays.toString(hash));
        }

        assertThat(hashes).hasSize(1);
        assertThat(files()).containsExactlyInAnyOrder("mix.wav", "mix 2.wav", "mix 3.wav");
    }

    @Test
    void whatIsThereStaysAndTheNewOneGetsANumber() throws Exception {
        Files.writeString(folder.resolve("my.mix.wav"), "mine");
        Files.createDirectory(folder.resolve("my.mix 2.wav"));
        Files.createSymbolicLink(folder.resolve("my.mix 3.wav"), folder.resolve("nowhere"));
        Exported exported = Bounce.write(beat(), folder.resolve("my.mix.wav"), SHORT, Progress.NONE);

        assertThat(exported.path()).isEqualTo(folder.resolve("my.mix 4.wav"));
        assertThat(folder.resolve("my.mix.wav")).hasContent("mine");
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    @Test
    void theTailLastsUntilItIsSilentAndNotLongerThanAllowed() throws Exception {
        NetworkState ringing = Bands.edited(
                beat(),
                1,
                draft -> draft.envelope = new dev.consort.protocol.state.instrument.Envelope(0.001, 0.1, 1, 10));
        int dry = frames(beat(), 0.05);
        int cut = frames(ringing, 0.5);
        int quiet = frames(beat(), 5);

        assertThat(dry).isBetween(24_000, 24_000 + 3_000);
        assertThat(cut).isBetween(24_000 + 24_000, 24_000 + 24_600);
        assertThat(quiet).isLessThan(24_000 + 24_000);
    }

    private int frames(NetworkState state, double tail) throws Exception {
        WavSettings settings = new WavSettings(48_000, Pcm.BITS_24, tail);
        Path wav = Bounce.write(state, folder.resolve("tail.wav"), settings, Progress.NONE)
                .path();
        return Wav.read(wav).samples().length / 2;
    }

    @Test
    void progressIsToldTenTimesAtLeastAndOnlyRises() throws Exception {
        NetworkState oneTick = Bands.note(Bands.of(SourceType.SAW), 1, 0, 60, 1);
        for (NetworkState state : List.of(oneTick, StarterBand.session("Jam"))) {
            Watcher watcher = new Watcher();
            Bounce.write(state, folder.resolve("mix.wav"), SHORT, watcher);

            assertThat(watcher.told).isSorted().hasSizeBetween(10, 250).endsWith(1.0);
            assertThat(watcher.told.get(0)).isZero();
        }
    }

    @Test
    void aCancelTakesEffectAtTheNextBlockAndLeavesNothing() {
        for (int at : new int[] {1, 2, 50, 200}) {
            Watcher watcher = new Watcher(at);
            assertThatThrownBy(() -> Bounce.write(StarterBand.session("Jam"), folder.resolve("a.wav"), SHORT, watcher))
                    .isInstanceOf(ExportException.Cancelled.class);

            assertThat(watcher.asked).isEqualTo(at);
            assertThat(files()).isEmpty();
        }
    }

    @Test
    void isAskedForEveryBlockAndOnceMoreBeforeTheFileGetsItsName() throws Exception {
        Watcher watcher = new Watcher();
        Path wav = Bounce.write(beat(), folder.resolve("a.wav"), SHORT, watcher).path();
        Watcher last = new Watcher(watcher.asked);
        assertThat(watcher.asked).isEqualTo(Wav.read(wav).samples().length / 2 / 256 + 1);
        Files.delete(wav);

        assertThatThrownBy(() -> Bounce.write(beat(), wav, SHORT, last)).isInstanceOf(ExportException.Cancelled.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void anErrorLeavesNothing() {
        Progress failing = share -> {
            if (share > 0.3) {
                throw new IllegalStateException("enough");
            }
        };
        assertThatThrownBy(() -> Bounce.write(beat(), folder.resolve("a.wav"), SHORT, failing))
                .hasMessage("enough");
        assertThat(files()).isEmpty();
    }

    @Test
    void aDiskWithoutRoomIsASentenceBeforeTheWorkBegins() {
        Watcher watcher = new Watcher();
        assertThatThrownBy(() ->
                        Bounce.write(beat(), folder.resolve("a.wav"), SHORT, watcher, new DiskSpace(() -> 32L << 20)))
                .isInstanceOf(ExportException.class)
                .hasMessageStartingWith("The disk has room for 0 MB, and this needs up to");
        assertThat(watcher.told).isEmpty();
        assertThat(files()).isEmpty();
    }

    @Test
    void aDiskThatBecomesFullIsASentenceAndKeepsNothing() {
        long[] room = {1L << 40};
        Progress filling = share -> room[0] = share > 0.5 ? 0 : room[0];
        assertThatThrownBy(() -> Bounce.write(
                        StarterBand.session("Jam"),
                        folder.resolve("a.wav"),
                        SHORT,
                        filling,
                        new DiskSpace(() -> room[0])))
                .isInstanceOf(ExportException.class)
                .hasMessage("The disk became full, and nothing was kept; make room and export again.");
        assertThat(files()).isEmpty();
    }

    @Test
    void whatTheSystemSaysOfAFullDiskIsTheSameSentence() {
        DiskSpace disk = new DiskSpace(() -> 1L << 40);

        assertThat(disk.explained(new IOException("No space left on device"), folder))
                .hasMessageContaining("became full");
        assertThat(disk.explained(new IOException("Input/output error"), folder.resolve("a.wav")))
                .hasMessage("'a.wav' cannot be written: Input/output error.");
    }

    @Test
    void aFolderThatIsNotThereIsASentence() {
        assertThatThrownBy(() -> Bounce.write(beat(), folder.resolve("no/a.wav"), SHORT, Progress.NONE))
                .isInstanceOf(ExportException.class)
                .hasMessage("There is no folder to put 'a.wav' into.");
    }

    @Test
    void aSongWithoutNotesAndOneThatFitsInNoFileAreRefusedAtOnce() {
        NetworkState silent = Bands.of(SourceType.SAW);
        NetworkState endless = Bands.note(silent, 1, 190_000_000, 60, 480);
        TempoMap slow = TempoMap.empty().from(1, 0.001);

        assertThatThrownBy(() -> Bounce.write(silent, folder.resolve("a.wav"), SHORT, Progress.NONE))
                .hasMessageContaining("nothing to play");
        assertThatThrownBy(() -> Bounce.write(endless, folder.resolve("a.wav"), SHORT, Progress.NONE))
                .hasMessage("The song lasts 3299 minutes, and a WAV file holds 248; look for a note far behind the"
                        + " others.");
        assertThatThrownBy(() -> Bounce.write(
                        beat().withSession(beat().session().withTempoMap(slow).withBpm(20)),
                        folder.resolve("a.wav"),
                        new WavSettings(48_000, Pcm.BITS_24, 1),
                        new Watcher(2)))
                .isInstanceOf(ExportException.Cancelled.class);
    }

    @Test
    void theMidiFileIsWrittenBesideItInTheSameWay() throws Exception {
        Path asked = Files.writeString(folder.resolve("song.mid"), "mine");
        Watcher watcher = new Watcher();
        Exported exported = MidiFile.write(StarterBand.session("Jam"), asked, watcher);

        assertThat(exported.path()).isEqualTo(folder.resolve("song 2.mid")).exists();
        assertThat(asked).hasContent("mine");
        assertThat(watcher.told).isSorted().endsWith(1.0);
        assertThatThrownBy(() -> MidiFile.write(beat(), folder.resolve("b.mid"), new Watcher(2)))
                .isInstanceOf(ExportException.Cancelled.class);
        assertThat(files()).containsExactlyInAnyOrder("song.mid", "song 2.mid");
    }

    private static NetworkState beat() {
        return Bands.note(Bands.of(SourceType.SAW), 1, 0, 60, 480);
    }

    /** With every note left to chance, and played by an unsteady hand. */
    static NetworkState chancy(NetworkState state) {
        NetworkState result =
                state.withSession(state.session().withHumanize(new dev.consort.protocol.state.Humanize(0.5, 0)));
        for (int id : state.pianoRoll().tracks().ids()) {
            NoteMap[] notes = {NoteMap.empty()};
            state.pianoRoll()
                    .notes(id)
                    .window(
                            0,
                            1920,
                            (tick, pitch, note) -> notes[0] =
                                    notes[0].with(tick, pitch, new Note(note.duration(), note.velocity(), 0.5)));
            result = result.withPianoRoll(result.pianoRoll().withNotes(id, notes[0]));
        }
        return result;
    }

    private List<String> files() {
        return List.of(folder.toFile().list());
    }
}
