package dev.consort.audio.export;

/** Reports the progress of an export neither too seldom nor too often, and never backwards. */
final class Steps {
    private static final double STEP = 0.005;
    private static final int ALWAYS = 10;

    private final Progress progress;
    private double told;
    private int count;

    Steps(Progress progress) {
        this.progress = progress;
    }

    /** Goes on, unless somebody has cancelled. */
    void to(double share) throws ExportException.Cancelled {
        if (progress.isCancelled()) {
            throw new ExportException.Cancelled();
        }
        // The first ones always: a short song has no more.
        if (count < ALWAYS || share - told >= STEP) {
            count++;
            told = Math.max(told, share);
            progress.report(told);
        }
    }

    /** The end. */
    void done() {
        progress.report(1);
    }
}
