package dev.consort.tui.cli;

import dev.consort.client.discovery.DiscoveryClient;
import dev.consort.client.discovery.FoundSession;
import dev.consort.client.discovery.Survey;
import dev.consort.protocol.wire.JsonText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code --discover}: lists the sessions on the network and offers to join one; or says why there may be none. */
record DiscoverMode(SeatWish wish, int seconds, boolean asJson) implements Mode {
    @Override
    public int run() throws Failure {
        Logs.toFile(new Places(System.getenv()).preparedLog());
        System.err.println("consort: looking around for " + seconds + " s ...");
        Survey survey = look();
        return show(survey, asJson ? null : TerminalPerson.here());
    }

    /** Lists what was found, and offers it to the person; to nobody for null. */
    int show(Survey survey, Person person) throws Failure {
        List<FoundSession> offered =
                survey.sessions().stream().filter(each -> !each.isDoubtful()).toList();
        List<FoundSession> doubtful =
                survey.sessions().stream().filter(FoundSession::isDoubtful).toList();
        for (int i = 0; i < offered.size(); i++) {
            System.out.println(asJson ? json(offered.get(i)) : line(i + 1, offered.get(i)));
        }
        doubtful.forEach(each -> System.out.println(asJson ? json(each) : doubtfulLine(each)));
        if (offered.isEmpty()) {
            throw new Failure(ExitCode.NOTHING_FOUND, diagnosis(survey));
        }
        return person == null ? ExitCode.OK : offer(offered, person);
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
        StringBuilder text = new StringBuilder(
                survey.sessions().isEmpty() ? "no session found" : "no session found where one could be");
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

    private static String doubtfulLine(FoundSession found) {
        return "-  " + found.name() + "  announced at " + address(found) + "  not offered: " + found.doubt();
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
        json.put("doubt", found.doubt());
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        JsonText.write(json, text);
        return text.toString(StandardCharsets.UTF_8);
    }

    private int offer(List<FoundSession> sessions, Person person) throws Failure {
        if (!person.isThere()) {
            person.tell("nobody is at a terminal to choose one; join with the command at the end of its line, and by"
                    + " invite with  --invite -  behind it and the invite on standard input");
            return ExitCode.OK;
        }
        Optional<FoundSession> choice = new Offer(sessions, person).choice();
        return choice.isEmpty() ? ExitCode.OK : join(choice.get(), person);
    }

    private int join(FoundSession found, Person person) throws Failure {
        return new JoinMode(address(found), wish, new DoorWish(isSecure(found), null, null), person).run();
    }

    /** One sign is enough: to an open session that was taken for a secure one nothing is said in vain. */
    private static boolean isSecure(FoundSession found) {
        return found.isEncrypted() || !found.isOpen();
    }
}
