package dev.consort.tui.cli;

import dev.consort.tui.terminal.ProcessSignals;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;

/** Lines that the person at the audio machine types while the server runs; answers go to stderr. Ends with the input. */
final class OperatorConsole {
    private final OpenServer server;

    OperatorConsole(OpenServer server) {
        this.server = server;
    }

    void start() {
        // A server that was sent to the background must not be stopped for looking at the keyboard.
        ProcessSignals.failBackgroundReads();
        Thread reader = new Thread(this::read, "consort-operator");
        reader.setDaemon(true);
        reader.start();
        if (System.console() != null) {
            System.err.println(
                    "consort: type people, kick, ban, mute, take-privilege, say, or help; stop ends the session");
        }
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                obey(line);
            }
        } catch (IOException e) {
            // Nobody is at the keyboard, or not any more; the server goes on without.
        }
    }

    private void obey(String line) {
        if (line.strip().equalsIgnoreCase("stop")) {
            System.exit(ExitCode.OK);
        }
        server.operate(line, OperatorConsole::say);
    }

    private static void say(String answer) {
        if (!answer.isEmpty()) {
            System.err.println("consort: " + answer);
        }
    }
}
