package dev.consort.audio.scsynth;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.consort.audio.scsynth.osc.Command;
import dev.consort.audio.scsynth.osc.NtpTime;
import dev.consort.audio.scsynth.osc.OscCodec;
import dev.consort.audio.scsynth.synthdef.SynthDef;
import dev.consort.audio.scsynth.synthdef.SynthDefFile;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the real server makes of commands, without a sound card and as fast as it can. */
public final class Rendered {
    /** Hz. */
    public static final int RATE = 48_000;

    private final Path folder;
    private final List<TimedCommands> score = new ArrayList<>();
    private float[][] sides = {{}, {}};
    private String output = "";

    private record TimedCommands(double seconds, List<Command> commands) {}

    /** A score that is empty but for the graphs, in a folder that may be written to. */
    public Rendered(Path folder, List<SynthDef> defs) {
        this.folder = folder;
        for (SynthDef def : defs) {
            at(0, Command.of("/d_recv", (Object) SynthDefFile.of(List.of(def))));
        }
    }

    /** Skips the test where the server is not installed. */
    public static void assumeInstalled() {
        assumeTrue(isOnPath("scsynth"), "scsynth is not installed (Debian: apt-get install supercollider-server)");
    }

    static boolean isOnPath(String program) {
        for (String place : System.getenv("PATH").split(File.pathSeparator)) {
            if (Files.isExecutable(Path.of(place, program))) {
                return true;
            }
        }
        return false;
    }

    /** Orders commands for a time; what is ordered for the same time happens in this order. */
    public Rendered at(double seconds, Command... commands) {
        return at(seconds, List.of(commands));
    }

    public Rendered at(double seconds, List<Command> commands) {
        for (int from = 0; from < commands.size(); from += 24) {
            List<Command> some = commands.subList(from, Math.min(commands.size(), from + 24));
            score.add(new TimedCommands(seconds, List.copyOf(some)));
        }
        return this;
    }

    /** Renders so many seconds. */
    public Rendered until(double seconds) throws IOException, InterruptedException {
        score.removeIf(timed -> timed.seconds > seconds);
        score.sort(Comparator.comparingDouble(TimedCommands::seconds));
        at(seconds, Command.of("/c_set", 0, 0));
        Path commands = folder.resolve("score.osc");
        Path wav = folder.resolve("out.wav");
        write(commands);
        List<String> line = List.of(
                "scsynth",
                "-N",
                commands.toString(),
                "_",
                wav.toString(),
                "" + RATE,
                "WAV",
                "float",
                "-o",
                "2",
                "-i",
                "8",
                "-D",
                "0",
                "-m",
                "262144",
                "-w",
                "1024",
                "-a",
                "4096",
                "-n",
                "8192",
                "-d",
                "2048");
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        output = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        read(wav);
        return this;
    }

    private void write(Path file) throws IOException {
        OscCodec codec = new OscCodec();
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
            for (TimedCommands timed : score) {
                ByteBuffer packet = codec.encode(NtpTime.ofSeconds(timed.seconds), timed.commands);
                out.writeInt(packet.remaining());
                out.write(packet.array(), packet.position(), packet.remaining());
            }
        }
    }

    private void read(Path wav) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(wav)).order(ByteOrder.LITTLE_ENDIAN);
        int at = 12;
        while (bytes.getInt(at) != 0x61746164) {
            at += 8 + bytes.getInt(at + 4);
        }
        int frames = bytes.getInt(at + 4) / 8;
        sides = new float[2][frames];
        for (int i = 0; i < 2 * frames; i++) {
            sides[i % 2][i / 2] = bytes.getFloat(at + 8 + 4 * i);
        }
    }

    public float[] left() {
        return sides[0];
    }

    public float[] right() {
        return sides[1];
    }

    /** The lines in which the server complains, but that a note was over before it was let go. */
    public List<String> complaints() {
        return output.lines()
                .filter(line -> !line.matches("FAILURE IN SERVER /n_set Node 1\\d{8} not found"))
                .filter(line -> line.matches("(?i).*(fail|error|exception|not found|not installed|late|exceed).*"))
                .toList();
    }

    public String output() {
        return output;
    }
}
