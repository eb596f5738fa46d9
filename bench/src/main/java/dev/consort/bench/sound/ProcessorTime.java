package dev.consort.bench.sound;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** The time that this thread has had on a processor: what others do on a busy machine is not in it. */
final class ProcessorTime {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ProcessorTime() {}

    static long nanos() {
        return THREADS.getCurrentThreadCpuTime();
    }
}
