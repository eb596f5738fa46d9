package dev.consort.tui.pane.midi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.tui.chooser.Choices;
import dev.consort.tui.input.Keymap;
import dev.consort.tui.midi.MidiDesk;
import dev.consort.tui.midi.MidiWish;
import dev.consort.tui.pane.Dialogs;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.sheet.Row;
import dev.consort.tui.sheet.Turn;
import dev.consort.tui.studio.FakeStudio;
import dev.consort.tui.studio.Tone;
import dev.consort.tui.theme.GlyphTier;
import dev.consort.tui.theme.Glyphs;
import dev.consort.tui.view.Times;
import dev.consort.tui.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The rows over a desk with two keyboards. */
class MidiSheetTest {
    private static final Turn UP = new Turn(true, Turn.Size.SMALL);

    private final List<String> done = new ArrayList<>();
    private final List<Choices> asked = new ArrayList<>();
    private final MidiSheet sheet = new MidiSheet(context(), () -> {});

    private PaneContext context() {
        return new PaneContext(
                new FakeStudio(),
                new View(),
                new Asked(),
                new Keymap(List.of()),
                Glyphs.of(GlyphTier.UNICODE),
                new TwoKeyboards(),
                Times.GREENWICH);
    }

    private final class Asked implements Dialogs {
        @Override
        public void type(String label, String initial, Consumer<String> answer) {}

        @Override
        public void choose(Choices choices) {
            asked.add(choices);
        }

        @Override
        public void confirm(String question, Runnable yes) {}

        @Override
        public void command(String begun) {}

        @Override
        public void say(Tone tone, String text) {}
    }

    private final class TwoKeyboards implements MidiDesk {
        @Override
        public List<String> ports() {
            return List.of("Keystation", "nanoKONTROL");
        }

        @Override
        public String openPort() {
            return "Keystation";
        }

        @Override
        public MidiWish wish() {
            return new MidiWish("key", 16);
        }

        @Override
        public void use(String port) {
            done.add("use " + port);
        }

        @Override
        public void hear(int channel) {
            done.add("hear " + channel);
        }

        @Override
        public void playTo(int instrument) {
            done.add("play to " + instrument);
        }
    }

    private Row row(String name) {
        return sheet.sections().stream()
                .flatMap(section -> section.rows().stream())
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void offersEveryKeyboardThatIsThereAndTheOneThatIsWanted() {
        row("keyboard").enter();
        assertThat(asked.get(0).all())
                .extracting("label")
                .containsExactly("none", "the first that is there", "Keystation", "nanoKONTROL", "key");
        assertThat(asked.get(0).selected()).isEqualTo(4);
        asked.get(0).all().get(3).chosen().run();
        assertThat(done).containsExactly("use nanoKONTROL");
        assertThat(row("open now").value()).isEqualTo("Keystation");
    }

    @Test
    void choosesChannelAndInstrumentAndStopsAtTheEnds() {
        row("listens to").turn(UP);
        assertThat(done).isEmpty();
        row("listens to").turn(new Turn(false, Turn.Size.SMALL));
        row("plays").turn(UP);
        assertThat(row("plays").value()).isEqualTo("what is selected");
        assertThat(done).containsExactly("hear 15", "play to 1");
    }
}
