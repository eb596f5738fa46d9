package dev.consort.tui.pane.roll.notes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.NoteAction.MoveNotes;
import dev.consort.protocol.action.NoteAction.PasteNotes;
import dev.consort.protocol.range.Most;
import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.NoteMap;
import dev.consort.protocol.state.pattern.Ticks;
import dev.consort.tui.app.KeyTable;
import dev.consort.tui.input.Keymap;
import dev.consort.tui.midi.MidiDesk;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.studio.FakeStudio;
import dev.consort.tui.theme.GlyphTier;
import dev.consort.tui.theme.Glyphs;
import dev.consort.tui.view.Times;
import dev.consort.tui.view.View;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoteWriterTest {
    private static final int DRUMS = 1;
    private static final int MANY = 2 * Most.AT_ONCE + 100;

    private final FakeStudio studio = new FakeStudio();
    private final PaneContext context = new PaneContext(
            studio,
            new View(),
            null,
            new Keymap(KeyTable.all()),
            Glyphs.of(GlyphTier.ASCII),
            MidiDesk.NONE,
            Times.GREENWICH);
    private final NoteWriter writer = new NoteWriter(context);

    /** A note at each step of 120 ticks, each as loud as its number says. */
    private EditedNotes row(int notes) {
        NoteMap map = NoteMap.empty();
        for (int i = 0; i < notes; i++) {
            map = map.with(i * 120, 60, new Note(120, 1 + i % 127));
        }
        studio.state = studio.state.withPianoRoll(studio.state.pianoRoll().withNotes(DRUMS, map));
        return edited();
    }

    private EditedNotes edited() {
        return EditedNotes.of(context);
    }

    @Test
    void movesMoreNotesThanOneActionHoldsAndLosesNone() {
        EditedNotes before = row(MANY);
        writer.move(before, before.all(), 120, 0);
        assertThat(edited().notes().size()).isEqualTo(MANY);
        assertThat(edited().notes().at(120, 60).velocity()).isEqualTo(1);
        writer.move(edited(), edited().all(), -120, 0);
        assertThat(edited().notes()).isEqualTo(before.notes());
        assertThat(studio.sent)
                .hasSize(6)
                .allMatch(action -> ((MoveNotes) action).notes().size() <= Most.AT_ONCE);
    }

    @Test
    void movesStacksOfNotesUpAndDownAndLosesNone() {
        EditedNotes row = row(MANY);
        NoteMap stack = row.notes();
        for (FoundNote note : row.all()) {
            stack = stack.with(note.tick(), 61, note.note()).with(note.tick(), 62, note.note());
        }
        studio.state = studio.state.withPianoRoll(studio.state.pianoRoll().withNotes(DRUMS, stack));
        writer.move(edited(), edited().all(), 0, 1);
        writer.move(edited(), edited().all(), 0, -1);
        assertThat(edited().notes()).isEqualTo(stack);
    }

    @Test
    void stopsAtTheEdges() {
        EditedNotes row = row(3);
        assertThat(writer.move(row, row.all(), -120, 0).isNone()).isTrue();
        assertThat(writer.move(row, row.all(), 0, 100)).isEqualTo(new Shift(0, 67));
        assertThat(edited().notes().at(0, 127)).isNotNull();
        assertThat(Shift.within(List.of(), 120, 1).isNone()).isTrue();
    }

    @Test
    void takesSomeNotesAwayAndKeepsWhatIsBetween() {
        EditedNotes row = row(MANY);
        List<FoundNote> everyThird =
                row.all().stream().filter(note -> note.tick() / 120 % 3 == 0).toList();
        writer.remove(row, everyThird);
        assertThat(edited().notes().size()).isEqualTo(MANY - everyThird.size());
        assertThat(edited().all()).doesNotContainAnyElementsOf(everyThird);
    }

    @Test
    void changesMoreNotesThanOneActionHolds() {
        EditedNotes row = row(MANY);
        writer.change(row, row.all(), note -> note.withVelocity(64));
        assertThat(edited().all()).allMatch(found -> found.note().velocity() == 64);
        assertThat(studio.sent).hasSize(3).allMatch(PasteNotes.class::isInstance);
    }

    @Test
    void leavesOutWhatWouldLieBehindTheLastTick() {
        row(0);
        writer.paste(
                edited(),
                Ticks.LAST - 100,
                row(3).all().stream().map(one -> one.from(0)).toList());
        assertThat(studio.sent).hasSize(1);
        assertThat(((PasteNotes) studio.sent.get(0)).notes()).hasSize(1);
    }

    @Test
    void quantisesNotesThatAreSelectedByTheirPitch() {
        EditedNotes row = row(0);
        NoteMap crooked = row.notes()
                .with(50, 60, new Note(120, 90))
                .with(70, 60, new Note(120, 91))
                .with(70, 72, new Note(120, 92));
        studio.state = studio.state.withPianoRoll(studio.state.pianoRoll().withNotes(DRUMS, crooked));
        new Quantising(120, 100).apply(context, writer, edited(), new NoteArea(0, 480, 60, 60));
        assertThat(edited().notes().at(0, 60).velocity()).isEqualTo(90);
        assertThat(edited().notes().at(120, 60).velocity()).isEqualTo(91);
        assertThat(edited().notes().at(70, 72)).isNotNull();
    }
}
