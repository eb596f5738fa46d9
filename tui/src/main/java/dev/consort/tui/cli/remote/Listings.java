package dev.consort.tui.cli.remote;

import dev.consort.protocol.message.HistoryEntry;
import dev.consort.protocol.message.ListedCheckpoint;
import dev.consort.protocol.message.ListedProject;
import dev.consort.protocol.message.ServerMessage;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lists from the server as lines. The newest comes last, where it is seen. */
final class Listings {
    private static final int MOST = 20;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm:ss");

    private Listings() {}

    static List<String> projects(ServerMessage.Projects answer) {
        if (answer.current() == null) {
            return List.of("this server keeps no projects");
        }
        List<String> lines = new ArrayList<>();
        answer.projects().stream().limit(MOST).forEach(each -> lines.add(project(each, answer.current())));
        answer.checkpoints().stream().limit(MOST).forEach(each -> lines.add(checkpoint(each)));
        Collections.reverse(lines);
        return lines;
    }

    private static String project(ListedProject project, String current) {
        String mark = project.name().equals(current) ? " (open)" : "";
        return "project " + project.name() + mark + ", " + time(project.t(), DAY) + ", "
                + Math.max(1, project.bytes() / 1024) + " KB";
    }

    private static String checkpoint(ListedCheckpoint point) {
        String label = point.label().isEmpty() ? "made by itself" : point.label();
        return "checkpoint " + point.id() + ": " + label + ", " + time(point.t(), DAY) + ", seq " + point.seq();
    }

    static List<String> history(ServerMessage.History answer) {
        if (answer.entries().isEmpty()) {
            return List.of("nobody has done anything yet");
        }
        List<String> lines = new ArrayList<>();
        answer.entries().stream().limit(MOST).forEach(each -> lines.add(entry(each)));
        Collections.reverse(lines);
        return lines;
    }

    private static String entry(HistoryEntry entry) {
        return entry.number() + " " + time(entry.t(), MOMENT) + " " + entry.name() + " " + entry.text() + " (seq "
                + entry.seq() + ")";
    }

    private static String time(long millis, DateTimeFormatter format) {
        return format.format(Instant.ofEpochMilli(millis).atZone(ZoneId.systemDefault()));
    }
}
