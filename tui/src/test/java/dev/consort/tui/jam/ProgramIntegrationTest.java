package dev.consort.tui.jam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sound.midi.MetaMessage;
import javax.sound.midi.MidiEvent;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.Sequence;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.Track;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real program without a terminal: what scripts see of it. */
class ProgramIntegrationTest {
    private static final long DEADLINE_SECONDS = 40;

    private final List<Process> started = new ArrayList<>();

    @TempDir
    private Path folder;

    /** How a run ended and what it printed. */
    private record Ending(int exitCode, String out, String err) {}

    @AfterEach
    void stopEverything() {
        started.forEach(Process::destroyForcibly);
    }

    private Process start(File input, String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Stagehand.consort(arguments));
        builder.environment().put("XDG_STATE_HOME", folder.toString());
        builder.redirectError(folder.resolve("err" + started.size()).toFile());
        builder.redirectInput(input == null ? ProcessBuilder.Redirect.PIPE : ProcessBuilder.Redirect.from(input));
        Process process = builder.start();
        started.add(process);
        return process;
    }

    private Ending run(String... arguments) throws IOException, InterruptedException {
        return script("", arguments);
    }

    private Ending script(String lines, String... arguments) throws IOException, InterruptedException {
        Path input = Files.writeString(folder.resolve("in" + started.size()), lines);
        Path err = folder.resolve("err" + started.size());
        Process process = start(input.toFile(), arguments);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)).isTrue();
        return new Ending(process.exitValue(), out, Files.readString(err));
    }

    /** A server on any free port, and where it listens. */
    private String server(Process process) throws IOException {
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        return out.readLine().replace("listening on ", "");
    }

    private Process serverProcess() throws IOException {
        return start(null, "--server", "--port", "0", "--bind", "127.0.0.1", "--audio", "null", "--no-announce");
    }

    @Test
    void serverSaysWhereItListensInOneLineAndEndsWhenTold() throws Exception {
        Process process = serverProcess();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        assertThat(out.readLine()).matches("listening on 127\\.0\\.0\\.1:\\d+");
        process.toHandle().destroy();

        assertThat(process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(out.readLine()).isNull();
    }

    @Test
    void scriptPlaysAndEditsInLineModeAndIsToldSo() throws Exception {
        String address = server(serverProcess());
        String lines = "play\nlevel 1 0.25\nlevel 1 7\nstop\n";
        Ending ending = script(lines, "--connect", address, "--own", "1");
        Ending patient = script(lines, "--connect", address, "--own", "1", "--keep-going");

        assertThat(List.of(ending.exitCode, patient.exitCode)).containsExactly(1, 0);
        assertThat(ending.err).contains("line mode");
        assertThat(ending.out).contains("playing", "0.25", "the level goes from 0 to 1", "stopped");
    }

    @Test
    void playingAloneWorksWithoutTerminalCardOrDisplay() throws Exception {
        Ending ending = script("play\nstop\n", "--audio", "auto");

        assertThat(ending.exitCode).isZero();
        assertThat(ending.out).contains("audio:", "joined Jam");
    }

    @Test
    void eachFailureHasItsExitCodeAndASentence() throws Exception {
        String address = server(serverProcess());
        String port = address.substring(address.indexOf(':') + 1);
        Ending taken = run("--server", "--port", port, "--bind", "127.0.0.1", "--audio", "null", "--no-announce");
        Ending nobody = run("--connect", "127.0.0.1:1");
        Ending noMidi = run("--render", folder.resolve("x.wav").toString(), "--import", "/dev/null");
        Ending wrong = run("--conect", "here");
        Ending noFolder = run("--render", folder.resolve("no/x.wav").toString());

        assertThat(List.of(taken.exitCode, nobody.exitCode, noMidi.exitCode, wrong.exitCode))
                .containsExactly(7, 4, 9, 2);
        assertThat(noFolder.exitCode).isEqualTo(9);
        assertThat(noFolder.err).contains("no folder");
        assertThat(taken.err).contains("--port 0");
        assertThat(nobody.err).contains("nobody answers");
        assertThat(noMidi.err).contains("cannot be read");
        assertThat(wrong.err).contains("Possible solutions: --connect");
        assertThat(folder.resolve("x.wav")).doesNotExist();
    }

    @Test
    void midiFileBecomesAWavFileThatIsNotSilent() throws Exception {
        Path midi = folder.resolve("song.mid");
        MidiSystem.write(song(), 1, midi.toFile());
        Path wav = folder.resolve("song.wav");
        Ending ending = run("--render", wav.toString(), "--import", midi.toString());

        assertThat(ending.exitCode).isZero();
        assertThat(ending.err).contains("times real time");
        try (AudioInputStream sound = AudioSystem.getAudioInputStream(wav.toFile())) {
            assertThat(sound.getFrameLength()).isGreaterThan(48_000);
            assertThat(loudest(sound.readAllBytes())).isGreaterThan(1_000);
        }
    }

    /** Two quarter notes at 120 bpm on a piano, and a kick. */
    private static Sequence song() throws Exception {
        Sequence sequence = new Sequence(Sequence.PPQ, 96);
        Track track = sequence.createTrack();
        track.add(new MidiEvent(new MetaMessage(0x51, new byte[] {0x07, (byte) 0xA1, 0x20}, 3), 0));
        note(track, 0, 60, 0);
        note(track, 0, 64, 96);
        note(track, 9, 36, 96);
        return sequence;
    }

    private static void note(Track track, int channel, int pitch, long tick) throws Exception {
        track.add(new MidiEvent(new ShortMessage(ShortMessage.NOTE_ON, channel, pitch, 100), tick));
        track.add(new MidiEvent(new ShortMessage(ShortMessage.NOTE_OFF, channel, pitch, 0), tick + 96));
    }

    private static int loudest(byte[] samples) {
        int loudest = 0;
        for (int i = 0; i + 1 < samples.length; i += 2) {
            loudest = Math.max(loudest, Math.abs(samples[i + 1] << 8 | samples[i] & 0xff));
        }
        return loudest;
    }

    @Test
    void versionNamesProgramProtocolJavaAndSystem() throws Exception {
        assertThat(run("--version").out.lines().map(line -> line.split(" ")[0]))
                .containsExactly("consort", "protocol", "java", "os");
    }
}
