package dev.consort.tui.cli;

import dev.consort.client.discovery.DiscoveryClient;
import dev.consort.client.discovery.FoundSession;
import dev.consort.client.discovery.Survey;
import dev.consort.protocol.wire.JsonText;
import dev.consort.tui.terminal.TerminalKind;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code --discover}: lists the sessions on the network and offers to join one; or says why there may be none. */
record DiscoverMode(SeatWish wish, int seconds, boolean asJson) implements Mode {
    @Override
    public int run() throws Failure {
        Logs.toFile(new Places(System.getenv()).preparedLog());
        System.err.println("consort: looking around for " + seconds + " s ...");
        Survey survey = look();
        if (survey.sessions().isEmpty()) {
            throw new Failure(ExitCode.NOTHING_FOUND, diagnosis(survey));
        }
        for (int i = 0; i < survey.sessions().size(); i++) {
            System.out.println(
                    asJson
                            ? json(survey.sessions().get(i))
                            : line(i + 1, survey.sessions().get(i)));
        }
        return asJson || wish.isPlain() || !TerminalKind.here().isFullScreen() ? ExitCode.OK : offer(survey.sessions());
    }

    private Survey look() throws Failure {
        try {
            return DiscoveryClient.look(Duration.ofSeconds(seconds));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure(ExitCode.FAILED, "interrupted");
        }
    }

    private static String diagnosis(Survey survey) {
        StringBuilder text = new StringBuilder("no session found");
        text.append("\n  looked from ").append(String.join(", ", survey.looked()));
        survey.remarks().forEach(remark -> text.append("\n  ").append(remark));
        text.append("\n  some networks do not carry announcements (guest Wi-Fi, some switches); the server shows its");
        text.append("\n  address when it starts: consort --connect ADDRESS:").append(HostPort.DEFAULT_PORT);
        return text.toString();
    }

    private static String line(int number, FoundSession found) {
        String people = found.clients() == 1 ? "1 person" : Math.max(0, found.clients()) + " people";
        return number + "  " + found.name() + "  " + people + (found.isOpen() ? "" : "  by invite")
                + "  consort --connect " + address(found);
    }

    private static HostPort address(FoundSession found) {
        return new HostPort(found.address(), found.port());
    }

    private static String json(FoundSession found) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("session", found.name());
        json.put("host", found.host());
        json.put("address", found.address());
        json.put("port", (long) found.port());
        json.put("clients", (long) found.clients());
        json.put("auth", found.isOpen() ? "open" : "invite");
        json.put("tls", found.isEncrypted());
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        JsonText.write(json, text);
        return text.toString(StandardCharsets.UTF_8);
    }

    private int offer(List<FoundSession> sessions) throws Failure {
        System.err.print(
                sessions.size() == 1 ? "join it? [Y/n] " : "join which? [1-" + sessions.size() + ", Enter: none] ");
        System.err.flush();
        int chosen = chosen(answer(), sessions.size());
        return chosen == 0 ? ExitCode.OK : join(sessions.get(chosen - 1));
    }

    private int join(FoundSession found) throws Failure {
        return new JoinMode(address(found), wish, new DoorWish(found.isEncrypted(), null, null)).run();
    }

    private static String answer() {
        try {
            String line = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
            return line == null ? "n" : line.strip().toLowerCase(java.util.Locale.ROOT);
        } catch (IOException e) {
            return "n";
        }
    }

    private static int chosen(String answer, int count) {
        if (count == 1 && (answer.isEmpty() || answer.startsWith("y"))) {
            return 1;
        }
        if (!answer.matches("\\d{1,3}")) {
            return 0;
        }
        int number = Integer.parseInt(answer);
        return number <= count ? number : 0;
    }
}
