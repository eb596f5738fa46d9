package dev.consort.server.store;

import dev.consort.protocol.action.Author;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.history.UndoBook;
import dev.consort.protocol.shape.Malformed;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.whole.WholeState;
import dev.consort.protocol.wire.MessageCodec;
import dev.consort.server.journal.Edit;
import dev.consort.server.journal.Opening;
import dev.consort.server.journal.Opening.LastEdit;
import dev.consort.server.journal.UndoHistory;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The way from what is kept back to a session: the newest whole state that can be read, and every edit after it. */
public final class Recovery {
    private final ProjectFile project;
    private final long upToSeq;
    private final List<Edit> replayed = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private NetworkState state;
    private long seq;
    private long pointSeq;

    private Recovery(ProjectFile project, long upToSeq) {
        this.project = project;
        this.upToSeq = upToSeq;
    }

    /**
     * What was recovered.
     *
     * @param undo what players could take back at the whole state, as JSON
     * @param replayed the edits after it, as they were made
     * @param remarks what could not be read, for people
     */
    public record Recovered(
            NetworkState state, long seq, Map<String, Object> undo, List<Edit> replayed, List<String> remarks) {
        /** What a session begins with that goes on from here. */
        public Opening opening(Map<Integer, LastEdit> lastEdits) {
            return new Opening(state, seq, lastEdits, undoBook());
        }

        /** What could be taken back in the end; a new book each time. */
        public UndoBook undoBook() {
            return UndoHistory.of(undo, replayed);
        }
    }

    /**
     * The session as it was kept last.
     *
     * @throws ProjectException if no state in it can be read
     */
    public static Recovered of(ProjectFile project) throws SQLException, ProjectException {
        return at(project, Long.MAX_VALUE);
    }

    /**
     * The session as it was when it had this seq.
     *
     * @throws ProjectException if it does not go back that far
     */
    public static Recovered at(ProjectFile project, long seq) throws SQLException, ProjectException {
        return new Recovery(project, seq).recover();
    }

    private Recovered recover() throws SQLException, ProjectException {
        for (RecoveryPoint point : project.points()) {
            Map<String, Object> undo = point.seq() <= upToSeq ? begin(point) : null;
            if (undo != null) {
                replay(point.number());
                keepWhatIsWhole(point.number());
                return new Recovered(state, seq, undo, replayed, remarks);
            }
        }
        throw new ProjectException("there is no state in it that can be read");
    }

    private Map<String, Object> begin(RecoveryPoint point) throws SQLException {
        try {
            Map<String, Object> undo = project.undo(point);
            state = project.state(point);
            seq = point.seq();
            pointSeq = seq;
            return undo;
        } catch (ProjectException e) {
            remarks.add("the recovery point " + point.id() + " was passed over: " + e.getMessage());
            return null;
        }
    }

    private void replay(long after) throws SQLException {
        try {
            project.eachEdit(after + 1, project.lastNumber(), this::replay);
        } catch (ProjectException e) {
            remarks.add("what came after edit " + (after + replayed.size()) + " is lost: " + e.getMessage());
        }
    }

    /**
     * Checking after each edit would cost the whole session each time; so the end is checked, and only where it is not
     * whole the way is searched, by halves, for an edit up to which it is.
     */
    private void keepWhatIsWhole(long after) {
        String complaint = WholeState.complaint(state);
        if (complaint == null) {
            return;
        }
        int whole = 0;
        for (int bad = replayed.size(); bad - whole > 1; ) {
            int middle = (whole + bad) >>> 1;
            boolean isWhole = WholeState.complaint(replayed.get(middle - 1).after()) == null;
            whole = isWhole ? middle : whole;
            bad = isWhole ? bad : middle;
        }
        goBackTo(whole);
        remarks.add("what came after edit " + (after + whole) + " is left out: it led to what no session can have ("
                + complaint + ")");
    }

    private void goBackTo(int count) {
        Edit firstBad = replayed.get(count);
        state = firstBad.before();
        seq = count == 0 ? pointSeq : replayed.get(count - 1).seq();
        replayed.subList(count, replayed.size()).clear();
    }

    private void replay(KeptEdit kept) throws ProjectException {
        if (kept.seq() > upToSeq) {
            return;
        }
        NetworkState after = Packed.changed(state, kept.change(), project.bounds());
        replayed.add(new Edit(
                new Author(kept.client(), kept.name()),
                kept.connection(),
                kept.actionId(),
                kept.millis(),
                kept.seq(),
                action(kept),
                state,
                after));
        state = after;
        seq = kept.seq();
    }

    /** The action of an edit that was kept. */
    public static NetworkAction action(KeptEdit kept) throws ProjectException {
        try {
            return MessageCodec.ACTION.fromJson(Packed.json(kept.action(), Packed.Bounds.STRANGERS));
        } catch (Malformed | IllegalArgumentException | IllegalStateException e) {
            throw new ProjectException("an edit in it cannot be read (" + e.getMessage() + ")", e);
        }
    }
}
