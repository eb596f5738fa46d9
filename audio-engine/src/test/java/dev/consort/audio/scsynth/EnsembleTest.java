package dev.consort.audio.scsynth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.audio.Bands;
import dev.consort.audio.EngineConfig;
import dev.consort.audio.scsynth.osc.Command;
import dev.consort.audio.scsynth.recording.Buffers;
import dev.consort.audio.scsynth.recording.SoundFiles;
import dev.consort.protocol.state.Click;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.SourceType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is sent, and when; no server is needed. */
class EnsembleTest implements Outlet {
    private static final long AT_ONCE = -1;

    private final List<Sent> sent = new ArrayList<>();
    private Ensemble ensemble;

    private record Sent(long frame, List<String> commands) {}

    @BeforeEach
    void begin() {
        ensemble = new Ensemble(new EngineConfig(48_000, 256, 1), new Buffers(SoundFiles.NONE, sentence -> {}), this);
        ensemble.rebuild(48_000);
    }

    @Override
    public void now(List<Command> commands) {
        at(AT_ONCE, commands);
    }

    @Override
    public void at(long frame, List<Command> commands) {
        if (!commands.isEmpty()) {
            sent.add(new Sent(frame, commands.stream().map(Command::toString).toList()));
        }
    }

    private void follow(NetworkState state) {
        ensemble.follow(state);
        sent.clear();
    }

    @Test
    void notesOfTheSongGoOutForTheirFrame() {
        NetworkState state = Bands.note(Bands.of(SourceType.SAW), 1, 96, 60, 96);
        follow(Bands.playing(state, true));

        ensemble.advance(12_000);

        assertThat(sent.stream().map(Sent::frame)).containsExactly(4800L, 9600L);
        assertThat(sent.get(0).commands).singleElement().asString().startsWith("/s_new source-saw 100000000 1 ");
        assertThat(sent.get(1).commands).containsExactly("/n_set 100000000 gate 0.0");
    }

    @Test
    void whatSharesAFrameGoesTogetherInOrder() {
        NetworkState state = Bands.note(Bands.of(SourceType.SAW), 1, 0, 60, 96);
        state = Bands.note(Bands.note(state, 1, 0, 64, 96), 1, 96, 60, 96);
        follow(Bands.playing(state, true));

        ensemble.advance(4801);

        assertThat(sent.get(0).commands).hasSize(2).allMatch(command -> command.startsWith("/s_new"));
        List<String> second = sent.get(1).commands;
        assertThat(second).hasSize(3);
        assertThat(second.subList(0, 2)).allMatch(command -> command.endsWith("gate 0.0"));
        assertThat(second.get(2)).startsWith("/s_new");
    }

    @Test
    void whatHandsPlayGoesAtOnce() {
        follow(Bands.of(SourceType.SAW));

        ensemble.noteOn(1, 60, 127);
        ensemble.advance(1);
        ensemble.noteOff(1, 60);
        ensemble.advance(1);

        assertThat(sent.stream().map(Sent::frame)).containsExactly(AT_ONCE, AT_ONCE);
        assertThat(sent.get(0).commands.get(0)).contains("freq 261.62", "velocity 1.0", "amp 0.35");
        assertThat(sent.get(1).commands).containsExactly("/n_set 100000000 gate 0.0");
    }

    @Test
    void aSecondNoteOfOneVoiceFadesTheFirst() {
        follow(Bands.edited(Bands.of(SourceType.SAW), 1, draft -> draft.polyphonic = false));

        ensemble.noteOn(1, 60, 100);
        ensemble.noteOn(1, 64, 100);
        ensemble.advance(1);

        assertThat(sent.stream().flatMap(each -> each.commands.stream()))
                .hasSize(3)
                .element(1)
                .isEqualTo("/n_set 100000000 gate -1.004");
    }

    @Test
    void aClosedHatSilencesTheOpenOne() {
        follow(Bands.of(SourceType.DRUM_KIT));

        ensemble.noteOn(1, 46, 100);
        ensemble.noteOn(1, 42, 100);
        ensemble.advance(1);

        assertThat(sent.stream().flatMap(each -> each.commands.stream())).contains("/n_set 100000000 gate -1.004");
    }

    @Test
    void aDrumIsNotEndedByItsKey() {
        follow(Bands.of(SourceType.DRUM_KIT));
        ensemble.noteOn(1, 36, 100);
        ensemble.advance(1);
        sent.clear();

        ensemble.noteOff(1, 36);
        ensemble.advance(1);

        assertThat(sent).isEmpty();
    }

    @Test
    void noMoreThanTwentyFourNotesOfAnInstrumentSound() {
        follow(Bands.of(SourceType.SAW));

        for (int pitch = 40; pitch < 66; pitch++) {
            ensemble.noteOn(1, pitch, 100);
            ensemble.advance(1);
        }

        assertThat(sent.stream().flatMap(each -> each.commands.stream()).filter(text -> text.endsWith("gate -1.004")))
                .containsExactly("/n_set 100000000 gate -1.004", "/n_set 100000001 gate -1.004");
    }

    @Test
    void notesThatHaveEndedMakeRoom() {
        follow(Bands.of(SourceType.SAW));
        for (int pitch = 40; pitch < 60; pitch++) {
            ensemble.noteOn(1, pitch, 100);
            ensemble.advance(1);
            ensemble.hear(Command.of("/n_end", 100_000_000 + pitch - 40, 1000, -1, -1, 0));
        }
        sent.clear();
        for (int pitch = 60; pitch < 84; pitch++) {
            ensemble.noteOn(1, pitch, 100);
            ensemble.advance(1);
        }

        assertThat(sent.stream().flatMap(each -> each.commands.stream())).allMatch(text -> text.startsWith("/s_new"));
    }

    @Test
    void theMetronomeTicksOnTheBeat() {
        NetworkState state = Bands.of(SourceType.SAW);
        state = state.withSession(state.session().withClick(new Click(true, 0.5)));
        follow(Bands.playing(state, true));

        ensemble.advance(24_001);

        assertThat(sent.stream().map(Sent::frame)).containsExactly(0L, 24_000L);
        assertThat(sent.get(0).commands).containsExactly("/s_new click -1 0 105 hz 2000.0 level 0.25");
        assertThat(sent.get(1).commands).containsExactly("/s_new click -1 0 105 hz 1000.0 level 0.25");
    }

    @Test
    void aStoppedTransportLetsEverythingGo() {
        NetworkState state = Bands.playing(Bands.note(Bands.of(SourceType.SAW), 1, 0, 60, 9600), true);
        follow(state);
        ensemble.advance(100);
        sent.clear();

        ensemble.follow(Bands.playing(state, false));

        assertThat(sent.stream().flatMap(each -> each.commands.stream())).containsOnlyOnce("/n_set 100000000 gate 0.0");
    }
}
