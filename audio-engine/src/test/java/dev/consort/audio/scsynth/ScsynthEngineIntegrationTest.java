package dev.consort.audio.scsynth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.consort.audio.Bands;
import dev.consort.audio.EngineReading;
import dev.consort.audio.scsynth.recording.SoundFiles;
import dev.consort.audio.scsynth.server.ScsynthException;
import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.project.StarterBand;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.Send;
import dev.consort.protocol.state.instrument.SendTap;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.mixer.Bus;
import dev.consort.protocol.state.mixer.Group;
import dev.consort.protocol.state.performance.Layer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real server, in real time, on a JACK server without a sound card. */
class ScsynthEngineIntegrationTest {
    private static final long PATIENCE_NANOS = 15_000_000_000L;

    @TempDir
    private static Path folder;

    private static JackDummy jack;

    private final List<String> remarks = new CopyOnWriteArrayList<>();
    private ScsynthEngine engine;

    @BeforeAll
    static void startJack() throws Exception {
        JackDummy.assumeInstalled();
        jack = new JackDummy(folder.resolve("jack.log"));
    }

    @AfterAll
    static void endJack() throws Exception {
        if (jack != null) {
            jack.close();
        }
    }

    @AfterEach
    void end() {
        if (engine != null) {
            engine.close();
        }
    }

    private void start(NetworkState state) throws Exception {
        for (long began = System.nanoTime(); engine == null; LockSupport.parkNanos(20_000_000)) {
            try {
                engine = ScsynthEngine.start(ScsynthConfig.of(jack.environment()), SoundFiles.NONE, remarks::add);
            } catch (ScsynthException notYet) {
                // JACK takes a moment to come up.
                if (System.nanoTime() - began > PATIENCE_NANOS) {
                    throw notYet;
                }
            }
        }
        engine.publish(state);
    }

    private static void await(String what, BooleanSupplier condition) {
        long began = System.nanoTime();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime() - began).as("waiting until " + what).isLessThan(PATIENCE_NANOS);
            LockSupport.parkNanos(1_000_000);
        }
    }

    private static NetworkState playing() {
        NetworkState band = StarterBand.session("Jam");
        return band.withTransport(band.transport().withPlaying(true).withLoop(true, 0, 4 * 1920));
    }

    private double peak() {
        EngineReading reading = engine.reading();
        return Math.max(reading.peakLeft(), reading.peakRight());
    }

    private static List<ProcessHandle> servers() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().command().orElse("").endsWith("scsynth"))
                .toList();
    }

    @Test
    void theBandPlaysAndItsMetersShowIt() throws Exception {
        start(playing());

        await("the master is heard", () -> peak() > 0.05);
        await("the drums are heard", () -> engine.reading().peaks().get(1).get(0) > 0.01);
        await("the bass is heard", () -> engine.reading().peaks().get(2).get(0) > 0.01);
        assertThat(engine.reading().tick()).isPositive();
        await("its load is known", () -> engine.reading().load() > 0.0001);
        assertThat(engine.reading().load()).isLessThan(1);
        assertThat(remarks).isEmpty();
    }

    @Test
    void groupsAndBusesHaveMetersToo() throws Exception {
        NetworkState band = Bands.edited(playing(), 2, draft -> {
            draft.layer = new Layer(1, 0);
            draft.sends = IdMap.of(2, new Send(1, true, SendTap.POST_FADER));
        });
        start(band.withMixer(band.mixer()
                .withGroups(IdMap.of(1, Group.of(1, "Low")))
                .withBuses(IdMap.of(2, new Bus(2, "Hall", 0.8, 0.5, false, false)))));

        await("the group is heard", () -> strip("group:1", 0) > 0.01);
        await("the bus is heard", () -> strip("bus:2", 1) > 0.01);
    }

    private double strip(String strip, int side) {
        List<Double> sides = engine.reading().strips().get(strip);
        return sides == null ? 0 : sides.get(side);
    }

    @Test
    void aKeyThatIsPressedIsHeardAndFallsSilentWhenItIsLetGo() throws Exception {
        start(Bands.of(SourceType.SAW));

        assertThat(engine.noteOn(1, 60, 100)).isTrue();
        await("the key is heard", () -> peak() > 0.02);
        assertThat(engine.noteOff(1, 60)).isTrue();
        await("silence", () -> peak() < 0.001);
    }

    @Test
    void aServerThatIsKilledComesBackAndPlaysOn() throws Exception {
        start(playing());
        await("the band is heard", () -> peak() > 0.05);
        ProcessHandle first = servers().get(0);

        first.destroyForcibly();
        await("the loss is seen", () -> peak() == 0);
        await("another one plays", () -> peak() > 0.05);

        assertThat(servers()).hasSize(1).doesNotContain(first);
        assertThat(remarks).hasSize(2);
        assertThat(remarks.get(0)).startsWith("scsynth was lost: it ended");
        assertThat(remarks.get(1)).isEqualTo("scsynth plays again");
    }

    @Test
    void aServerThatHangsIsReplaced() throws Exception {
        start(playing());
        await("the band is heard", () -> peak() > 0.05);
        ProcessHandle first = servers().get(0);

        new ProcessBuilder("kill", "-STOP", Long.toString(first.pid())).start().waitFor();
        await("the loss is seen", () -> peak() == 0);
        await("another one plays", () -> peak() > 0.05);

        assertThat(servers()).doesNotContain(first);
        assertThat(remarks.get(0)).isEqualTo("scsynth was lost: it did not answer for 1 s");
    }

    @Test
    void anEndLeavesNoProcessBehind() throws Exception {
        start(playing());
        await("the band is heard", () -> peak() > 0.05);
        ProcessHandle server = servers().get(0);

        engine.close();

        await("the process is gone", () -> !server.isAlive());
        assertThat(jack.isAlive()).isTrue();
    }

    @Test
    void withoutJackItSaysWhatToStart() {
        Map<String, String> elsewhere = new HashMap<>(jack.environment());
        elsewhere.put("JACK_DEFAULT_SERVER", "consort-test-nobody");

        assertThatThrownBy(() -> ScsynthEngine.start(ScsynthConfig.of(elsewhere), SoundFiles.NONE, remarks::add))
                .isInstanceOf(ScsynthException.class)
                .hasMessageContaining("no JACK server; start one");
    }

    @Test
    void withoutScsynthItSaysWhatToInstall() {
        assertThatThrownBy(() -> ScsynthEngine.start(
                        ScsynthConfig.of(Map.of("PATH", folder.toString())), SoundFiles.NONE, remarks::add))
                .isInstanceOf(ScsynthException.class)
                .hasMessageContaining("apt install supercollider-server");
    }
}
