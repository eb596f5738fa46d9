package dev.consort.audio.dawproject;

import static dev.consort.audio.dawproject.ReadProject.each;
import static dev.consort.audio.dawproject.ReadProject.number;
import static dev.consort.audio.dawproject.ReadProject.within;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.consort.audio.dawproject.ReadProject.Heard;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.TransportMode;
import dev.consort.protocol.state.arrangement.Arrangement;
import dev.consort.protocol.state.arrangement.Clip;
import dev.consort.protocol.state.arrangement.Placement;
import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.NoteEdits;
import dev.consort.protocol.state.pattern.NoteMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class DawProjectTimeTest {
    private static final String BASS = "instrument-2";

    private final NetworkState state = FullSession.made();
    private final ReadProject pattern = ReadProject.of(state);
    private final ReadProject song = ReadProject.of(inSongMode(state));

    private static NetworkState inSongMode(NetworkState state) {
        return state.withTransport(state.transport().withMode(TransportMode.SONG));
    }

    @Test
    void aChainOfPatternsPlaysOneAfterTheOther() {
        assertThat(pattern.notes(FullSession.DRUMS).stream().filter(note -> note.key() == 37))
                .extracting(Heard::tick)
                .containsExactly(0L, 360L, 720L, 960L, 1320L, 1680L, 3840L, 4200L, 4560L, 4800L, 5160L, 5520L);
    }

    @Test
    void aPadThatPlaysAnotherInstrumentIsANoteThere() {
        assertThat(pattern.notes(FullSession.BASS))
                .contains(new Heard(480, 42, 120, 90), new Heard(480 + 3840, 42, 120, 90));
        assertThat(pattern.notes(FullSession.DRUMS)).noneMatch(note -> note.key() == 56);
    }

    @Test
    void aShareOfTheKnobBecomesAValueInTheParametersUnit() {
        assertThat(each(pattern.pointsOf(BASS + "-pan"), "value")).containsExactly("0.25", "1");
        assertThat(each(pattern.pointsOf(BASS + "-pan"), "interpolation")).containsExactly("linear", "hold");
        assertThat(each(pattern.pointsOf(BASS + "-eq-band-3-gain"), "value")).containsExactly("12");
        assertThat(each(pattern.pointsOf("bus-1-effect-1-band-3-gain"), "value"))
                .containsExactly("-12");
        assertThat(each(pattern.pointsOf("tempo"), "value")).containsExactly("20", "400");
        assertThat(each(pattern.pointsOf("time-signature"), "denominator")).containsExactly("8");
        assertThat(each(pattern.pointsOf("time-signature"), "numerator")).containsExactly("7");
    }

    @Test
    void aSwitchIsMovedByYesAndNo() {
        List<Element> points = pattern.pointsOf(BASS + "-effect-1-on");
        assertThat(points).extracting(Element::getTagName).containsOnly("BoolPoint");
        assertThat(each(points, "value")).containsExactly("true", "false");
        assertThat(each(points, "time")).containsExactly("0", "2");
    }

    @Test
    void aCurveBecomesShortStraightLines() {
        List<Element> cutoff = pattern.pointsOf(BASS + "-filter-band-1-frequency");
        assertThat(cutoff).hasSize(17);
        assertThat(number(cutoff.get(0), "value")).isEqualTo(20);
        assertThat(number(cutoff.get(8), "value")).isCloseTo(Math.sqrt(20 * 20_000), offset(1e-6));
        assertThat(number(cutoff.get(16), "value")).isCloseTo(20_000, offset(1e-6));
        List<Element> level = pattern.pointsOf("group-1-level");
        assertThat(number(level.get(4), "value")).isCloseTo(0.15625, offset(1e-9));
        assertThat(number(level.get(4), "time")).isEqualTo(1);
        assertThat(pattern.remarks).anyMatch(remark -> remark.contains("short straight lines"));
    }

    @Test
    void automationThatCannotBeCarriedOverIsNamed() {
        assertThat(pattern.remarks)
                .contains("The file has no parameter for this automation; it is left out: attack of 'Bass'.")
                .contains("Automation that is switched off is left out: level of Master.");
    }

    @Test
    void inSongModeTheTracksHoldThePlacedClips() {
        List<Element> clips = song.clips(FullSession.BASS);
        assertThat(each(clips, "name")).containsExactly("Verse", "Verse");
        assertThat(each(clips, "time")).containsExactly("0", "8");
        assertThat(each(clips, "duration")).containsExactly("10", "2");
        assertThat(each(clips, "loopEnd"))
                .as("longer than the clip: it repeats")
                .containsExactly("4", "");
        assertThat(each(within(clips.get(0), "Target"), "parameter")).containsExactly(BASS + "-pan");
        assertThat(song.notes(FullSession.LEAD)).contains(new Heard(1920, 33, 280, 112));
        assertThat(song.clips(FullSession.DRUMS)).isEmpty();
        assertThat(song.remarks)
                .anyMatch(remark -> remark.startsWith("Clips overlap"))
                .anyMatch(remark -> remark.startsWith("The roll and the drum patterns are left out"))
                .anyMatch(remark -> remark.endsWith("another instrument plays is left out: 'Verse'."));
    }

    @Test
    void aClipThatIsPlacedVeryOftenIsWrittenOnlySoOften() {
        NoteEdits many = new NoteEdits();
        IntStream.range(0, 5000).forEach(tick -> many.put(tick, 60, new Note(1, 100)));
        Clip clip = new Clip(
                "Storm",
                1,
                5000,
                many.appliedTo(NoteMap.empty()),
                state.arrangement().clips().get(2).lanes());
        Arrangement often = Arrangement.EMPTY.plus(clip);
        for (int i = 0; i < 60; i++) {
            often = often.plus(new Placement(1, 1, i * 5000, null));
        }
        ReadProject read = ReadProject.of(inSongMode(state.withArrangement(often)));
        assertThat(read.all("Note")).hasSize(205_000);
        assertThat(each(read.clips(1), "reference"))
                .hasSize(60)
                .endsWith("clip-1")
                .contains("");
    }
}
