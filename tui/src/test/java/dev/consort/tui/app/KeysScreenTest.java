package dev.consort.tui.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.BandAction;
import dev.consort.protocol.action.HistoryAction;
import dev.consort.protocol.action.MasterAction;
import dev.consort.protocol.action.NoteAction;
import dev.consort.protocol.action.PlayAction;
import dev.consort.protocol.action.SettingAction;
import dev.consort.protocol.action.SoundAction;
import dev.consort.protocol.action.StripAction;
import dev.consort.protocol.action.TransportAction;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.tui.studio.FakeStudio;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class KeysScreenTest {
    private final Seat seat = new Seat();

    @Test
    void startsAndStopsWithTheSpaceBarInEveryView() {
        for (String pane : new String[] {"1", "2", "3", "4"}) {
            seat.press(pane, "Space");
            assertThat(seat.lastSent()).isEqualTo(new TransportAction.Play());
            seat.press("Space");
            assertThat(seat.lastSent()).isEqualTo(new TransportAction.Stop());
        }
    }

    @Test
    void setsLevelsInSmallAndBigSteps() {
        seat.press("+");
        assertThat(seat.lastSent()).isEqualTo(new StripAction.SetLevel(1, 0.87));
        seat.press("Shift-Left");
        assertThat(seat.lastSent()).isEqualTo(new StripAction.SetLevel(1, 0.77));
        seat.press("2", "Up");
        assertThat(seat.lastSent()).isEqualTo(new StripAction.SetLevel(1, 0.79));
        seat.press("Shift-Up", "Shift-Up", "Shift-Up");
        assertThat(seat.lastSent()).isEqualTo(new StripAction.SetLevel(1, 1));
    }

    @Test
    void takesBackAndDoesAgainInEveryView() {
        for (String pane : new String[] {"1", "2", "3", "4"}) {
            seat.press(pane, "u");
            assertThat(seat.lastSent()).isEqualTo(new HistoryAction.Undo());
            seat.press("U");
            assertThat(seat.lastSent()).isEqualTo(new HistoryAction.Redo());
        }
    }

    @Test
    void mutesSolosAndPansTheSelectedStrip() {
        seat.press("2", "l", "l", "m");
        assertThat(seat.lastSent()).isEqualTo(new StripAction.SetMute(3, true));
        seat.press("s");
        assertThat(seat.lastSent()).isEqualTo(new StripAction.SetSolo(3, true));
        seat.press(">");
        assertThat(seat.lastSent()).isEqualTo(new StripAction.SetPan(3, -0.1));
        seat.press("c");
        assertThat(seat.lastSent()).isEqualTo(new StripAction.SetPan(3, 0));
    }

    @Test
    void reachesTheMasterBehindTheLastStrip() {
        seat.press("P", "2");
        for (int i = 0; i < 8; i++) {
            seat.press("Right");
        }
        seat.press("Up");
        assertThat(seat.lastSent()).isEqualTo(new MasterAction.SetMasterLevel(0.82));
        seat.press("m");
        assertThat(seat.lastSent()).isEqualTo(new MasterAction.SetMasterMute(true));
        seat.press("s");
        assertThat(seat.lastSent()).isEqualTo(new MasterAction.SetMasterMute(true));
        seat.press("Left", "Up");
        assertThat(seat.lastSent()).isInstanceOf(StripAction.SetLevel.class);
    }

    @Test
    void turnsKnobs() {
        seat.press("]", ">");
        assertThat(seat.lastSent()).isInstanceOf(SoundAction.SetParam.class);
        assertThat(seat.studio.state.instruments().get(1).source().param("decay"))
                .isGreaterThan(1);
        seat.press("]", "{");
        assertThat(seat.lastSent()).isInstanceOf(SoundAction.SetFilter.class);
        assertThat(seat.studio.state.instruments().get(1).filter().cutoff()).isBetween(9000.0, 11000.0);
    }

    @Test
    void putsNotesInAndTakesThemAway() {
        seat.press("3", "N", "Right", "Up", "Enter");
        assertThat(seat.lastSent()).isEqualTo(new NoteAction.AddNote(1, 120, 41, 120, 96));
        seat.press("]");
        assertThat(seat.lastSent()).isEqualTo(new NoteAction.SetDuration(1, 120, 41, 240));
        seat.press("+");
        assertThat(seat.lastSent()).isEqualTo(new NoteAction.SetVelocity(1, 120, 41, 104));
        seat.press("Alt-Right");
        assertThat(seat.studio.state.pianoRoll().notes(1).at(240, 41)).isNotNull();
        seat.press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new NoteAction.RemoveNote(1, 240, 41));
    }

    @Test
    void movesTheCursorWithoutSendingAnything() {
        seat.press("3");
        for (String key : new String[] {
            "Up", "Down", "Left", "Right", "PgUp", "PgDn", "End", "Home", "w", "W", "z", "Z", "r", "f", "v", "V", "y"
        }) {
            seat.press(key);
        }
        assertThat(seat.studio.sent).isEmpty();
    }

    @Test
    void setsTheLoopToWholeBars() {
        seat.press("P", "3", "Shift-Right", "(");
        assertThat(seat.lastSent()).isEqualTo(new TransportAction.SetLoop(true, 1920, 7680));
        seat.press(")");
        assertThat(seat.lastSent()).isEqualTo(new TransportAction.SetLoop(true, 1920, 3840));
    }

    @Test
    void playsOnTheLetterKeysAndLetsGoByItself() {
        seat.press("/", "z");
        assertThat(seat.lastSent()).isEqualTo(new PlayAction.NoteOn(1, 36, 96));
        assertThat(seat.status()).contains("playing Drums");
        seat.pass(60);
        assertThat(seat.lastSent()).isEqualTo(new PlayAction.NoteOn(1, 36, 96));
        seat.pass(200);
        assertThat(seat.lastSent()).isEqualTo(new PlayAction.NoteOff(1, 36));
    }

    @Test
    void playsTwoOctavesAndMovesThem() {
        seat.press(".", ".", "/", "q");
        assertThat(seat.lastSent()).isEqualTo(new PlayAction.NoteOn(3, 60, 96));
        seat.press("]", "=", "x");
        assertThat(seat.lastSent()).isEqualTo(new PlayAction.NoteOn(3, 62, 104));
    }

    @Test
    void holdsANoteWhileItsKeyRepeats() {
        seat.press("/", "z");
        for (int i = 0; i < 20; i++) {
            seat.press("z");
        }
        assertThat(seat.studio.sent).hasSize(1);
        seat.pass(1000);
        assertThat(seat.studio.sent).hasSize(2);
    }

    @Test
    void holdsANoteForAsLongAsItsKeyWhereTheTerminalTellsThat() {
        seat.press("/", "z").release("z").press("x").pass(5000);
        assertThat(seat.lastSent()).isEqualTo(new PlayAction.NoteOn(1, 38, 96));
        seat.press("x").press("x");
        assertThat(seat.studio.sent).hasSize(3);
        seat.release("x");
        assertThat(seat.lastSent()).isEqualTo(new PlayAction.NoteOff(1, 38));
    }

    @Test
    void letsANoteGoWhenTheKeyboardGoesToAnotherWindow() {
        seat.press("/", "z").release("z").press("x");
        seat.app.inbox().focused(false);
        seat.pass(300);
        assertThat(seat.lastSent()).isEqualTo(new PlayAction.NoteOff(1, 38));
    }

    @Test
    void latchesNotesUntilTheirKeyIsPressedAgain() {
        seat.press("/", "l", "z").pass(5000);
        assertThat(seat.lastSent()).isEqualTo(new PlayAction.NoteOn(1, 36, 96));
        assertThat(seat.status()).contains("latched");
        seat.press("z");
        assertThat(seat.lastSent()).isEqualTo(new PlayAction.NoteOff(1, 36));
        seat.press("x", "l");
        assertThat(seat.lastSent()).isEqualTo(new PlayAction.NoteOff(1, 38));
    }

    @Test
    void playsLouderWithShift() {
        seat.press("/", "Z");
        assertThat(seat.lastSent()).isEqualTo(new PlayAction.NoteOn(1, 36, 120));
        assertThat(seat.screen.keyReleases).isTrue();
        seat.press("Esc");
        assertThat(seat.screen.keyReleases).isFalse();
    }

    @Test
    void letsLiveNotesGoOnTheWayOut() {
        seat.press("/", "z", "Esc");
        assertThat(seat.lastSent()).isEqualTo(new PlayAction.NoteOff(1, 36));
        seat.press("m");
        assertThat(seat.lastSent()).isEqualTo(new StripAction.SetMute(1, true));
    }

    @Test
    void neverPlaysPastedText() {
        seat.press("/");
        seat.app.inbox().pasted("zsxdcq\r:quit\r");
        seat.pass(40);
        assertThat(seat.studio.sent).isEmpty();
        seat.press("Esc", ":");
        seat.app.inbox().pasted("tempo 99\nname x");
        seat.pass(40);
        assertThat(seat.status()).startsWith(":tempo 99 name x");
    }

    @Test
    void runsCommandsAndCompletesThem() {
        seat.press("P", ":").type("tem").press("Tab").type("128").press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new SettingAction.SetTempo(128));
        assertThat(seat.screen.row(0)).contains("128 bpm");
        seat.command("play-stop");
        assertThat(seat.lastSent()).isEqualTo(new TransportAction.Play());
        seat.command("tempo fast");
        assertThat(seat.text()).contains("'fast' is none").contains("usage: tempo <bpm>");
    }

    @Test
    void showsEverySourceThatCanBeAdded() {
        String screen = seat.press(":").type("add ").text();
        for (SourceType source : SourceType.values()) {
            assertThat(screen)
                    .containsPattern(
                            "\\b" + source.name().toLowerCase(Locale.ROOT).replace("_", "") + "\\b");
        }
        assertThat(seat.status()).startsWith(":add");
    }

    @Test
    void recallsCommandsTypedBefore() {
        seat.command("mute 1 on").press(":", "Up");
        assertThat(seat.status()).startsWith(":mute 1 on");
        seat.press("Esc");
        assertThat(seat.status()).doesNotContain(":mute");
    }

    @Test
    void typesSpacesAndQuestionMarksWhileTyping() {
        seat.press("t").type("ready? 1 2 q").press("Enter");
        assertThat(seat.studio.asked).contains("chat ready? 1 2 q");
        assertThat(seat.app.inbox()).isNotNull();
        assertThat(seat.studio.sent).isEmpty();
    }

    @Test
    void saysWhyAnEditIsRefusedUntilSomebodyHasSeenIt() {
        seat.press("Down", "m").pass(40);
        assertThat(seat.text()).contains("Bass (2) belongs to Ben").contains("o takes it once it is free");
        seat.press("Down");
        assertThat(seat.text()).contains("belongs to Ben");
        seat.pass(60_000);
        assertThat(seat.text()).contains("belongs to Ben");
        seat.press("Up");
        assertThat(seat.text()).doesNotContain("belongs to Ben");
    }

    @Test
    void claimsReleasesAndHandsOver() {
        seat.press("Down", "Down", "o");
        assertThat(seat.studio.asked).contains("claim 3");
        assertThat(seat.text()).contains("3  Keys");
        seat.press("4", "Down", "g");
        assertThat(seat.studio.asked).contains("hand over 3 to 2");
        seat.press(",", ",", "O");
        assertThat(seat.studio.asked).contains("release 1");
        assertThat(seat.studio.state.ownerOf(1)).isNull();
    }

    @Test
    void asksForThePrivilegeAndGivesItUp() {
        seat.press("P");
        assertThat(seat.studio.asked).contains("request privilege");
        seat.press("P");
        assertThat(seat.studio.asked).contains("release privilege");
    }

    @Test
    void answersSomebodyWhoAsksForThePrivilege() {
        seat.studio.listener.privilegeRequested(FakeStudio.BEN, "Ben");
        seat.pass(40);
        assertThat(seat.status()).contains("Ben asks for the privilege: y gives it, n keeps it");
        seat.press("Down", "y");
        assertThat(seat.studio.asked).contains("grant 2");
        seat.studio.listener.privilegeRequested(FakeStudio.BEN, "Ben");
        seat.pass(40).press("n");
        assertThat(seat.studio.asked).contains("deny 2");
    }

    @Test
    void stopsAskingWhenTheServerHasAnswered() {
        seat.studio.listener.privilegeRequested(FakeStudio.BEN, "Ben");
        seat.pass(40);
        seat.pass(15_000);
        assertThat(seat.status()).doesNotContain("asks for");
        seat.press("y");
        assertThat(seat.studio.asked).doesNotContain("grant 2");
    }

    @Test
    void asksBeforeItRemovesAnInstrument() {
        seat.press("x");
        assertThat(seat.status()).contains("Remove 1 Drums");
        seat.press("Esc", "Del", "n");
        assertThat(seat.studio.sent).isEmpty();
        seat.press("x", "y");
        assertThat(seat.lastSent()).isEqualTo(new BandAction.Remove(1));
    }

    @Test
    void opensHelpOnTheKeysOfTheOpenView() {
        seat.press("3", "?");
        assertThat(seat.text()).contains("put a note at the cursor");
        seat.press("Down", "Down", "Space", "Esc");
        assertThat(seat.studio.sent).isEmpty();
        assertThat(seat.text()).doesNotContain("put a note at the cursor");
    }

    @Test
    void findsAKeyInHelpByWhatItDoesAndDoesIt() {
        seat.press("?").type("metronome");
        assertThat(seat.text()).contains("1 of").contains("click");
        seat.press("Enter");
        assertThat(seat.lastSent()).isInstanceOf(SettingAction.SetClick.class);
        assertThat(seat.text()).doesNotContain("metronome");
    }

    @Test
    void goesToAViewByItsName() {
        seat.press(";").type("peo").press("Enter");
        assertThat(seat.text()).contains("Said and done");
    }

    @Test
    void findsKeysAndCommandsInOnePalette() {
        seat.press("Ctrl-p").type("tempo").press("Enter");
        assertThat(seat.status()).startsWith(":tempo");
        seat.press("Esc", "Ctrl-p").type("undo").press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new HistoryAction.Undo());
    }

    @Test
    void leavesOnQAndOnTheSecondControlC() {
        seat.press("Ctrl-c");
        assertThat(seat.status()).contains("Leave the session?");
        seat.press("Down");
        assertThat(seat.status()).doesNotContain("Leave");
        seat.press("Ctrl-c").pass(6000);
        assertThat(seat.status()).doesNotContain("Leave");
    }

    @Test
    void tellsTheOthersWhereItLooksButNotEveryStep() {
        seat.pass(200).press("3").pass(200);
        assertThat(seat.studio.asked).contains("focus pianoRoll 1 0");
        int told = seat.studio.asked.size();
        for (int i = 0; i < 5; i++) {
            seat.app.inbox().key(dev.consort.tui.input.KeyStroke.parse("Right"));
        }
        seat.pass(10).pass(200);
        assertThat(seat.studio.asked.size() - told).isLessThanOrEqualTo(2);
        assertThat(seat.studio.asked).contains("focus pianoRoll 1 600");
    }

    @Test
    void survivesAnInstrumentThatIsRemovedUnderItsHands() {
        seat.press("3").press("/", "z");
        seat.studio.change(seat.studio.state.withInstruments(dev.consort.protocol.state.instrument.Instruments.NONE));
        seat.pass(40).press("x", "Esc", "Enter", "m", "1", "Enter", "2", "Up", "<", "4", "g", "1");
        assertThat(seat.text()).contains("No instruments yet");
    }
}
