package dev.consort.server.session;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.message.NoticeLevel;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.message.machine.StoreStatus;
import dev.consort.protocol.state.NetworkState;
import dev.consort.server.journal.Edit;
import dev.consort.server.journal.Journal;
import dev.consort.server.journal.Lasting;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * What was done goes to the journal from here, and what is safe comes back: players are told up to where, and everybody is
 * told when nothing is safe any more. Session thread only.
 */
final class Ledger {
    /** A disk that takes longer than this has a problem, whatever it says. */
    private static final long SLOW_NANOS = TimeUnit.SECONDS.toNanos(2);

    private static final int MOST_MARKS = 10_000;

    private final Stage stage;
    private final Journal journal;
    private final Supplier<String> project;
    private final Deque<Mark> marks = new ArrayDeque<>();
    private long newestTicket;
    private long lastSafe;
    private long safeSeq;
    private long unsafeSince;
    private String trouble;

    /** The first state that has an edit which is not safe yet. */
    private record Mark(long ticket, long seq) {}

    /** @param project the name of what is open; null for nothing. Any thread */
    Ledger(Stage stage, Journal journal, Supplier<String> project) {
        this.stage = stage;
        this.project = project;
        this.journal = journal;
        this.lastSafe = journal.safe();
    }

    /** A member's newest action has led from this state to the one that is there now. */
    void done(Member member, NetworkAction action, NetworkState before, Now now) {
        NetworkState after = stage.state();
        if (!Lasting.differ(before, after)) {
            return;
        }
        if (newestTicket <= journal.safe()) {
            unsafeSince = now.nanos();
        }
        long seq = stage.broadcaster().seqOf(after);
        newestTicket = journal.append(new Edit(
                member.author(), member.connection(), member.lastAction(), now.millis(), seq, action, before, after));
        member.owes(newestTicket);
        mark(seq);
    }

    /** A disk that holds still makes no list without end; what is safe then shows late. */
    private void mark(long seq) {
        if (marks.size() < MOST_MARKS) {
            marks.add(new Mark(newestTicket, seq));
        }
    }

    private void moveMarks() {
        long safe = journal.safe();
        while (!marks.isEmpty() && marks.peek().ticket <= safe) {
            safeSeq = marks.remove().seq;
        }
        if (safe >= newestTicket) {
            safeSeq = stage.broadcaster().seqOf(stage.state());
        } else if (!marks.isEmpty()) {
            safeSeq = marks.peek().seq - 1;
        }
    }

    /** How safe everything is, for whoever asks. */
    StoreStatus status() {
        moveMarks();
        long unsafe = Math.max(0, newestTicket - journal.safe());
        return new StoreStatus(project.get(), safeSeq, (int) Math.min(Integer.MAX_VALUE, unsafe), trouble);
    }

    /** Tells everybody up to where their actions are dealt with and safe, and whether anything is wrong with that. */
    void tick(Now now) {
        watch(now);
        moveMarks();
        long seq = stage.broadcaster().seqOf(stage.state());
        stage.members().forEach(member -> member.acknowledge(seq, journal.safe()));
    }

    private void watch(Now now) {
        long safe = journal.safe();
        if (safe != lastSafe) {
            lastSafe = safe;
            unsafeSince = now.nanos();
        }
        boolean isBehind = newestTicket > safe;
        boolean isSlow = isBehind && now.nanos() - unsafeSince >= SLOW_NANOS;
        if (trouble == null && (isSlow || isBehind && !journal.health().isWell())) {
            trouble = complaint();
            stage.broadcaster().announce(new ServerMessage.Notice(NoticeLevel.WARNING, trouble));
        } else if (trouble != null && !isBehind) {
            trouble = null;
            stage.broadcaster()
                    .announce(new ServerMessage.Notice(NoticeLevel.INFO, "everything is safe on disk again"));
        }
    }

    private String complaint() {
        String why = journal.health().isWell()
                ? "the disk of the audio machine is very slow"
                : journal.health().complaint();
        return "new edits are not safe yet: " + why + ". Go on playing; they are kept as soon as that is over";
    }

    /** Somebody has come in and should know what the others know. */
    void greet(Member member) {
        if (trouble != null) {
            member.tell(new ServerMessage.Notice(NoticeLevel.WARNING, trouble));
        }
    }
}
