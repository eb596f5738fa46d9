package dev.consort.audio.midi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.consort.protocol.project.StarterBand;
import dev.consort.protocol.range.Ranges;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.NoteMap;
import dev.consort.protocol.state.theory.TimeSignature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as they are found in the world. */
class OddFilesTest {
    private static final String END = "00 FF2F00";

    @TempDir
    private Path folder;

    @Test
    void runningStatusGoesOnAcrossRemarks() throws Exception {
        MidiImport.Result result = read(1, "01E0", "00 90 3C 40 00 FF 01 01 41 83 60 3C 00 00 3E 41 60 3E 00" + END);

        assertThat(notes(result))
                .isEqualTo(NoteMap.empty().with(0, 60, new Note(480, 64)).with(480, 62, new Note(96, 65)));
        assertThat(result.remarks()).isEmpty();
    }

    @Test
    void aTrackThatBreaksOffIsTakenUpToThere() throws Exception {
        byte[] whole = file(1, "01E0", "00 90 3C 40 60 80 3C 40 00 90 3E 40 60 80 3E 40" + END);
        MidiImport.Result result = read(Arrays.copyOf(whole, whole.length - 6));

        assertThat(notes(result).at(0, 60)).isEqualTo(new Note(96, 64));
        assertThat(result.remarks()).anyMatch(remark -> remark.contains("unreadable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FF 01 FF FF FF 7F 41", "FF 01 FF FF FF FF 7F 41", "F0 FF FF FF 7F", "90 3C", "3C"})
    void whatClaimsMoreThanThereIsEndsTheTrack(String claim) throws Exception {
        MidiImport.Result result = read(1, "01E0", "00 90 3C 40 60 80 3C 40 00 " + claim);

        assertThat(notes(result)).isEqualTo(NoteMap.empty().with(0, 60, new Note(96, 64)));
        assertThat(result.remarks()).containsExactly("Tracks that become unreadable were taken up to there: 1.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 500, 0x7FFFFFFF, -1})
    void aWrongLengthLosesNothing(int length) throws Exception {
        byte[] bytes = file(1, "01E0", "00 90 3C 40 60 80 3C 40" + END, "00 91 3E 40 60 81 3E 40" + END);
        ByteBuffer.wrap(bytes).putInt(14 + 4, length);
        MidiImport.Result result = read(bytes);

        assertThat(result.session().instruments().order()).hasSize(2);
        assertThat(result.remarks()).anyMatch(remark -> remark.contains("length"));
    }

    @Test
    void chunksThatNobodyKnowsAreSteppedOver() throws Exception {
        byte[] bytes = file(1, "01E0", "00 90 3C 40 60 80 3C 40" + END);
        ByteArrayOutputStream with = new ByteArrayOutputStream();
        with.write(bytes, 0, 14);
        with.writeBytes(HexFormat.of().parseHex("58464948000000024D54"));
        with.write(bytes, 14, bytes.length - 14);

        assertThat(read(with.toByteArray()).remarks()).isEmpty();
    }

    @Test
    void piecesOfTypeTwoAreLinedUp() throws Exception {
        String piece = "00 90 3C 40 60 80 3C 40" + END;
        MidiImport.Result result = read(file(2, "0060", piece, piece));

        assertThat(result.session().pianoRoll().notes(1).at(0, 60)).isNotNull();
        assertThat(result.session().pianoRoll().notes(2).at(1920, 60)).isNotNull();
    }

    @Test
    void filmFramesAreCountedAtHalfASecondPerQuarter() throws Exception {
        // 25 frames of 40 ticks: a tick per millisecond. The tempo has no meaning there.
        MidiImport.Result result = read(1, "E728", "00 FF5103 0F4240 83 74 90 3C 40 83 74 80 3C 40" + END);

        assertThat(notes(result)).isEqualTo(NoteMap.empty().with(480, 60, new Note(480, 64)));
        assertThat(result.session().session().bpm()).isEqualTo(120);
        assertThat(result.remarks()).anyMatch(remark -> remark.contains("film"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000", "E700", "8000"})
    void aDivisionOfNothingIsReplacedWithARemark(String division) throws Exception {
        MidiImport.Result result = read(1, division, "00 90 3C 40 60 80 3C 40" + END);

        assertThat(notes(result)).isEqualTo(NoteMap.empty().with(0, 60, new Note(480, 64)));
        assertThat(result.remarks()).anyMatch(remark -> remark.contains("ticks"));
    }

    @Test
    void aTempoOfZeroIsLeftOutWithARemark() throws Exception {
        MidiImport.Result result = read(1, "01E0", "00 FF5103 000000 00 90 3C 40 60 80 3C 40" + END);

        assertThat(result.session().session().bpm()).isEqualTo(120);
        assertThat(result.remarks()).containsExactly("Tempos of zero length were left out: 1.");
    }

    @Test
    void nonsenseMetresAndKeysAreIgnored() throws Exception {
        MidiImport.Result result =
                read(1, "01E0", "00 FF5804 00 FF 18 08 00 FF5902 7F 09 00 90 3C 40 60 80 3C 40" + END);

        assertThat(result.session().session().timeSignature()).isEqualTo(new TimeSignature(4, 4));
    }

    @Test
    void overlappingNotesEndInTheOrderInWhichTheyBegan() throws Exception {
        MidiImport.Result result = read(1, "01E0", "00 90 3C 40 10 90 3C 41 10 80 3C 40 10 80 3C 40" + END);

        assertThat(notes(result))
                .isEqualTo(NoteMap.empty().with(0, 60, new Note(32, 64)).with(16, 60, new Note(32, 65)));
    }

    @Test
    void hugeTimesNeitherHangNorGoOutOfRange() throws Exception {
        String wait = "FF FF FF 7F FF 01 00 ".repeat(200);
        MidiImport.Result result = read(1, "0001", "00 90 3C 40 " + wait + "00 80 3C 40 00 90 3C 40" + END);

        assertThat(notes(result)).isEqualTo(NoteMap.empty().with(0, 60, new Note(1_966_080, 64)));
        assertThat(Ranges.complaint(result.session())).isNull();
        assertThat(result.remarks()).hasSize(2);
    }

    @Test
    void namesInAnyWritingAreClean() throws Exception {
        String latin = HexFormat.of().formatHex("B\u00e4sse\u0007".getBytes(StandardCharsets.ISO_8859_1));
        MidiImport.Result result = read(1, "01E0", "00 FF03 06" + latin + "00 90 3C 40 60 80 3C 40" + END);

        assertThat(result.session().instruments().inOrder().map(Instrument::name))
                .containsExactly("Bässe");
    }

    @Test
    void messagesThatBelongOnACableAreSteppedOver() throws Exception {
        MidiImport.Result result = read(1, "01E0", "00 F8 00 F2 01 02 00 F0 03 7E 7F F7 00 90 3C 40 60 80 3C 40" + END);

        assertThat(notes(result).size()).isEqualTo(1);
        assertThat(result.remarks()).containsExactly("Events that make no sense were left out: 2.");
    }

    @Test
    void aMillionEventsAreReadAndTheRestIsLeftOut() throws Exception {
        ByteArrayOutputStream track = new ByteArrayOutputStream();
        for (int i = 0; i < 600_000; i++) {
            track.writeBytes(
                    new byte[] {(byte) (i % 100 == 0 ? 1 : 0), (byte) 0x90, (byte) (i % 100), 64, 0, (byte) (i % 100), 0
                    });
        }
        MidiImport.Result result = read(file(1, "0001", track.toByteArray()));

        assertThat(notes(result).size()).isEqualTo(500_000);
        assertThat(result.remarks()).anyMatch(remark -> remark.contains("100000"));
    }

    @Test
    void notesThatNeverEndAreManyAndEndWithTheTrack() throws Exception {
        ByteArrayOutputStream track = new ByteArrayOutputStream();
        for (int i = 0; i < 100_000; i++) {
            track.writeBytes(new byte[] {1, (byte) 0x90, 60, 64});
        }
        MidiImport.Result result = read(file(1, "01E0", track.toByteArray()));

        assertThat(notes(result).size()).isEqualTo(100_000);
        assertThat(result.remarks()).hasSize(2);
    }

    @Test
    void tracksAndInstrumentsBeyondThoseOfASessionAreLeftOut() throws Exception {
        String[] tracks = new String[1200];
        Arrays.fill(tracks, "00 90 3C 40 60 80 3C 40" + END);
        MidiImport.Result result = read(file(1, "01E0", tracks));

        assertThat(result.session().instruments().order()).hasSize(512);
        assertThat(result.remarks()).hasSize(2);
    }

    @Test
    void aFileInARiffIsRead() throws Exception {
        byte[] inner = file(1, "01E0", "00 90 3C 40 60 80 3C 40" + END);
        ByteArrayOutputStream riff = new ByteArrayOutputStream();
        riff.writeBytes("RIFF....RMIDdata....".getBytes(StandardCharsets.US_ASCII));
        riff.writeBytes(inner);

        assertThat(read(riff.toByteArray()).remarks()).isEmpty();
    }

    @Test
    void whatIsNoFileIsRefusedWithoutBeingOpened() throws Exception {
        Path pipe = folder.resolve("pipe.mid");
        assumeTrue(madePipe(pipe), "this system has no named pipes");

        assertThatThrownBy(() -> MidiImport.read(pipe))
                .isInstanceOf(MidiImportException.class)
                .hasMessage("'pipe.mid' cannot be read: it is no file.");
    }

    private static boolean madePipe(Path pipe) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException none) {
            return false;
        }
    }

    @Test
    void aHugeFileIsRefusedWithoutBeingRead() throws Exception {
        Path huge = folder.resolve("huge.mid");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(4L << 30);
        }
        assertThatThrownBy(() -> MidiImport.read(huge))
                .isInstanceOf(MidiImportException.class)
                .hasMessageContaining("larger");
    }

    @Test
    void bytesThatGotMixedUpAreReadOrRefusedWithASentence() throws Exception {
        byte[] whole = MidiExport.of(StarterBand.session("Jam")).bytes();
        for (int seed = 0; seed < 2000; seed++) {
            assertReadOrRefused(mutated(whole, new Random(seed)), seed);
        }
    }

    private static byte[] mutated(byte[] whole, Random random) {
        byte[] bytes = random.nextInt(3) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
        int begin = random.nextBoolean() ? 0 : 14;
        for (int i = random.nextInt(30); i >= 0 && bytes.length > begin; i--) {
            bytes[begin + random.nextInt(bytes.length - begin)] =
                    (byte) (random.nextBoolean() ? random.nextInt(256) : random.nextInt(2) * 255);
        }
        return bytes;
    }

    private void assertReadOrRefused(byte[] bytes, int seed) throws IOException {
        try {
            MidiImport.Result result = read(bytes);
            assertThat(Ranges.complaint(result.session())).as("seed %s", seed).isNull();
            assertThat(result.remarks()).as("seed %s", seed).allMatch(remark -> remark.endsWith("."));
        } catch (MidiImportException refused) {
            assertThat(refused.getMessage()).as("seed %s", seed).endsWith(".");
        }
    }

    private static NoteMap notes(MidiImport.Result result) {
        return result.session().pianoRoll().notes(1);
    }

    private MidiImport.Result read(int format, String division, String track) throws IOException, MidiImportException {
        return read(file(format, division, track));
    }

    private MidiImport.Result read(byte[] bytes) throws IOException, MidiImportException {
        return MidiImport.read(Files.write(folder.resolve("odd.mid"), bytes));
    }

    private static byte[] file(int format, String division, String... tracks) {
        byte[][] bytes = new byte[tracks.length][];
        for (int i = 0; i < tracks.length; i++) {
            bytes[i] = HexFormat.of().parseHex(tracks[i].replace(" ", ""));
        }
        return file(format, division, bytes);
    }

    private static byte[] file(int format, String division, byte[]... tracks) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("MThd\0\0\0\6".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(ByteBuffer.allocate(4)
                .putShort((short) format)
                .putShort((short) tracks.length)
                .array());
        out.writeBytes(HexFormat.of().parseHex(division));
        for (byte[] track : tracks) {
            out.writeBytes("MTrk".getBytes(StandardCharsets.US_ASCII));
            out.writeBytes(ByteBuffer.allocate(4).putInt(track.length).array());
            out.writeBytes(track);
        }
        return out.toByteArray();
    }
}
