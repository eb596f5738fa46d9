package dev.consort.tui.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.HistoryAction.Rewind;
import dev.consort.protocol.action.PlayAction.AllNotesOff;
import dev.consort.protocol.action.ProjectAction;
import dev.consort.protocol.message.HistoryEntry;
import dev.consort.protocol.state.NetworkState;
import dev.consort.tui.studio.Answer;
import dev.consort.tui.studio.Past;
import dev.consort.tui.studio.Tone;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectsKeysScreenTest {
    private final Seat seat = new Seat();

    private Seat projects() {
        RoomScenery.projects(seat);
        return seat.press("9");
    }

    @Test
    void opensAnotherProjectAfterSayingWhatBecomesOfThisOne() {
        projects().press("Down", "Enter");
        assertThat(seat.studio.asked).contains("projects");
        assertThat(seat.text()).contains("Open 'dawn' for everybody?").contains("'friday jam' is kept as it is now");
        assertThat(seat.studio.sent).isEmpty();
        seat.press("y");
        assertThat(seat.lastSent()).isEqualTo(new ProjectAction.Load("dawn"));
    }

    @Test
    void doesNotOpenWhatIsOpen() {
        projects().press("Enter");
        assertThat(seat.status()).contains("'friday jam' is open");
        seat.press("y");
        assertThat(seat.studio.sent).isEmpty();
    }

    @Test
    void beginsSavesAndMakesCheckpoints() {
        projects().press("n").type("Dusk").press("Enter", "y");
        assertThat(seat.lastSent()).isEqualTo(new ProjectAction.New("Dusk"));
        seat.press("w");
        assertThat(seat.lastSent()).isEqualTo(new ProjectAction.Save(null));
        seat.press("e", "Ctrl-u").type("take two").press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new ProjectAction.Save("take two"));
        seat.press("a").type("chorus done").press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new ProjectAction.Checkpoint("chorus done"));
    }

    @Test
    void goesBackToACheckpointAfterAsking() {
        projects().press("Down", "Down", "Down", "Enter");
        assertThat(seat.text()).contains("Go back to 'before the new bridge'");
        seat.press("n");
        assertThat(seat.studio.sent).isEmpty();
        seat.press("Enter", "y");
        assertThat(seat.lastSent()).isEqualTo(new ProjectAction.RestoreCheckpoint(4));
    }

    @Test
    void writesEachKindOfFileAndStopsIt() {
        projects().press("P", "G", "Enter", "Enter");
        assertThat(seat.lastSent()).isEqualTo(new ProjectAction.ExportDawproject("friday jam"));
        seat.press("p").type("mix").press("Enter", "Ctrl-u").type("rough").press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new ProjectAction.Bounce("rough"));
        seat.press("p").type("stems").press("Enter", "Enter");
        assertThat(seat.lastSent()).isEqualTo(new ProjectAction.ExportStems("friday jam"));
        assertThat(seat.status()).contains("asked the server to write 'friday jam'");
        seat.press("p").type("midi").press("Enter", "Enter");
        assertThat(seat.lastSent()).isEqualTo(new ProjectAction.ExportMidi("friday jam"));
        seat.press("x");
        assertThat(seat.lastSent()).isEqualTo(new ProjectAction.CancelExport());
    }

    @Test
    void saysThatThePrivilegeIsNeeded() {
        projects();
        seat.studio.work = null;
        seat.press("r");
        assertThat(seat.text()).contains("needs the privilege: P asks for it");
        seat.press("P");
        assertThat(seat.text()).doesNotContain("needs the privilege");
    }

    @Test
    void opensAMidiFileAsANewProject() {
        projects().press("i").type("song.mid").press("Enter", "y");
        assertThat(seat.lastSent()).isEqualTo(new ProjectAction.ImportMidi("song.mid"));
    }

    @Test
    void asksForProjectsAgainAndAgainOnlyWhileItIsOpen() {
        projects().pass(3000).pass(3000);
        assertThat(seat.studio.asked.stream().filter("projects"::equals)).hasSize(3);
        seat.press("1").pass(3000).pass(3000);
        assertThat(seat.studio.asked.stream().filter("projects"::equals)).hasSize(3);
    }

    @Test
    void saysWhyThereIsNothingToChoose() {
        seat.press("9");
        assertThat(seat.text()).contains("Asking the server for its projects");
        seat.studio.projects = Answer.missing("not available from this server");
        seat.press("r");
        assertThat(seat.text())
                .contains("Projects are not available from this server")
                .contains("Stems");
    }

    @Test
    void goesBackToAnEntryOfTheHistoryAfterAsking() {
        RoomScenery.history(seat);
        seat.press("P", "Alt-h", "Down", "Down", "Enter");
        assertThat(seat.text()).contains("after 'Ben muted Pad'").contains("without the 2");
        seat.press("y");
        assertThat(seat.lastSent()).isEqualTo(new Rewind(492));
    }

    @Test
    void showsOnlyWhatOneDidOneself() {
        RoomScenery.history(seat);
        seat.press("Alt-h", "w");
        assertThat(seat.text()).contains("1 of 10, what you did").doesNotContain("Ben  ");
    }

    @Test
    void asksForOlderEntriesAtTheEndAndOnlyOnce() {
        RoomScenery.history(seat);
        seat.press("Alt-h", "G", "Up", "G", "n");
        assertThat(seat.studio.asked.stream().filter("history before 32"::equals))
                .hasSize(1);
    }

    @Test
    void keepsUpWithTheOthersWhileItIsAtTheTop() {
        RoomScenery.history(seat);
        seat.press("Alt-h").pass(5000);
        long before = asked();
        seat.pass(5000);
        assertThat(asked()).isEqualTo(before);
        NetworkState state = seat.studio.state;
        seat.studio.change(state.withSession(state.session().withName("Monday")));
        seat.pass(5000);
        assertThat(asked()).isEqualTo(before + 1);
        seat.pass(5000);
        assertThat(asked()).isEqualTo(before + 1);
    }

    private long asked() {
        return seat.studio.asked.stream().filter("history before null"::equals).count();
    }

    @Test
    void survivesAHistoryThatGetsShorterUnderItsHands() {
        RoomScenery.history(seat);
        seat.press("Alt-h", "G");
        seat.studio.history = Answer.of(new Past(List.of(new HistoryEntry(1, 1, 9, "Somebody", 0, "did something"))));
        seat.press("Enter", "y");
        assertThat(seat.text()).contains("Somebody");
        seat.studio.history = Answer.of(new Past(List.of()));
        seat.press("Enter", "y", "Down");
        assertThat(seat.text()).contains("Nobody has done anything yet");
    }

    @Test
    void filtersAndSearchesTheLog() {
        RoomScenery.log(seat);
        seat.press("Alt-l", "Enter");
        assertThat(seat.text()).contains("what people said").doesNotContain("the disk is slow");
        seat.press("Enter", "Enter");
        assertThat(seat.text()).contains("the disk is slow").doesNotContain("bridge");
        seat.press("Enter", "n").type("BRIDGE").press("Enter");
        assertThat(seat.text()).contains("1 of 6").contains("bridge");
        seat.press("Esc");
        assertThat(seat.text()).contains("6 of 6");
        seat.press("a").type("hi").press("Enter");
        assertThat(seat.studio.asked).contains("chat hi");
    }

    @Test
    void leafsBackInTheLog() {
        for (int i = 0; i < 60; i++) {
            seat.studio.listener.message(Tone.NOTICE, "line " + i);
        }
        seat.pass(40).pass(7000).press("Alt-l");
        assertThat(seat.text()).contains("line 59").doesNotContain("line 20\n");
        seat.press("g");
        assertThat(seat.text()).contains("line 0\n").doesNotContain("line 59");
        seat.press("G");
        assertThat(seat.text()).contains("line 59");
    }

    @Test
    void asksHowTheMachineIsEveryOtherSecondWhileItIsOpen() {
        seat.press("Alt-a").pass(2000).pass(2000);
        long asked = seat.studio.asked.stream().filter("status"::equals).count();
        assertThat(asked).isEqualTo(3);
        seat.press("1").pass(2000).pass(2000);
        assertThat(seat.studio.asked.stream().filter("status"::equals).count()).isEqualTo(asked);
    }

    @Test
    void recordsTheMixAndSilencesWhatItMay() {
        RoomScenery.status(seat);
        seat.press("Alt-a", "w");
        assertThat(seat.studio.asked).contains("record the mix");
        seat.press("x");
        assertThat(seat.lastSent()).isEqualTo(new AllNotesOff(1));
        seat.press("!");
        assertThat(seat.studio.sent).contains(new AllNotesOff(8)).doesNotContain(new AllNotesOff(2));
        assertThat(seat.status()).contains("every note ends on 7 of 8 instruments");
    }
}
