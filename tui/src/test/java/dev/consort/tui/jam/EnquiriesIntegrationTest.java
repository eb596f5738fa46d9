package dev.consort.tui.jam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.AudioEngine;
import dev.consort.audio.EngineConfig;
import dev.consort.audio.output.AudioOutput;
import dev.consort.audio.output.Recorder;
import dev.consort.audio.output.SilentClock;
import dev.consort.audio.output.live.TappedOutput;
import dev.consort.client.ClientConfig;
import dev.consort.client.RemoteDispatcher;
import dev.consort.protocol.action.PlayAction;
import dev.consort.protocol.message.Limits;
import dev.consort.protocol.message.ListedProject;
import dev.consort.protocol.message.PrivilegeLevel;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.message.ServerMessage.Analysis;
import dev.consort.protocol.message.ServerMessage.Status;
import dev.consort.protocol.message.machine.ListedSample;
import dev.consort.protocol.project.StarterBand;
import dev.consort.server.EngineSound;
import dev.consort.server.NetServer;
import dev.consort.server.ServerConfig;
import dev.consort.server.machine.Fittings;
import dev.consort.server.machine.MixRecorder;
import dev.consort.server.members.Timing;
import dev.consort.tui.cli.remote.RemoteStudio;
import dev.consort.tui.studio.StudioListener;
import dev.consort.tui.studio.Told;
import dev.consort.tui.studio.Tone;
import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a screen asks a real server over a real line, and what it hears of servers that know less. */
class EnquiriesIntegrationTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int RATE = EngineConfig.DEFAULT.sampleRate();

    @TempDir
    private Path home;

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final RemoteStudio studio = new RemoteStudio(List.of());
    private AudioEngine engine;
    private NetServer server;
    private RemoteDispatcher client;
    private long asked = System.nanoTime();

    @AfterEach
    void close() {
        if (client != null) {
            client.close();
        }
        if (server != null) {
            server.close();
            engine.close();
        }
    }

    private void open() throws Exception {
        engine = new AudioEngine(EngineConfig.DEFAULT);
        Recorder recorder = new Recorder(RATE, (kind, sentence) -> {});
        AudioOutput output = new TappedOutput(new SilentClock("silent", RATE), recorder);
        Path exports = home.resolve("exports");
        Fittings fittings = new Fittings(
                "consort",
                output::description,
                RATE,
                256,
                null,
                home.resolve("samples"),
                new MixRecorder(recorder, RATE, exports, LocalDateTime::now, null));
        ServerConfig config = new ServerConfig(
                InetAddress.getLoopbackAddress(), 0, StarterBand.session("Jam"), 8, false, Timing.USUAL, "test");
        server = NetServer.start(config, new EngineSound(engine, fittings));
        engine.start(output);
        join(server.address().getPort());
        client.joined().get(20, TimeUnit.SECONDS);
    }

    private void join(int port) {
        client = RemoteDispatcher.open(
                ClientConfig.player("127.0.0.1", port, "Ana").owning(List.of(2)).askingForPrivilege(), studio.news());
        studio.attach(client);
        studio.listen(new Ear());
    }

    private final class Ear implements StudioListener {
        @Override
        public void changed() {}

        @Override
        public void message(Tone tone, String text) {
            told.add(text);
        }

        @Override
        public void privilegeRequested(int clientId, String name) {}

        @Override
        public void closed(String reason) {}
    }

    @Test
    void whatIsHeardComesWhileItIsWatchedAndAfterALostLink() throws Exception {
        open();
        studio.watch(true, 2);
        Stagehand.await(SOON, "no analysis", () -> studio.analysis().isHere());
        studio.dispatch(new PlayAction.NoteOn(2, 57, 100));
        Stagehand.await(SOON, "the note was not heard", () -> {
            Analysis heard = studio.analysis().value();
            return heard.pitch() != null
                    && heard.instrument() == 2
                    && heard.spectrum().stream().anyMatch(d -> d > -60);
        });

        client.cutConnection();
        Analysis last = studio.analysis().value();
        Stagehand.await(
                SOON,
                "it did not go on",
                () -> studio.analysis().value() != last && studio.link().isJoined());

        studio.watch(false);
        assertThat(studio.analysis().isHere()).isFalse();
    }

    @Test
    void samplesAreListedAndShown() throws Exception {
        AudioFormat format = new AudioFormat(RATE, 16, 1, true, false);
        Files.createDirectory(home.resolve("samples"));
        AudioSystem.write(
                new AudioInputStream(new ByteArrayInputStream(new byte[2 * RATE]), format, RATE),
                AudioFileFormat.Type.WAVE,
                home.resolve("samples").resolve("rain.wav").toFile());
        open();
        studio.askSamples();
        Stagehand.await(SOON, "no samples", () -> studio.samples().isHere());
        assertThat(studio.samples().value()).containsExactly(new ListedSample("rain.wav", 1, 1, RATE));

        Stagehand.await(SOON, "no waveform", () -> studio.waveform("rain.wav").isHere());
        assertThat(studio.waveform("rain.wav").value().seconds()).isCloseTo(1, within(0.001));
        Stagehand.await(SOON, "no answer", () -> studio.waveform("../rain.wav").isHere());
        assertThat(studio.waveform("../rain.wav").value().problem()).contains("no recording");
    }

    @Test
    void theStatusTellsOfTheMachineAndOfTheLines() throws Exception {
        open();
        Stagehand.await(SOON, "nothing goes over the line", () -> {
            boolean isDue = System.nanoTime() - asked > 300_000_000;
            asked = isDue ? System.nanoTime() : asked;
            if (isDue) {
                studio.askStatus();
            }
            return studio.status()
                    .found()
                    .filter(EnquiriesIntegrationTest::isBusy)
                    .isPresent();
        });

        Status status = studio.status().value();
        assertThat(status.engine().kind()).isEqualTo("consort");
        assertThat(status.engine().sampleRate()).isEqualTo(RATE);
        assertThat(status.engine().output()).contains("silent");
        assertThat(status.recording()).isNull();
    }

    private static boolean isBusy(Status status) {
        return status.clients().get(0).sent() > 100 && status.clients().get(0).received() > 0;
    }

    @Test
    void theMixIsRecordedAndEverybodyIsTold() throws Exception {
        open();
        studio.recordMix(true);
        Stagehand.await(SOON, "nobody was told", () -> told.stream().anyMatch(text -> text.contains("Ana records")));
        studio.askStatus();
        Stagehand.await(SOON, "no status", () -> studio.status().isHere());
        assertThat(studio.status().value().recording()).startsWith("exports/Jam ");

        studio.recordMix(false);
        Stagehand.await(SOON, "it did not end", () -> told.stream().anyMatch(text -> text.contains("ended")));
        try (Stream<Path> files = Files.list(home.resolve("exports"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void listsOfTheServerAreDataAndAreOnlyToldToWhoWantsThemTold() throws Exception {
        open();
        studio.askProjects();
        studio.askHistory(null);
        Stagehand.await(
                SOON,
                "no lists",
                () -> studio.projects().isHere() && studio.history().isHere());
        assertThat(studio.projects().value().current()).isNull();
        assertThat(studio.history().value().hasMore()).isFalse();
        assertThat(told).isEmpty();

        studio.listProjects();
        Stagehand.await(SOON, "it was not told", () -> told.contains("this server keeps no projects"));
        studio.listHistory(null);
        Stagehand.await(SOON, "it was not told", () -> told.contains("nobody has done anything yet"));
    }

    @Test
    void whatTheMachineSaysIsToldInLinesToWhoWantsItSo() throws Exception {
        open();
        studio.tell(Told.STATUS);
        studio.tell(Told.SAMPLES);
        studio.tell(Told.HEARD);
        Stagehand.await(
                SOON,
                "it was not told",
                () -> told.stream().anyMatch(line -> line.contains("late blocks"))
                        && told.stream().anyMatch(line -> line.contains("recordings"))
                        && told.stream().anyMatch(line -> line.contains("silence") || line.contains("loudest near")));
        Stagehand.await(SOON, "it went on listening", () -> !studio.analysis().isHere());
    }

    @Test
    void aServerOfTheFirstEditionIsNotAskedForWhatItDoesNotKnow() throws Exception {
        try (HostileServer old = new HostileServer(List.of("x"))) {
            join(Integer.parseInt(old.address().split(":")[1]));
            old.accept();
            old.say(welcome());
            client.joined().get(20, TimeUnit.SECONDS);
            Stagehand.await(SOON, "not seated", () -> studio.link().isJoined());
            studio.watch(true);
            studio.askSamples();
            studio.askStatus();
            studio.recordMix(true);
            studio.tell(Told.HEARD);

            Stagehand.await(SOON, "it waits", () -> !studio.status().isWaiting());
            assertThat(studio.status().reason()).isEqualTo("not available from this server");
            assertThat(studio.samples().reason()).isEqualTo("not available from this server");
            assertThat(studio.analysis().reason()).isEqualTo("not available from this server");
            assertThat(studio.waveform("a.wav").reason()).isEqualTo("not available from this server");
            assertThat(told)
                    .containsExactly(
                            "recording what is heard is not available from this server",
                            "this is not available from this server");
        }
    }

    @Test
    void answersThatNobodyAskedForOrThatCannotBeDrawnArePassedOver() throws Exception {
        try (HostileServer hostile = new HostileServer(List.of("\u001b[2J"))) {
            join(Integer.parseInt(hostile.address().split(":")[1]));
            hostile.accept();
            hostile.say(welcome());
            client.joined().get(20, TimeUnit.SECONDS);
            studio.watch(true);
            hostile.say(new ServerMessage.Analysis(List.of(), List.of(), null, null));
            studio.waveform("a.wav");
            hostile.say(new ServerMessage.Waveform("a.wav", -1, 0, List.of(), null));
            hostile.say(new ServerMessage.History(List.of()));
            hostile.say(new ServerMessage.Projects(
                    HostileServer.mark(0), List.of(new ListedProject(HostileServer.mark(0), 0, 0)), List.of()));

            Stagehand.await(
                    SOON, "the projects did not come", () -> studio.projects().isHere());
            assertThat(studio.analysis().isHere()).isFalse();
            assertThat(studio.waveform("a.wav").isHere()).isFalse();
            assertThat(studio.history().isHere()).isFalse();
            assertThat(studio.projects().value().current()).doesNotContain("\u001b");
            assertThat(told).isEmpty();
        }
    }

    private static ServerMessage welcome() {
        return new ServerMessage.Welcome(
                ServerMessage.PROTOCOL,
                "old",
                1,
                "Ana",
                List.of(),
                List.of(),
                PrivilegeLevel.NORMAL,
                "token",
                1,
                StarterBand.session("Jam"),
                5_000,
                new Limits(65_536, 500));
    }
}
