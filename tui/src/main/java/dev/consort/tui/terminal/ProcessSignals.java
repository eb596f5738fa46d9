package dev.consort.tui.terminal;

import java.io.IOException;

/** What job control does to this process. Where there is none, nothing happens. */
public final class ProcessSignals {
    private ProcessSignals() {}

    /** Lets reads in the background fail from now on, instead of stopping the whole process. */
    public static void failBackgroundReads() {
        try {
            // The JDK's own class, by its name: the compiler warns of it, and nothing else can ignore a signal.
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object ttin = signal.getConstructor(String.class).newInstance("TTIN");
            signal.getMethod("handle", signal, handler)
                    .invoke(null, ttin, handler.getField("SIG_IGN").get(null));
        } catch (ReflectiveOperationException | IllegalArgumentException absent) {
            // Such a system has no job control that could stop us.
        }
    }

    /**
     * Stops the whole process, as the terminal's own stop key does, provided that the signal has its usual effect; returns
     * when somebody lets the process go on. Java raises only signals that it handles, and so cannot do this by itself.
     */
    static void stop() {
        String self = Long.toString(ProcessHandle.current().pid());
        try {
            new ProcessBuilder("kill", "-s", "TSTP", self).start().waitFor();
        } catch (IOException absent) {
            // Such a system has no job control that could stop us.
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }
}
