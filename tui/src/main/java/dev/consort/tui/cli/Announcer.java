package dev.consort.tui.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Keeps what the engine has to say until there is somebody who can be told. Any thread. */
final class Announcer implements Consumer<String> {
    private final List<String> early = new ArrayList<>();
    private Consumer<String> listeners;

    @Override
    public synchronized void accept(String sentence) {
        if (listeners == null) {
            early.add(sentence);
        } else {
            listeners.accept(sentence);
        }
    }

    /** From now on this is how people are told; what was said before is told now. */
    synchronized void tellBy(Consumer<String> way) {
        listeners = way;
        early.forEach(way);
        early.clear();
    }
}
