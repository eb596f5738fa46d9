package dev.consort.tui.room;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/** What is said of a plan that failed: why, the least of it, and how to see it again. */
final class Report {
    private static final int LAST_LINES = 40;

    private Report() {}

    static String of(Plan plan, Supplier<Bug> bug) {
        Plan least = new Minimiser(bug).least(plan);
        Run run = Run.of(least, bug.get(), true);
        Path kept = kept(least);
        StringBuilder text = new StringBuilder("the room failed: " + run.failure())
                .append("\n\n")
                .append(least)
                .append("\nthe last of what happened:\n");
        int size = run.trace().size();
        run.trace().subList(Math.max(0, size - LAST_LINES), size).forEach(line -> text.append(line)
                .append('\n'));
        return text.append("\nagain: mvn -B -pl tui -am test -Dtest=SimulatedRoomReplayTest")
                .append(" -Dsurefire.failIfNoSpecifiedTests=false -Droom.plan=")
                .append(kept)
                .toString();
    }

    private static Path kept(Plan plan) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "room"));
            Path file = folder.resolve("seed-" + plan.seed() + ".plan").toAbsolutePath();
            return Files.writeString(file, plan.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
