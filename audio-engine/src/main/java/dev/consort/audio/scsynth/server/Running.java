package dev.consort.audio.scsynth.server;

import dev.consort.audio.scsynth.osc.Command;
import java.io.IOException;
import java.util.List;

/** A server that was started, and the way to it. For one thread. */
public interface Running {
    boolean isAlive();

    /** Sends messages that take effect together at a time; see {@link dev.consort.audio.scsynth.osc.NtpTime}. */
    void send(long time, List<Command> commands) throws IOException;

    /** What has come in since the last call. */
    List<Command> received() throws IOException;

    /** Why it ended, as far as it said so itself. */
    String lastWords();

    /** How many bundles it has said to have come too late. Any thread. */
    int late();

    /** Asks it to end and, when it does not within {@code millis}, ends it. */
    void end(long millis);
}
