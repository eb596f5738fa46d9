package dev.consort.server.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.AudioEngine;
import dev.consort.audio.EngineConfig;
import dev.consort.protocol.message.ServerMessage.Analysis;
import dev.consort.protocol.project.StarterBand;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.server.sound.Backstage;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class MachineRoomTest {
    private final AudioEngine engine = new AudioEngine(EngineConfig.DEFAULT);
    private final MachineRoom room = new MachineRoom(engine, Fittings.BARE);

    private Map<Integer, Analysis> heard(Set<Integer> instruments) throws Exception {
        CompletableFuture<Map<Integer, Analysis>> answer = new CompletableFuture<>();
        room.analyse(instruments, answer::complete);
        return answer.get(20, TimeUnit.SECONDS);
    }

    private void play(int blocks) {
        float[] block = new float[512];
        for (int i = 0; i < blocks; i++) {
            engine.render(block, 256);
        }
    }

    @Test
    void whatIsHeardIsToldWithThePitchThatWasAskedFor() throws Exception {
        NetworkState one = NetworkState.EMPTY;
        engine.publish(one.withInstruments(one.instruments().plus(Instrument.of(1, "Sine", SourceType.SINE))));
        heard(Set.of(1, Backstage.MIX));
        engine.noteOn(1, 69, 100);
        play(100);

        Map<Integer, Analysis> heard = heard(Set.of(1, Backstage.MIX));
        assertThat(heard.get(1).pitch()).isCloseTo(440, within(0.5));
        assertThat(heard.get(1).instrument()).isEqualTo(1);
        assertThat(heard.get(Backstage.MIX).instrument()).isNull();
        assertThat(heard.get(Backstage.MIX).spectrum()).hasSize(Analysis.BANDS);
        assertThat(heard.get(Backstage.MIX).scope()).hasSize(Analysis.POINTS);
    }

    @Test
    void anInstrumentThatIsNotThereHasNoPitch() throws Exception {
        engine.publish(StarterBand.session("Jam"));
        heard(Set.of(99, -7));
        play(20);

        assertThat(heard(Set.of(99, -7)).get(99).pitch()).isNull();
        assertThat(heard(Set.of(99, -7)).get(-7).pitch()).isNull();
    }

    @Test
    void aBareMachineOffersOnlyWhatItsEngineShows() {
        assertThat(room.features()).containsExactly("Watch");
        assertThat(new MachineRoom(engine, new Fittings("x", () -> "\u001b[2Jout\nput", 1, 1, null, Path.of("s"), null))
                        .features())
                .containsExactly("ListSamples", "ShowSample", "Watch");
    }

    @Test
    void namesOfDevicesAreCleaned() {
        Fittings odd = new Fittings("x", () -> "\u001b[2Jout\nput", 1, 1, "vol\u202eca", null, null);
        MachineRoom other = new MachineRoom(engine, odd);

        assertThat(other.engine().output()).doesNotContain("\u001b", "\n");
        assertThat(other.midiOut()).isEqualTo("volca");
        assertThat(other.engine().voices()).isZero();
    }
}
