package dev.consort.bench.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** What a number of kills has shown. One thread. */
public final class KillReport {
    private static final int LEAST_EDITS = 200;
    private static final int TOLD_EACH = 10;

    private final List<Long> acknowledged = new ArrayList<>();
    private final List<Long> starts = new ArrayList<>();
    private final List<Long> returns = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final Consumer<String> news;
    private final long longestReturn;
    private long lost;
    private long unacknowledged;

    /**
     * @param longestReturn after so many milliseconds everybody has to be back
     * @param news hears of every tenth kill and of every complaint
     */
    KillReport(long longestReturn, Consumer<String> news) {
        this.longestReturn = longestReturn;
        this.news = news;
    }

    /** @param edits were acknowledged between the former kill and this one */
    void killed(long edits, long lostEdits, long others) {
        acknowledged.add(edits);
        if (cycles() % TOLD_EACH == 0) {
            news.accept(cycles() + " kills, " + acknowledged() + " edits acknowledged");
        }
        lost += lostEdits;
        unacknowledged += others;
        if (edits < LEAST_EDITS) {
            complain("only " + edits + " edits were acknowledged, too little load to show anything");
        }
        if (lostEdits > 0) {
            complain(lostEdits + " edits that were acknowledged are lost");
        }
    }

    void started(long millis) {
        starts.add(millis);
    }

    /** Somebody was back in the seat so many milliseconds after the server accepted people again. */
    void returned(long millis) {
        returns.add(millis);
        if (millis > longestReturn) {
            complain("somebody needed " + millis + " ms to come back");
        }
    }

    void complain(String sentence) {
        complaints.add("cycle " + cycles() + ": " + sentence);
        news.accept(complaints.get(complaints.size() - 1));
    }

    /** What is not as it has to be; empty if nothing. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** How many kills there were. */
    public int cycles() {
        return acknowledged.size();
    }

    /** How many edits were acknowledged in all. */
    public long acknowledged() {
        return acknowledged.stream().mapToLong(Long::longValue).sum();
    }

    /** The figures, in a few lines. */
    public String summary() {
        return String.format(
                Locale.ROOT,
                "%d kills, %d edits acknowledged (at least %d in a cycle), %d of them lost;"
                        + " %d not yet acknowledged when it was killed%n"
                        + "start until it accepts: %s%nback in the seat after that: %s%n%d complaints",
                cycles(),
                acknowledged(),
                percentile(acknowledged, 0),
                lost,
                unacknowledged,
                spread(starts),
                spread(returns),
                complaints.size());
    }

    static String spread(List<Long> millis) {
        return "p50 " + percentile(millis, 50) + " ms, max " + percentile(millis, 100) + " ms";
    }

    private static long percentile(List<Long> values, int percent) {
        List<Long> sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((sorted.size() - 1) * percent / 100);
    }
}
