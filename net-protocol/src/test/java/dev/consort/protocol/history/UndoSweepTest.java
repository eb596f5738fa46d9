package dev.consort.protocol.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.Author;
import dev.consort.protocol.action.BandAction;
import dev.consort.protocol.action.BusAction;
import dev.consort.protocol.action.InstrumentEffectAction;
import dev.consort.protocol.action.NoteAction;
import dev.consort.protocol.action.NoteMove;
import dev.consort.protocol.action.NoteRangeAction;
import dev.consort.protocol.action.SettingAction;
import dev.consort.protocol.action.StripAction;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.instrument.SourceType;
import java.util.List;
import org.junit.jupiter.api.Test;

class UndoSweepTest {
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
    void aSweepIsOneStep() {
        double before = level();
        jam.does(ANA, level(0.1)).goesOn(ANA, level(0.2));
        jam.pause(UndoBook.SWEEP_MILLIS);
        jam.goesOn(ANA, level(0.3));
        assertThat(depth()).isEqualTo(1);
        jam.undo(ANA);
        assertThat(level()).isEqualTo(before);
        jam.redo(ANA);
        assertThat(level()).isEqualTo(0.3);
    }

    @Test
    void afterHalfASecondOrOnAnotherThingItIsAnotherStep() {
        jam.does(ANA, level(0.1));
        jam.pause(UndoBook.SWEEP_MILLIS + 1);
        jam.goesOn(ANA, level(0.2))
                .goesOn(ANA, new StripAction.SetLevel(4, 0.2))
                .goesOn(ANA, new StripAction.SetPan(4, 1));
        assertThat(depth()).isEqualTo(4);
    }

    @Test
    void aClockThatGoesBackBeginsAnotherStep() {
        jam.does(ANA, level(0.1));
        jam.pause(-1);
        jam.goesOn(ANA, level(0.2));
        assertThat(depth()).isEqualTo(2);
    }

    @Test
    void aSweepThatReturnsToItsBeginningIsNoStep() {
        double before = level();
        jam.does(ANA, new SettingAction.SetTempo(98)).does(ANA, level(0.1)).goesOn(ANA, level(before));
        assertThat(depth()).isEqualTo(1);
        assertThat(jam.undo(ANA).sentence()).isEqualTo("took back: tempo");
    }

    @Test
    void aSweepThatSomebodyCameIntoEndsThere() {
        jam.does(ANA, level(0.1))
                .goesOn(BEN, level(0.5))
                .goesOn(BEN, level(0.1))
                .goesOn(ANA, level(0.3));
        assertThat(depth()).isEqualTo(2);
        jam.undo(ANA);
        assertThat(level()).isEqualTo(0.1);
    }

    @Test
    void aSweepThatReturnedHasStillBeenThere() {
        jam.does(ANA, level(0.1)).does(BEN, level(0.5)).goesOn(BEN, level(0.1));
        assertThat(jam.book().depth(BEN.clientId())).isZero();
        assertThat(jam.undo(ANA).sentence()).startsWith("Ben has set the level of " + keys() + " to 0.1 since");
    }

    @Test
    void aSweepDoesNotGoOnOverAnUndo() {
        jam.does(ANA, level(0.1)).goesOn(ANA, new SettingAction.SetTempo(98));
        jam.undo(ANA);
        jam.goesOn(ANA, level(0.2));
        assertThat(depth()).isEqualTo(2);
    }

    @Test
    void whatWasDoneAgainIsNotPartOfASweep() {
        jam.does(ANA, level(0.1));
        jam.undo(ANA);
        jam.redo(ANA);
        jam.goesOn(ANA, level(0.2));
        assertThat(depth()).isEqualTo(2);
        jam.undo(ANA);
        assertThat(level()).isEqualTo(0.1);
    }

    @Test
    void instrumentsThatTwoAddedAreNotInEachOthersWay() {
        jam.does(ANA, new BandAction.Add(SourceType.SINE, "Hers"))
                .does(BEN, new BandAction.Add(SourceType.SINE, "His"));
        assertThat(jam.undo(ANA).sentence()).isEqualTo("took back: added the instrument Hers");
        assertThat(jam.state().instruments().order()).endsWith(9, 11);
        assertThat(jam.redo(ANA).isRefused()).isFalse();
        assertThat(jam.undo(BEN).isRefused()).isFalse();
        assertThat(jam.state().instruments().order()).endsWith(9, 10);
    }

    @Test
    void whatIsDoneAgainKnowsWhichIdsWereUsedUp() {
        jam.does(ANA, new BandAction.Add(SourceType.SINE, "Lead"))
                .does(ANA, new InstrumentEffectAction.AddEffect(10, EffectType.DELAY));
        jam.undo(ANA);
        jam.undo(ANA);
        assertThat(jam.redo(ANA).isRefused()).isFalse();
        assertThat(jam.redo(ANA).isRefused()).isFalse();
        jam.does(ANA, new InstrumentEffectAction.AddEffect(10, EffectType.REVERB));
        assertThat(jam.state().instruments().get(10).chain().get(2).type()).isEqualTo(EffectType.REVERB);
    }

    @Test
    void notesThatAreDraggedAreOneStepAndOthersAreAnother() {
        jam.does(ANA, new NoteRangeAction.ClearRange(KEYS, 0, 192_000_000))
                .does(ANA, new NoteAction.AddNote(KEYS, 0, 60, 120, 100))
                .does(ANA, moved(0, 120))
                .goesOn(ANA, moved(120, 240))
                .goesOn(ANA, moved(240, 360));
        assertThat(depth()).isEqualTo(3);
        jam.goesOn(ANA, new NoteAction.AddNote(KEYS, 0, 60, 120, 100))
                .goesOn(ANA, moved(0, 120))
                .goesOn(ANA, moved(360, 480));
        assertThat(depth()).isEqualTo(6);
        jam.undo(ANA);
        assertThat(jam.state().pianoRoll().notes(KEYS).at(360, 60)).isNotNull();
    }

    private static NoteAction.MoveNotes moved(int tick, int toTick) {
        return new NoteAction.MoveNotes(KEYS, List.of(new NoteMove(tick, 60, toTick, 60)));
    }

    @Test
    void whatMakesSomethingIsAStepEachTime() {
        jam.does(ANA, new BusAction.AddBus(null)).goesOn(ANA, new BusAction.AddBus(null));
        assertThat(depth()).isEqualTo(2);
    }
}
