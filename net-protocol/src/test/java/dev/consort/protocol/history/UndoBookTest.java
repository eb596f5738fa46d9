package dev.consort.protocol.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.consort.protocol.action.Author;
import dev.consort.protocol.action.BandAction;
import dev.consort.protocol.action.BusAction;
import dev.consort.protocol.action.ClipAction;
import dev.consort.protocol.action.NoteRangeAction;
import dev.consort.protocol.action.RefusalCode;
import dev.consort.protocol.action.SettingAction;
import dev.consort.protocol.action.StripAction;
import dev.consort.protocol.action.TransportAction;
import dev.consort.protocol.shape.Malformed;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.testkit.Sessions;
import dev.consort.protocol.testkit.ThroughText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UndoBookTest {
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
    void takesBackMyLastEditAndNotTheLastEdit() {
        double before = level();
        jam.does(ANA, level(0.1)).does(BEN, new SettingAction.SetTempo(98));
        Taken taken = jam.undo(ANA);
        assertThat(taken.sentence()).isEqualTo("took back: level of " + keys());
        assertThat(level()).isEqualTo(before);
        assertThat(jam.state().session().bpm()).isEqualTo(98);
    }

    @Test
    void redoDoesItAgainAndUndoTakesItBackAgain() {
        jam.does(ANA, level(0.1)).does(ANA, level(0.2));
        jam.undo(ANA);
        jam.undo(ANA);
        assertThat(jam.redo(ANA).sentence()).isEqualTo("did again: level of " + keys());
        assertThat(level()).isEqualTo(0.1);
        jam.redo(ANA);
        assertThat(level()).isEqualTo(0.2);
        jam.undo(ANA);
        assertThat(level()).isEqualTo(0.1);
    }

    @Test
    void withNothingToTakeBackItSaysSo() {
        assertThat(jam.undo(ANA).refusal().code()).isEqualTo(RefusalCode.INVALID);
        assertThat(jam.undo(ANA).sentence()).isEqualTo("there is nothing to take back");
        jam.does(ANA, level(0.1));
        assertThat(jam.redo(ANA).sentence()).isEqualTo("there is nothing to do again");
        jam.undo(ANA);
        assertThat(jam.undo(ANA).sentence()).isEqualTo("there is nothing to take back");
    }

    @Test
    void aNewEditEndsWhatCouldBeDoneAgain() {
        jam.does(ANA, level(0.1));
        jam.undo(ANA);
        jam.does(BEN, new SettingAction.SetTempo(90));
        assertThat(jam.redo(ANA).isRefused()).isFalse();
        jam.undo(ANA);
        jam.does(ANA, new SettingAction.SetTempo(91));
        assertThat(jam.redo(ANA).refusal().code()).isEqualTo(RefusalCode.INVALID);
    }

    @Test
    void somebodyElseInTheWayIsNamedWithWhatTheyDidAndTheNextUndoGoesOn() {
        jam.does(ANA, new SettingAction.SetTempo(98)).does(ANA, level(0.1)).does(BEN, level(0.9));
        Taken taken = jam.undo(ANA);
        assertThat(taken.refusal().code()).isEqualTo(RefusalCode.CONFLICT);
        assertThat(taken.sentence())
                .isEqualTo("Ben has set the level of " + keys() + " to 0.9 since; your edit (level of " + keys()
                        + ") stays as it is, and the next undo goes on to the edit before");
        assertThat(level()).isEqualTo(0.9);
        jam.privilege(ANA);
        assertThat(jam.undo(ANA).sentence()).isEqualTo("took back: tempo");
        assertThat(level()).isEqualTo(0.9);
    }

    @Test
    void somebodyWhoSetTheSameValueOnceMoreIsInTheWayAsWell() {
        jam.does(ANA, level(0.1)).does(BEN, level(0.9)).does(BEN, level(0.1));
        assertThat(jam.undo(ANA).sentence()).startsWith("Ben has set the level");
        assertThat(level()).isEqualTo(0.1);
    }

    @Test
    void somebodyWhoTookTheirsBackIsNotInTheWay() {
        double before = level();
        jam.does(ANA, level(0.1)).does(BEN, level(0.9));
        jam.undo(BEN);
        assertThat(jam.undo(ANA).isRefused()).isFalse();
        assertThat(level()).isEqualTo(before);
    }

    @Test
    void somebodyWhoDidTheirsAgainIsInTheWay() {
        jam.does(ANA, level(0.1)).does(BEN, level(0.9));
        jam.undo(BEN);
        jam.redo(BEN);
        assertThat(jam.undo(ANA).sentence()).startsWith("Ben has set the level");
    }

    @Test
    void whoTookSomethingBackThatStoodInTheWayOfARedoIsNamed() {
        jam.does(BEN, new BusAction.AddBus("Hall")).does(ANA, new StripAction.SetOutput(KEYS, "Bus 3"));
        jam.undo(ANA);
        jam.privilege(BEN);
        jam.undo(BEN);
        Taken taken = jam.redo(ANA);
        assertThat(taken.refusal().code()).isEqualTo(RefusalCode.CONFLICT);
        assertThat(taken.sentence())
                .startsWith("Ben has undone “added the bus Hall” since")
                .endsWith("the next redo goes on to the edit behind it");
        assertThat(jam.redo(ANA).sentence()).isEqualTo("there is nothing to do again");
    }

    @Test
    void myOwnLaterEditIsCalledMine() {
        jam.does(ANA, new ClipAction.CreateClip(KEYS, 960, "Fill"))
                .does(ANA, new ClipAction.RenameClip(3, "Break"))
                .does(BEN, new ClipAction.RenameClip(3, "Bridge"));
        jam.undo(ANA);
        jam.own(KEYS, null);
        jam.does(BEN, new ClipAction.RenameClip(3, "Break"));
        assertThat(jam.undo(ANA).sentence()).startsWith("Ben has renamed the clip Bridge to Break since");
        jam.does(ANA, new BusAction.AddBus("Hall")).does(ANA, new StripAction.SetOutput(KEYS, "Bus 3"));
        jam.own(KEYS, BEN);
        assertThat(jam.undo(ANA).refusal().code()).isEqualTo(RefusalCode.NOT_OWNER);
        assertThat(jam.undo(ANA).sentence())
                .startsWith("you have set the output of " + keys() + " to the bus Hall since");
    }

    @Test
    void whoeverElseIsInTheWayIsNamedBeforeMe() {
        jam.does(ANA, new BusAction.AddBus("Hall"))
                .does(BEN, new StripAction.SetOutput(4, "Bus 3"))
                .does(ANA, new StripAction.SetOutput(KEYS, "Bus 3"));
        jam.own(KEYS, BEN);
        jam.undo(ANA);
        assertThat(jam.undo(ANA).sentence()).startsWith("Ben has set the output of ");
    }

    @Test
    void whatIsNoEditIsNoStepAndEndsNothing() {
        jam.does(ANA, level(0.1));
        jam.undo(ANA);
        jam.does(ANA, new TransportAction.Play())
                .does(ANA, new TransportAction.Locate(960))
                .does(ANA, level(level()));
        assertThat(depth()).isZero();
        assertThat(jam.redo(ANA).isRefused()).isFalse();
    }

    @Test
    void fiveHundredStepsAreKeptAndTheOldestGoesFirst() {
        for (int i = 0; i <= UndoBook.DEEPEST; i++) {
            jam.does(ANA, new SettingAction.SetTempo(100 + i * 0.25));
        }
        assertThat(depth()).isEqualTo(UndoBook.DEEPEST);
        for (int i = 0; i < UndoBook.DEEPEST; i++) {
            assertThat(jam.undo(ANA).isRefused()).isFalse();
        }
        assertThat(jam.state().session().bpm()).isEqualTo(100);
        assertThat(jam.undo(ANA).isRefused()).isTrue();
        for (int i = 0; i < UndoBook.DEEPEST; i++) {
            assertThat(jam.redo(ANA).isRefused()).isFalse();
        }
        assertThat(jam.state().session().bpm()).isEqualTo(225);
    }

    @Test
    void hugeStepsAreKeptAsLongAsThereIsRoom() {
        NetworkState state = jam.state();
        jam.setState(state.withPianoRoll(state.pianoRoll().withNotes(KEYS, Sessions.manyNotes(8_000))));
        for (int i = 0; i < 14; i++) {
            jam.does(ANA, new NoteRangeAction.Transpose(KEYS, 0, 192_000_000, i % 2 == 0 ? 1 : -1));
        }
        assertThat(depth()).isBetween(3, 5);
        assertThat(jam.book().recent().size()).isBetween(10, 13);
        assertThat(jam.undo(ANA).isRefused()).isFalse();
    }

    @Test
    void soManyDeedsOfEverybodyAreRememberedByName() {
        for (int i = 0; i < UndoBook.REMEMBERED + 10; i++) {
            jam.does(i % 2 == 0 ? ANA : BEN, new SettingAction.SetTempo(100 + i % 7));
        }
        assertThat(jam.book().recent()).hasSize(UndoBook.REMEMBERED);
        assertThat(jam.book().recent().get(0).words()).startsWith("set the tempo to ");
    }

    @Test
    void whoHasBeenForgottenIsStillNotOverwritten() {
        jam.does(ANA, level(0.1)).does(BEN, level(0.9));
        for (int i = 0; i < UndoBook.REMEMBERED; i++) {
            jam.does(BEN, new SettingAction.SetTempo(100 + i % 7));
        }
        assertThat(jam.undo(ANA).sentence()).startsWith("it no longer fits in with what is there now; your edit");
        assertThat(level()).isEqualTo(0.9);
    }

    @Test
    void aSeatKeepsItsStepsUnderAnotherNameUntilItIsGivenUp() {
        jam.does(ANA, level(0.1)).does(ANA, level(0.2));
        assertThat(jam.undo(new Author(ANA.clientId(), "Ana again")).isRefused())
                .isFalse();
        jam.book().forget(ANA.clientId());
        assertThat(jam.undo(ANA).sentence()).isEqualTo("there is nothing to take back");
        assertThat(jam.book().recent()).isNotEmpty();
    }

    @Test
    void writtenDownAndReadAgainItGoesOnWhereItWas() {
        jam.does(ANA, level(0.1))
                .does(ANA, new BandAction.Remove(Sessions.BASS))
                .does(ANA, level(0.2));
        jam.does(BEN, new SettingAction.SetTempo(98));
        jam.undo(ANA);
        jam.setBook(UndoBook.restored(ThroughText.json(jam.book().saved())));
        jam.privilege(BEN);
        assertThat(jam.redo(ANA).isRefused()).isFalse();
        assertThat(level()).isEqualTo(0.2);
        assertThat(jam.undo(BEN).sentence()).isEqualTo("took back: tempo");
        jam.undo(ANA);
        assertThat(jam.undo(ANA).sentence()).isEqualTo("took back: removed the instrument Bass");
        jam.does(BEN, level(0.9));
        assertThat(jam.undo(ANA).sentence()).startsWith("Ben has set the level of " + keys());
    }

    @Test
    void writtenDownItStillKnowsWhoIsInTheWay() {
        jam.does(ANA, level(0.1)).does(BEN, level(0.9));
        Map<String, Object> saved = ThroughText.json(jam.book().saved());
        jam.setBook(UndoBook.restored(saved));
        assertThat(jam.book().saved()).isEqualTo(saved);
        assertThat(jam.undo(ANA).sentence()).startsWith("Ben has set the level of " + keys() + " to 0.9 since");
    }

    @Test
    void halvesOfCharactersInNamesDoNotKeepItFromBeingWrittenDown() {
        for (String name : List.of("Piano\ud800", "Pi\ud800ano 2", "\udc00Piano 3")) {
            jam.pause(1000);
            jam.act(ANA, new BandAction.Rename(KEYS, name));
        }
        jam.setBook(UndoBook.restored(ThroughText.json(jam.book().saved())));
        assertThat(depth()).isEqualTo(3);
        assertThat(jam.undo(ANA).isRefused()).isFalse();
    }

    @Test
    void whatIsNoSavedBookIsRefused() {
        assertThatThrownBy(() -> UndoBook.restored(Map.of("seq", 1L))).isInstanceOf(Malformed.class);
    }

    @Test
    void aHostileNameIsCleanWhereItIsSaid() {
        Author evil = new Author(BEN.clientId(), "\u001b]0;Ben\u0007\u202e");
        jam.does(ANA, level(0.1)).does(evil, level(0.9));
        assertThat(jam.undo(ANA).sentence()).startsWith("]0;Ben has set the level");
    }
}
