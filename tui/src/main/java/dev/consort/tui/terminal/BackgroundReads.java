package dev.consort.tui.terminal;

/** What happens to a process in the background that reads from its terminal. */
public final class BackgroundReads {
    private BackgroundReads() {}

    /** Lets such a read fail from now on, instead of stopping the whole process. Where there is no such signal, nothing. */
    public static void fail() {
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
}
