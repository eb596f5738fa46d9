package dev.consort.audio.export;

import java.util.ArrayList;
import java.util.List;

/** Follows an export and cancels it, or throws, after so many questions. */
final class Watcher implements Progress {
    final List<Double> told = new ArrayList<>();
    int asked;
    private final int cancelAt;

    Watcher() {
        this(Integer.MAX_VALUE);
    }

    Watcher(int cancelAt) {
        this.cancelAt = cancelAt;
    }

    @Override
    public void report(double share) {
        told.add(share);
    }

    @Override
    public boolean isCancelled() {
        return ++asked >= cancelAt;
    }
}
