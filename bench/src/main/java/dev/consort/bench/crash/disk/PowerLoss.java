package dev.consort.bench.crash.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Takes the power away at every moment of a run of the store: rebuilds from a trace what the disk would have then, and opens
 * that with the code of the program.
 */
public final class PowerLoss {
    private static final int THREADS = 2;
    private static final long PATIENCE_MILLIS = 60_000;
    private static final long DEADLINE_MINUTES = 120;
    private static final Damage[] DAMAGES = {
        Damage.ALL_LOST, Damage.SOME_KEPT, Damage.TORN, Damage.ALL_LOST, Damage.SOME_KEPT, Damage.TORN, Damage.ALL_KEPT
    };

    private final ImageReport report = new ImageReport();
    private final BlockingQueue<Path> scratches = new ArrayBlockingQueue<>(2 * THREADS);
    private final Random chance;

    private PowerLoss(long seed) {
        this.chance = new Random(seed);
    }

    /** {@code PowerLoss IMAGES [EDITS [SEED]]}; exit code 1 if anything was lost, or if the control lost nothing. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 0) {
            System.err.println("usage: PowerLoss IMAGES [EDITS [SEED]]");
            System.exit(2);
        }
        int images = Integer.parseInt(arguments[0]);
        int edits = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3_000;
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : System.nanoTime();
        System.out.println("seed " + seed);
        Path work = Files.createTempDirectory("consort-power-");
        ImageReport real = run(work.resolve("real"), images, edits, seed, TracedLoad.Manner.BEGINS);
        System.out.println(real.summary());
        ImageReport control =
                run(work.resolve("control"), Math.max(1, images / 10), edits, seed, TracedLoad.Manner.BEGINS_LOOSE);
        System.out.println("control, without waiting for the disk: " + control.summary());
        boolean isGood = real.losing() == 0 && real.damaged() == 0 && control.losing() > 0;
        System.exit(isGood ? 0 : 1);
    }

    /**
     * Loads the store with edits and looks at images of it.
     *
     * @param work a folder that is not there yet
     * @param manner how the store is run
     */
    static ImageReport run(Path work, int images, int edits, long seed, TracedLoad.Manner manner) throws Exception {
        Files.createDirectories(work);
        TracedLoad load = TracedLoad.run(work, new TracedLoad.Order(edits, seed, manner, PATIENCE_MILLIS));
        if (load.ending() != 0 || load.acknowledged() != edits) {
            throw new IllegalStateException("the load on the store came to " + load.acknowledged() + " of " + edits
                    + " edits, too little to show anything; see " + work.resolve("said"));
        }
        PowerLoss loss = new PowerLoss(seed);
        loss.report.loaded(edits);
        loss.look(work, load, images);
        return loss.report;
    }

    private void look(Path work, TracedLoad load, int images) throws IOException, InterruptedException {
        while (scratches.remainingCapacity() > 0) {
            scratches.add(Files.createDirectories(work.resolve("image" + scratches.size())));
        }
        ExecutorService workers = Executors.newFixedThreadPool(THREADS);
        try {
            rebuild(load, images, workers);
        } finally {
            workers.shutdown();
            if (!workers.awaitTermination(DEADLINE_MINUTES, TimeUnit.MINUTES)) {
                workers.shutdownNow();
            }
        }
    }

    private void rebuild(TracedLoad load, int images, ExecutorService workers)
            throws IOException, InterruptedException {
        List<TracedCall> calls = load.calls();
        ModelDisk disk = load.disk();
        int made = 0;
        for (int point = 0; point < calls.size(); point++) {
            disk.take(calls.get(point));
            while ((long) made * calls.size() < (long) (point + 1) * images) {
                Damage damage = DAMAGES[made++ % DAMAGES.length];
                look(disk.image(damage, chance), point, damage, workers);
            }
        }
    }

    private void look(Image image, int point, Damage damage, ExecutorService workers) throws InterruptedException {
        Path scratch = scratches.take();
        workers.execute(() -> {
            try {
                report.take(point, damage, image.verdict(scratch));
            } catch (IOException | RuntimeException e) {
                report.take(point, damage, new Image.Verdict(0, e.toString()));
            } finally {
                scratches.add(scratch);
            }
        });
    }
}
