package dev.consort.audio.scsynth.server;

import dev.consort.audio.scsynth.osc.Command;
import dev.consort.audio.scsynth.osc.NtpTime;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Keeps a server running: starts it, gives it the graphs, asks it four times a second how it is, and starts another one
 * when it has ended or has not answered for a second. Never waits; for one thread, which calls {@link #step} often.
 */
public final class Supervisor {
    private static final long MILLI = 1_000_000;
    private static final long BOOT_NANOS = 8_000 * MILLI;
    private static final long SILENCE_NANOS = 1_000 * MILLI;
    private static final long ASK_NANOS = 250 * MILLI;
    private static final long ASK_AT_BOOT_NANOS = 20 * MILLI;
    private static final int SYNC = 4711;

    private final Launcher launcher;
    private final List<byte[]> graphs;
    private final Consumer<String> remarks;
    private final List<Command> news = new ArrayList<>();
    private Phase phase = Phase.WAITING;
    private Running server;
    private volatile Status status = Status.UNKNOWN;
    private Backoff backoff = Backoff.NONE;
    private long nextStart;
    private boolean startedOnce;
    private boolean answered;
    private long began;
    private long up;
    private long heard;
    private long asked;
    private int sent;
    private int starts;
    private String trouble = "";

    private enum Phase {
        WAITING,
        BOOTING,
        LOADING,
        UP,
        ENDED
    }

    /**
     * A supervisor that has not started anything yet.
     *
     * @param graphs files with graphs, each small enough for one packet
     * @param remarks told, in a sentence, when a server that was up is lost and when there is another one
     */
    public Supervisor(Launcher launcher, List<byte[]> graphs, Consumer<String> remarks) {
        this.launcher = launcher;
        this.graphs = List.copyOf(graphs);
        this.remarks = remarks;
    }

    /** Whether the server takes commands now. */
    public boolean isUp() {
        return phase == Phase.UP;
    }

    /** How often a server has come up. */
    public int starts() {
        return starts;
    }

    public Status status() {
        return status;
    }

    /** How many bundles have come too late, since the server was started. */
    public int late() {
        return server == null ? 0 : server.late();
    }

    /** Why there is no server, in words for people; empty while all is well. */
    public String trouble() {
        return trouble;
    }

    /**
     * Does what is due.
     *
     * @param now nanoseconds from any origin
     */
    public void step(long now) {
        try {
            switch (phase) {
                case WAITING -> await(now);
                case BOOTING -> boot(now);
                case LOADING -> load(now);
                case UP -> watch(now);
                case ENDED -> answered = false;
            }
        } catch (IOException e) {
            lose(now, e.getMessage());
        }
    }

    private void await(long now) throws IOException {
        if (!startedOnce || now - nextStart >= 0) {
            startedOnce = true;
            answered = false;
            began = now;
            asked = now - ASK_NANOS;
            server = launcher.launch();
            phase = Phase.BOOTING;
        }
    }

    private void boot(long now) throws IOException {
        listen(now);
        if (answered) {
            phase = Phase.LOADING;
            sent = 0;
            server.send(NtpTime.AT_ONCE, List.of(Command.of("/notify", 1), Command.of("/error", 0)));
            loadNext();
        } else if (!isLost(now, BOOT_NANOS, began)) {
            ask(now, ASK_AT_BOOT_NANOS);
        }
    }

    private void loadNext() throws IOException {
        Command next =
                sent < graphs.size() ? Command.of("/d_recv", (Object) graphs.get(sent)) : Command.of("/sync", SYNC);
        sent++;
        server.send(NtpTime.AT_ONCE, List.of(next));
    }

    private void load(long now) throws IOException {
        for (Command reply : listen(now)) {
            if (reply.address().equals("/done") && reply.text(0).equals("/d_recv")) {
                loadNext();
            } else if (reply.address().equals("/synced") && reply.integer(0) == SYNC) {
                arrive(now);
            }
        }
        isLost(now, BOOT_NANOS, began);
    }

    private void arrive(long now) {
        phase = Phase.UP;
        up = now;
        heard = now;
        starts++;
        news.clear();
        if (!trouble.isEmpty()) {
            trouble = "";
            remarks.accept("scsynth plays again");
        }
    }

    private void watch(long now) throws IOException {
        news.addAll(listen(now));
        if (!isLost(now, SILENCE_NANOS, heard)) {
            ask(now, ASK_NANOS);
        }
    }

    private List<Command> listen(long now) throws IOException {
        List<Command> replies = server.received();
        for (Command reply : replies) {
            if (reply.address().equals("/status.reply")) {
                status = Status.of(reply);
                heard = now;
                answered = true;
            }
        }
        return replies;
    }

    private void ask(long now, long every) throws IOException {
        if (now - asked >= every) {
            asked = now;
            server.send(NtpTime.AT_ONCE, List.of(Command.of("/status")));
        }
    }

    private boolean isLost(long now, long patience, long since) {
        if (!server.isAlive()) {
            lose(now, "it ended; " + server.lastWords());
            return true;
        }
        if (now - since > patience) {
            lose(now, "it did not answer for " + patience / MILLI / 1000 + " s");
            return true;
        }
        return false;
    }

    private void lose(long now, String why) {
        if (server != null) {
            server.end(0);
            server = null;
        }
        backoff = backoff.after(phase == Phase.UP ? (now - up) / MILLI : 0);
        nextStart = now + backoff.millis() * MILLI;
        phase = Phase.WAITING;
        trouble = why;
        if (starts > 0 && backoff.failures() <= 2) {
            remarks.accept("scsynth was lost: " + why);
        }
    }

    /** What the server has said since the last call. */
    public List<Command> news() {
        List<Command> heardOf = List.copyOf(news);
        news.clear();
        return heardOf;
    }

    /** Sends messages that take effect together; without effect while there is no server. */
    public void send(long time, List<Command> commands) {
        if (phase != Phase.UP || commands.isEmpty()) {
            return;
        }
        try {
            server.send(time, commands);
        } catch (IOException broken) {
            // The next step finds out what is the matter; what is lost until then is told to the next server.
            return;
        }
    }

    /** Ends the server and starts no other one. */
    public void end(long millis) {
        if (server != null) {
            server.end(millis);
            server = null;
        }
        phase = Phase.ENDED;
    }
}
