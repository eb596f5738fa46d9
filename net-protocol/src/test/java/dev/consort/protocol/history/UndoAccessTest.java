package dev.consort.protocol.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.Author;
import dev.consort.protocol.action.BandAction;
import dev.consort.protocol.action.NoteAction;
import dev.consort.protocol.action.PlacementAction;
import dev.consort.protocol.action.RefusalCode;
import dev.consort.protocol.action.SettingAction;
import dev.consort.protocol.action.StripAction;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.testkit.Sessions;
import org.junit.jupiter.api.Test;

class UndoAccessTest {
    private static final int KEYS = 3;
    private static final Author ANA = Jam.ANA;
    private static final Author BEN = Jam.BEN;

    private final Jam jam = new Jam();

    private static StripAction.SetLevel level(double level) {
        return new StripAction.SetLevel(KEYS, level);
    }

    private double level() {
        return jam.state().instruments().get(KEYS).level();
    }

    private String keys() {
        return jam.state().instruments().get(KEYS).name();
    }

    private int depth() {
        return jam.book().depth(ANA.clientId());
    }

    @Test
    void whoNoLongerOwnsAnInstrumentDoesNotChangeItByUndo() {
        jam.does(ANA, new SettingAction.SetTempo(98)).does(ANA, level(0.1));
        jam.own(KEYS, BEN);
        Taken taken = jam.undo(ANA);
        assertThat(taken.refusal().code()).isEqualTo(RefusalCode.NOT_OWNER);
        assertThat(taken.sentence())
                .contains("belongs to Ben")
                .endsWith("(your edit: level of " + keys() + "). It stays; the next undo goes on to the edit before");
        assertThat(level()).isEqualTo(0.1);
        assertThat(jam.undo(ANA).sentence()).isEqualTo("took back: tempo");
        assertThat(jam.undo(ANA).sentence()).contains("belongs to Ben");
        jam.own(KEYS, ANA);
        assertThat(jam.undo(ANA).sentence()).isEqualTo("took back: level of " + keys());
    }

    @Test
    void whoIsToldOnceIsToldAgainAfterAnotherEdit() {
        jam.does(ANA, new StripAction.SetLevel(4, 0.1)).does(ANA, level(0.1));
        jam.own(KEYS, BEN);
        jam.undo(ANA);
        jam.does(ANA, new StripAction.SetLevel(5, 0.1));
        jam.undo(ANA);
        assertThat(jam.undo(ANA).sentence()).contains("belongs to Ben");
    }

    @Test
    void whoLostThePrivilegeIsToldWhoHoldsIt() {
        jam.does(ANA, new SettingAction.SetTempo(98));
        jam.privilege(BEN);
        assertThat(jam.undo(ANA).refusal().code()).isEqualTo(RefusalCode.NOT_PRIVILEGED);
        assertThat(jam.undo(ANA).sentence()).contains("Ben holds the privilege");
    }

    @Test
    void anInstrumentThatWasHandedOverIsNotTakenAway() {
        jam.does(ANA, new BandAction.Add(SourceType.SINE, "Lead"));
        jam.own(10, BEN);
        assertThat(jam.undo(ANA).sentence()).startsWith("Lead (10) belongs to Ben");
    }

    @Test
    void whatWasRemovedComesBackOnlyForWhoMayHaveItThen() {
        jam.does(ANA, new PlacementAction.RemovePlacement(1));
        jam.own(Sessions.BASS, BEN);
        assertThat(jam.undo(ANA).sentence()).contains("belongs to Ben");
        assertThat(jam.state().arrangement().placements().contains(1)).isFalse();
    }

    @Test
    void aCopyIsItsClipOwnersEvenIfTheOriginalIsGone() {
        jam.does(ANA, new PlacementAction.Duplicate(1, 7680)).does(BEN, new PlacementAction.RemovePlacement(1));
        jam.own(Sessions.BASS, BEN);
        assertThat(jam.undo(ANA).sentence()).contains("belongs to Ben");
        assertThat(jam.state().arrangement().placements().contains(3)).isTrue();
    }

    @Test
    void anInstrumentOnWhichSomebodyPlaysStays() {
        jam.does(ANA, new BandAction.Add(SourceType.SINE, "Lead"));
        jam.own(10, null);
        jam.does(BEN, new NoteAction.AddNote(10, 0, 60, 120, 100));
        assertThat(jam.undo(ANA).sentence()).startsWith("Ben has added a note in Lead since");
        assertThat(jam.state().instruments().get(10)).isNotNull();
    }

    @Test
    void aRemovedInstrumentComesBackWithEverythingAndToItsOwner() {
        jam.own(Sessions.BASS, ANA);
        NetworkState before = jam.state();
        jam.does(ANA, new BandAction.Remove(Sessions.BASS));
        jam.undo(ANA);
        assertThat(Leaves.of(jam.state())).isEqualTo(Leaves.of(before));
        assertThat(jam.state().ownership()).isEqualTo(before.ownership());
    }
}
