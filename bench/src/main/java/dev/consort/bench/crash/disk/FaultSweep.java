package dev.consort.bench.crash.disk;

import dev.consort.bench.crash.disk.TracedLoad.Manner;
import dev.consort.server.store.ProjectException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Lets the calls of the store to its disk fail, one after the other: once, for a while, for ever. Whatever happens, nothing is
 * acknowledged that was not synced, the process lives, and the project can be opened afterwards; when the disk is well again
 * everything is kept.
 */
public final class FaultSweep {
    private static final int EDITS = 60;
    private static final long PATIENCE_MILLIS = 20_000;
    private static final long SHORT_PATIENCE_MILLIS = 1_500;
    private static final int WHILE = 4;
    private static final String SYNC = "fsync,fdatasync";

    private final Path work;
    private final Consumer<String> news;
    private final List<String> complaints = new ArrayList<>();
    private final Set<String> beyondTheLast = new HashSet<>();
    private int runs;
    private int hits;
    private long acknowledgements;

    /**
     * @param work a folder that is not there yet
     * @param news hears of every complaint when it comes up
     */
    public FaultSweep(Path work, Consumer<String> news) {
        this.work = work;
        this.news = news;
    }

    /** How long calls fail from the n-th on. */
    private enum Span {
        ONCE,
        FOR_A_WHILE,
        FOR_EVER;

        private String from(int n) {
            return switch (this) {
                case ONCE -> String.valueOf(n);
                case FOR_A_WHILE -> n + ".." + (n + WHILE - 1);
                case FOR_EVER -> n + "+";
            };
        }
    }

    /** {@code FaultSweep LAST [STEP]}: the 1st, 2nd, … LAST-th call of each kind; exit code 1 if anything is not well. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 0) {
            System.err.println("usage: FaultSweep LAST [STEP]");
            System.exit(2);
        }
        int step = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
        FaultSweep sweep =
                new FaultSweep(Files.createTempDirectory("consort-fault-").resolve("work"), System.out::println);
        for (int n = 1; n <= Integer.parseInt(arguments[0]); n += step) {
            sweep.failAt(n);
            System.out.println("call " + n + ": " + sweep.summary());
        }
        sweep.slow(500_000);
        System.out.println("with every sync 500 ms late: " + sweep.summary());
        System.exit(sweep.complaints().isEmpty() ? 0 : 1);
    }

    /** Lets the n-th write, sync and renaming fail in every way. */
    void failAt(int n) throws IOException, ProjectException, InterruptedException {
        for (String call : List.of("pwrite64", SYNC, "ftruncate")) {
            for (Span span : Span.values()) {
                fail(call, "EIO", span, Manner.GOES_ON, n);
            }
            fail(call, "EIO", Span.ONCE, Manner.BEGINS, n);
        }
        fail("pwrite64", "ENOSPC", Span.FOR_A_WHILE, Manner.GOES_ON, n);
        fail("link", "EIO", Span.ONCE, Manner.BEGINS, n);
        fail("rename", "EIO", Span.ONCE, Manner.BEGINS, n);
        fail("unlink", "EIO", Span.ONCE, Manner.BEGINS, n);
    }

    /** Lets one kind of call fail once with an error, the n-th. */
    void failOnce(String call, String error, int n) throws IOException, ProjectException, InterruptedException {
        fail(call, error, Span.ONCE, Manner.GOES_ON, n);
    }

    /** Lets one kind of call fail for a while, from the n-th on. */
    void failForAWhile(String call, String error, int n) throws IOException, ProjectException, InterruptedException {
        fail(call, error, Span.FOR_A_WHILE, Manner.GOES_ON, n);
    }

    private void fail(String call, String error, Span span, Manner manner, int n)
            throws IOException, ProjectException, InterruptedException {
        String words = "inject=" + call + ":error=" + error + ":when=";
        long patience = span == Span.FOR_EVER ? SHORT_PATIENCE_MILLIS : PATIENCE_MILLIS;
        if (!beyondTheLast.contains(words + span + manner)) {
            int before = hits;
            String fault = words + span.from(n);
            look(fault, new TracedLoad.Order(EDITS, n, manner, patience, "-e", fault), span == Span.FOR_EVER);
            if (hits == before) {
                beyondTheLast.add(words + span + manner);
            }
        }
    }

    /** Makes every sync this much slower. */
    void slow(long micros) throws IOException, ProjectException, InterruptedException {
        String words = "inject=" + SYNC + ":delay_exit=" + micros;
        look(words, new TracedLoad.Order(EDITS, 1, Manner.GOES_ON, PATIENCE_MILLIS, "-e", words), false);
    }

    private void look(String words, TracedLoad.Order order, boolean mayBeStuck)
            throws IOException, ProjectException, InterruptedException {
        Path folder = Files.createDirectories(work.resolve("run" + ++runs));
        TracedLoad load = TracedLoad.run(folder, order);
        boolean isKept = load.ending() == 0 && load.acknowledged() == EDITS;
        boolean isHonest = mayBeStuck && load.ending() == StoreLoad.STUCK || isNotBegun(load);
        if (!isKept && !isHonest) {
            complain(words, "ended with " + load.ending() + " and " + load.acknowledged() + " edits; see " + folder);
        }
        lookAtEachAcknowledgement(words, load, Files.createDirectories(folder.resolve("image")));
        if (!isNotBegun(load)) {
            lookAtTheEnd(words, load);
        }
    }

    private static boolean isNotBegun(TracedLoad load) throws IOException {
        return load.ending() == StoreLoad.NOT_BEGUN && load.acknowledged() == 0;
    }

    private void lookAtEachAcknowledgement(String words, TracedLoad load, Path scratch) throws IOException {
        ModelDisk disk = load.disk();
        long before = 0;
        for (TracedCall call : load.calls()) {
            disk.take(call);
            hits += call.isInjected() ? 1 : 0;
            if (disk.acknowledged() > before) {
                before = disk.acknowledged();
                acknowledgements++;
                Image.Verdict verdict =
                        disk.image(Damage.ALL_LOST, new Random(0)).verdict(scratch);
                complainUnlessGood(words + ", acknowledgement of " + before, verdict);
            }
        }
    }

    private void lookAtTheEnd(String words, TracedLoad load) throws IOException {
        complainUnlessGood(words + ", afterwards", Image.verdict(load.folder(), load.acknowledged()));
    }

    private void complainUnlessGood(String words, Image.Verdict verdict) {
        if (!verdict.isGood()) {
            complain(words, verdict.toString());
        }
    }

    private void complain(String words, String sentence) {
        complaints.add(words + ": " + sentence);
        news.accept(words + ": " + sentence);
    }

    /** What is not as it has to be; empty if nothing. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** How many calls were made to fail or to take longer. */
    public int hits() {
        return hits;
    }

    /** The figures. */
    public String summary() {
        return runs + " runs, " + hits + " calls failed or late, " + acknowledgements + " acknowledgements looked at, "
                + complaints.size() + " complaints";
    }
}
