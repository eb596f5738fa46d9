package dev.consort.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.BandAction;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.NoteAction.PasteNotes;
import dev.consort.protocol.action.PastedNote;
import dev.consort.protocol.action.PastedPoint;
import dev.consort.protocol.action.PastedStep;
import dev.consort.protocol.action.PointAction.PastePoints;
import dev.consort.protocol.action.StepAction.PasteSteps;
import dev.consort.protocol.state.automation.PointCurve;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParcelsTest {
    private static final PastedNote NOTE = new PastedNote(1, 60, 10, 100);

    @Test
    void aPasteThatIsTooLongBecomesSeveralInTheSamePlace() {
        assertThat(Parcels.of(new PasteNotes(3, 7, 960, notes(1_025))))
                .containsExactly(
                        new PasteNotes(3, 7, 960, notes(512)),
                        new PasteNotes(3, 7, 960, notes(512)),
                        new PasteNotes(3, 7, 960, notes(1)));
    }

    @Test
    void pointsAndHitsAreSplitLikeNotes() {
        List<PastedPoint> points = Collections.nCopies(600, new PastedPoint(1, 0.5, PointCurve.LINEAR));
        List<PastedStep> steps = Collections.nCopies(600, new PastedStep(1, 2, 100, null, null));

        assertThat(Parcels.of(new PastePoints(4, 0, points))).hasSize(2);
        assertThat(Parcels.of(new PasteSteps(4, 0, 0, 0, steps))).hasSize(2);
    }

    @Test
    void whatFitsGoesAsItIs() {
        NetworkAction paste = new PasteNotes(3, 0, notes(512));

        assertThat(Parcels.of(paste)).containsExactly(paste);
        assertThat(Parcels.of(new PasteNotes(3, 0, notes(0)))).containsExactly(new PasteNotes(3, 0, notes(0)));
    }

    @Test
    void whatAServerWouldNotReadIsKnownBeforeItLeaves() {
        assertThat(Parcels.size(new BandAction.Rename(3, "x".repeat(4_096)))).isGreaterThan(4_096);
        assertThat(Parcels.size(new BandAction.Rename(3, "x".repeat(4_097)))).isNegative();
        assertThat(Parcels.size(new BandAction.Rename(3, "x".repeat(70_000)))).isNegative();
    }

    private static List<PastedNote> notes(int count) {
        return Collections.nCopies(count, NOTE);
    }
}
