package dev.consort.bench.crash.disk;

import java.util.ArrayList;
import java.util.List;

/** What a number of images has shown. Any thread. */
public final class ImageReport {
    private static final int MOST_EXAMPLES = 10;

    private final List<String> examples = new ArrayList<>();
    private int images;
    private int losing;
    private int damaged;
    private long acknowledged;

    synchronized void take(int point, Damage damage, Image.Verdict verdict) {
        images++;
        losing += verdict.lost() > 0 ? 1 : 0;
        damaged += verdict.damage().isEmpty() ? 0 : 1;
        if (!verdict.isGood() && examples.size() < MOST_EXAMPLES) {
            examples.add("after call " + point + ", " + damage + ": " + verdict);
        }
    }

    synchronized void loaded(long edits) {
        acknowledged = edits;
    }

    /** How many images were looked at. */
    public synchronized int images() {
        return images;
    }

    /** How many of them lack an edit that was acknowledged before. */
    public synchronized int losing() {
        return losing;
    }

    /** How many of them cannot be opened or read. */
    public synchronized int damaged() {
        return damaged;
    }

    /** How many edits were acknowledged in the run that they come from. */
    public synchronized long acknowledged() {
        return acknowledged;
    }

    /** The figures, and the first images that are not as they have to be. */
    public synchronized String summary() {
        return images + " images of a run with " + acknowledged + " edits: " + losing + " lack acknowledged edits, "
                + damaged + " are damaged" + (examples.isEmpty() ? "" : "\n  " + String.join("\n  ", examples));
    }
}
