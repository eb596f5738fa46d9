package dev.consort.tui.cli;

import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/** Where log lines go. Must be decided before anything logs: the backend reads it once. */
final class Logs {
    private static final String PREFIX = "org.slf4j.simpleLogger.";

    private Logs() {}

    /** Onto stderr: for a server without a screen. */
    static void toStderr() {
        common("info");
        begin();
    }

    /** Into a file, because a line on stderr would land in the middle of the screen; nowhere if there is no such file. */
    static void toFile(Path file) {
        common(file == null ? "off" : "info");
        if (file != null) {
            System.setProperty(PREFIX + "logFile", file.toString());
        }
        begin();
    }

    private static void common(String level) {
        System.setProperty(PREFIX + "defaultLogLevel", level);
        System.setProperty(PREFIX + "showDateTime", "true");
        System.setProperty(PREFIX + "dateTimeFormat", "yyyy-MM-dd HH:mm:ss");
        System.setProperty(PREFIX + "showThreadName", "false");
        System.setProperty(PREFIX + "showShortLogName", "true");
        System.setProperty(PREFIX + "log.javax.jmdns", "off");
        System.setProperty(PREFIX + "log.io.netty", "off".equals(level) ? "off" : "warn");
    }

    /** Wakes the backend now, on one thread: woken by several at once it complains on stderr. */
    private static void begin() {
        LoggerFactory.getILoggerFactory();
    }
}
