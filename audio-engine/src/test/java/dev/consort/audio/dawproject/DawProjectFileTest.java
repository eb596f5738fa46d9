package dev.consort.audio.dawproject;

import static dev.consort.audio.dawproject.ReadProject.each;
import static dev.consort.audio.dawproject.ReadProject.number;
import static dev.consort.audio.dawproject.ReadProject.within;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.consort.audio.Bands;
import dev.consort.audio.dawproject.ReadProject.Heard;
import dev.consort.protocol.project.StarterBand;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.TempoMap;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.pattern.NoteMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class DawProjectFileTest {
    @TempDir
    Path folder;

    @Test
    void theStarterBandBecomesATrackForEachInstrumentAndTheMaster() {
        NetworkState band = Bands.withoutEffects(StarterBand.session("Evening"));
        ReadProject read = ReadProject.of(band.withSession(band.session().withSwing(0)));
        assertThat(each(read.all("Track"), "name"))
                .containsExactly("Drums", "Bass", "Keys", "Lead", "Pad", "Pluck", "Bell", "Sub", "Master");
        assertThat(each(read.all("Channel"), "destination"))
                .filteredOn(destination -> destination.equals("master-channel"))
                .hasSize(8);
        assertThat(read.byId("master-channel").getAttribute("role")).isEqualTo("master");
        assertThat(read.byId("tempo").getAttribute("value")).isEqualTo("104");
        assertThat(read.all("Application").get(0).getAttribute("version")).isEqualTo("1.2.3");
        assertThat(within(read.metadata, "Title").get(0).getTextContent()).isEqualTo("Evening");
        assertThat(read.remarks).singleElement().asString().contains("sounds of the instruments");
    }

    @Test
    void theRollIsOneClipOfWholeBarsInBeats() {
        NetworkState band = StarterBand.session("Evening");
        ReadProject read = ReadProject.of(band.withPianoRoll(band.pianoRoll().withNotes(8, NoteMap.empty())));
        Element clip = read.clips(4).get(0);
        assertThat(read.clips(4)).hasSize(1);
        assertThat(clip.getAttribute("duration")).isEqualTo("16");
        Element first = within(clip, "Note").get(0);
        assertThat(first.getAttribute("time")).isEqualTo("0.5");
        assertThat(number(first, "duration")).isEqualTo(160 / 480.0, org.assertj.core.api.Assertions.within(1e-9));
        assertThat(first.getAttribute("key")).isEqualTo("76");
        assertThat(read.clips(8)).as("an instrument without notes").isEmpty();
    }

    @Test
    void aSessionWithoutAnythingIsAFileToo() {
        ReadProject read = ReadProject.of(NetworkState.EMPTY);
        assertThat(each(read.all("Track"), "id")).containsExactly("master");
        assertThat(read.remarks).isEmpty();
    }

    @Test
    void theDrumPatternGoesRoundOnTheKeysOfGeneralMidiUntilTheRollIsOver() {
        ReadProject read = ReadProject.of(StarterBand.session("Evening"));
        assertThat(read.notes(1).stream().filter(note -> note.key() == 37)).hasSize(24);
        assertThat(read.notes(1)).contains(new Heard(5760 + 3 * 120, 37, 120, 34), new Heard(0, 36, 120, 117));
    }

    @Test
    void aMonstrousPatternEndsEarlyAndSaysSo() {
        NetworkState state = StarterBand.session("Evening");
        NetworkState endless = Bands.note(state, 2, 100_000 * 1920, 60, 480);
        ReadProject read = ReadProject.of(endless);
        assertThat(read.all("Note")).hasSizeLessThan(101_000);
        assertThat(read.remarks).anyMatch(remark -> remark.startsWith("The drum patterns are too many"));
    }

    @Test
    void theTempoMapBecomesStepsOfTheTempo() {
        NetworkState state = StarterBand.session("Evening");
        TempoMap map = TempoMap.empty().from(1920, 1.5).from(3840, 0.5);
        ReadProject read = ReadProject.of(state.withSession(state.session().withTempoMap(map)));
        assertThat(each(read.pointsOf("tempo"), "time")).containsExactly("0", "4", "8");
        assertThat(each(read.pointsOf("tempo"), "value")).containsExactly("104", "156", "52");
        assertThat(each(read.pointsOf("tempo"), "interpolation")).containsOnly("hold");
    }

    @Test
    void namesKeepWhatXmlAllowsAndEscapeTheRest() {
        String name = "\u0000<a \"b\" & 'c'>]]>\uD800\uFFFE\t\uD83E\uDD41\u001b";
        NetworkState state = Bands.with(NetworkState.EMPTY, Instrument.of(1, name, SourceType.SINE));
        ReadProject read = ReadProject.of(state.withSession(state.session().withName(name)));
        String kept = "<a \"b\" & 'c'>]]> \uD83E\uDD41";
        assertThat(read.byId("instrument-1").getAttribute("name")).isEqualTo(kept);
        assertThat(within(read.metadata, "Title").get(0).getTextContent()).isEqualTo(kept);
    }

    @Test
    void theSameSessionMakesTheSameBytesWhereverItIsWritten() throws IOException {
        TimeZone here = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
            byte[] east = bytes();
            TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));
            assertThat(bytes()).isEqualTo(east);
        } finally {
            TimeZone.setDefault(here);
        }
    }

    private static byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DawProjectFile.write(FullSession.made(), "1.2.3", out);
        return out.toByteArray();
    }

    @Test
    void aFileAppearsWhole() throws IOException {
        Path file = folder.resolve("song.dawproject");
        Files.writeString(file, "old");
        DawProjectFile.write(FullSession.made(), "1.2.3", file);
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes());
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aFolderThatIsMissingIsNamed() {
        Path file = folder.resolve("none").resolve("song.dawproject");
        assertThatThrownBy(() -> DawProjectFile.write(NetworkState.EMPTY, "1", file))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("there is no folder");
    }

    @Test
    void aStreamThatIsFullFailsAsSuch() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("full");
            }
        };
        assertThatThrownBy(() -> DawProjectFile.write(FullSession.made(), "1", full))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
    }
}
