package dev.consort.audio.scsynth.server;

import java.io.File;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts {@code scsynth} from the path, listening on a free port of the loopback address and nowhere else. */
public final class ScsynthLauncher implements Launcher {
    private static final String PROGRAM = "scsynth";

    /** Two channels out and eight in; room for what a large session needs; one client; not announced to the network. */
    private static final List<String> OPTIONS = List.of(
            "-B",
            "127.0.0.1",
            "-R",
            "0",
            "-l",
            "1",
            "-D",
            "0",
            "-o",
            "2",
            "-i",
            "8",
            "-a",
            "4096",
            "-c",
            "16384",
            "-n",
            "8192",
            "-d",
            "1024",
            "-b",
            "1024",
            "-m",
            "262144",
            "-w",
            "1024");

    private final Map<String, String> environment;
    private final String device;

    /**
     * A launcher.
     *
     * @param environment of the process, with the path on which it is looked for
     * @param device what {@code -H} is given; null for none
     */
    public ScsynthLauncher(Map<String, String> environment, String device) {
        this.environment = Map.copyOf(environment);
        this.device = device;
    }

    @Override
    public Running launch() throws ScsynthException {
        Path program = found();
        try {
            int port = freePort();
            ProcessBuilder builder = new ProcessBuilder(line(program, port)).redirectErrorStream(true);
            builder.environment().clear();
            builder.environment().putAll(environment);
            // Somebody has to connect it to the loudspeakers, and only a JACK server that people started is theirs.
            builder.environment().putIfAbsent("SC_JACK_DEFAULT_OUTPUTS", "system");
            builder.environment().put("JACK_NO_START_SERVER", "1");
            return new ScsynthProcess(builder.start(), port);
        } catch (IOException e) {
            throw new ScsynthException("scsynth cannot be started: " + e.getMessage(), e);
        }
    }

    private Path found() throws ScsynthException {
        for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator)) {
            try {
                Path program = Path.of(folder, PROGRAM);
                if (Files.isExecutable(program)) {
                    return program;
                }
            } catch (InvalidPathException noFolder) {
                continue;
            }
        }
        throw new ScsynthException(
                "scsynth is not installed; install SuperCollider's server (Debian and Ubuntu: apt install"
                        + " supercollider-server jackd2), or take --audio auto");
    }

    private static int freePort() throws IOException {
        try (DatagramSocket probe = new DatagramSocket(0, InetAddress.getByName("127.0.0.1"))) {
            return probe.getLocalPort();
        }
    }

    private List<String> line(Path program, int port) {
        List<String> line = new ArrayList<>(List.of(program.toString(), "-u", Integer.toString(port)));
        line.addAll(OPTIONS);
        if (device != null) {
            line.addAll(List.of("-H", device));
        }
        return line;
    }
}
