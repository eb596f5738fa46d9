package dev.consort.tui.terminal;

import java.lang.reflect.InvocationTargetException;

/**
 * What job control does to this process. The JDK's own class is used by its name: the compiler warns of it, and nothing else
 * can ignore or raise a signal. Where there is no such signal, nothing happens.
 */
public final class ProcessSignals {
    private ProcessSignals() {}

    /** Lets reads in the background fail from now on, instead of stopping the whole process. */
    public static void failBackgroundReads() {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object ignored = handler.getField("SIG_IGN").get(null);
            signal.getMethod("handle", signal, handler).invoke(null, of("TTIN"), ignored);
        } catch (ReflectiveOperationException absent) {
            // Such a system has no job control that could stop us.
        }
    }

    /**
     * Stops the whole process, as the terminal's own stop key does, provided that the signal has its usual effect; returns
     * when somebody lets the process go on.
     */
    static void stop() {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            signal.getMethod("raise", signal).invoke(null, of("TSTP"));
        } catch (ReflectiveOperationException absent) {
            // Such a system has no job control that could stop us.
        }
    }

    private static Object of(String name) throws ReflectiveOperationException {
        try {
            return Class.forName("sun.misc.Signal").getConstructor(String.class).newInstance(name);
        } catch (InvocationTargetException unknown) {
            throw new ReflectiveOperationException("no such signal: " + name, unknown);
        }
    }
}
