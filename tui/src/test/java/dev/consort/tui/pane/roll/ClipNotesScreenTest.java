package dev.consort.tui.pane.roll;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.ClipAction.CaptureClip;
import dev.consort.protocol.action.ClipAction.RemoveClip;
import dev.consort.protocol.action.NoteAction.AddNote;
import dev.consort.protocol.action.NoteRangeAction.ClearRange;
import dev.consort.protocol.action.PlacementAction.Place;
import dev.consort.protocol.action.TransportAction.Locate;
import dev.consort.protocol.state.people.OwnerInfo;
import dev.consort.tui.app.KeyTable;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.CellGrid;
import dev.consort.tui.chooser.Choices;
import dev.consort.tui.input.EverywhereKey;
import dev.consort.tui.input.Keymap;
import dev.consort.tui.midi.MidiDesk;
import dev.consort.tui.pane.Dialogs;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.studio.FakeStudio;
import dev.consort.tui.studio.StudioListener;
import dev.consort.tui.studio.Tone;
import dev.consort.tui.theme.GlyphTier;
import dev.consort.tui.theme.Glyphs;
import dev.consort.tui.view.PaneId;
import dev.consort.tui.view.Times;
import dev.consort.tui.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClipNotesScreenTest {
    private static final int KEYS = 3;

    private final FakeStudio studio = new FakeStudio();
    private final View view = new View();
    private final Told told = new Told();
    private final RollPane pane = new RollPane(new PaneContext(
            studio,
            view,
            told,
            new Keymap(KeyTable.all()),
            Glyphs.of(GlyphTier.ASCII),
            MidiDesk.NONE,
            Times.GREENWICH));
    private int clip;

    @BeforeEach
    void captureABarOfTheKeys() {
        studio.listen(new Deaf());
        studio.change(studio.state
                .withOwnership(studio.state.ownership().with(KEYS, new OwnerInfo(FakeStudio.ANA, "Ana")))
                .withPrivileged(new OwnerInfo(FakeStudio.ANA, "Ana")));
        studio.dispatch(new CaptureClip(KEYS, 0, 1920, "Verse"));
        clip = studio.state.arrangement().clips().ids()[0];
        view.roll().edit(clip);
        view.show(PaneId.ROLL);
        pane.opened();
    }

    @Test
    void editsTheNotesOfAClipOnItsOwnInstrument() {
        assertThat(picture()).contains("Clip Verse of 3 Keys");
        int track = studio.state.pianoRoll().notes(KEYS).size();
        view.roll().moveTo(240, 61);
        pane.perform(RollKey.NOTE);
        assertThat(studio.sent).contains(new AddNote(KEYS, clip, 240, 61, 120, 96));
        assertThat(studio.state.pianoRoll().notes(KEYS).size()).isEqualTo(track);
        pane.perform(RollKey.CLEAR);
        assertThat(studio.sent).contains(new ClearRange(KEYS, clip, 0, 1920));
    }

    @Test
    void goesBackToTheSong() {
        pane.perform(RollKey.SELECT);
        assertThat(pane.perform(EverywhereKey.BACK)).isTrue();
        assertThat(view.pane()).isEqualTo(PaneId.ROLL);
        assertThat(pane.perform(EverywhereKey.BACK)).isTrue();
        assertThat(view.pane()).isEqualTo(PaneId.ARRANGEMENT);
        assertThat(view.roll().clip()).isNull();
        assertThat(pane.perform(EverywhereKey.BACK)).isFalse();
    }

    @Test
    void fallsBackToTheTrackWhenTheClipIsRemoved() {
        picture();
        studio.dispatch(new RemoveClip(clip));
        for (RollKey key : RollKey.values()) {
            pane.perform(key);
        }
        assertThat(picture()).contains("3 Keys").doesNotContain("Clip");
        assertThat(view.roll().clip()).isNull();
    }

    @Test
    void goesOnWithTheClipAfterALookAtAnotherView() {
        pane.closed();
        pane.opened();
        assertThat(picture()).contains("Clip Verse");
        pane.closed();
        view.select(1);
        pane.opened();
        assertThat(picture()).contains("1 Drums").doesNotContain("Clip");
    }

    @Test
    void showsNothingBehindTheEndOfTheClip() {
        String row = picture().lines().skip(5).findFirst().orElseThrow();
        assertThat(row.indexOf('|', 30)).isEqualTo(-1);
        assertThat(pane.focusTick()).isNull();
    }

    @Test
    void playsFromTheCursorWhereTheClipIsInTheSong() {
        picture();
        view.roll().moveTo(480, 60);
        pane.perform(RollKey.LOCATE);
        assertThat(told.said).anyMatch(text -> text.contains("nowhere in the song"));
        studio.dispatch(new Place(clip, KEYS, 3840, null));
        pane.perform(RollKey.LOCATE);
        assertThat(studio.sent).contains(new Locate(4320));
    }

    private String picture() {
        CellGrid grid = new CellGrid(80, 20);
        pane.draw(Canvas.over(grid, codePoint -> 1));
        return IntStream.range(0, 20).mapToObj(grid::row).collect(Collectors.joining("\n"));
    }

    private static final class Told implements Dialogs {
        private final List<String> said = new ArrayList<>();

        @Override
        public void type(String label, String initial, Consumer<String> answer) {
            answer.accept(initial);
        }

        @Override
        public void choose(Choices choices) {
            choices.all().get(choices.selected()).chosen().run();
        }

        @Override
        public void confirm(String question, Runnable yes) {
            yes.run();
        }

        @Override
        public void command(String begun) {}

        @Override
        public void say(Tone tone, String text) {
            said.add(text);
        }
    }

    private static final class Deaf implements StudioListener {
        @Override
        public void changed() {}

        @Override
        public void message(Tone tone, String text) {}

        @Override
        public void privilegeRequested(int clientId, String name) {}

        @Override
        public void closed(String reason) {}
    }
}
