package dev.consort.tui.midi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.tui.control.Sweeps;
import dev.consort.tui.studio.Link;
import java.util.ArrayList;
import java.util.List;
import javax.sound.midi.MidiDevice;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is played, pulled out, selected and lost: each note that began ends once, and none sounds at the end. */
class StuckNotesPropertyTest {
    private static final int[] NOTES = {0x90, 0x91, 0x80, 0x81};

    /** Something that happens at a seat. */
    interface Deed {
        void happen(Table table);
    }

    /** A seat with a keyboard that can be pulled out. */
    static final class Table {
        final Ear ear = new Ear();
        final Hands hands = ear.hands();
        final Controllers controllers = new Controllers(ear.studio, ear::message, new Sweeps());
        final List<MidiDevice> plugged = new ArrayList<>();
        final MidiKeyboard keyboard = new MidiKeyboard(
                new MidiPorts(() -> plugged),
                () -> new MidiReader(hands, controllers, ear::message, () -> {}, 0),
                hands::silence,
                ear::message,
                10_000);
        FakeKeyboard device = new FakeKeyboard("Keys");

        Table() {
            plugged.add(device);
            hands.select(1);
            keyboard.want("keys");
        }

        void pullOut() {
            plugged.clear();
            keyboard.look();
        }

        void plugIn() {
            device = new FakeKeyboard("Keys");
            plugged.clear();
            plugged.add(device);
            keyboard.look();
            keyboard.look();
        }
    }

    @Provide
    Arbitrary<List<Deed>> evenings() {
        Arbitrary<Deed> note = Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(60, 62),
                        Arbitraries.of(0, 1, 100))
                .as((kind, pitch, velocity) -> table -> table.device.send(NOTES[kind], pitch, velocity));
        Arbitrary<Deed> pedal = Combinators.combine(
                        Arbitraries.of(0xB0, 0xB1), Arbitraries.of(64, 64, 64, 120, 121, 123), Arbitraries.of(0, 127))
                .as((status, cc, value) -> table -> table.device.send(status, cc, value));
        Arbitrary<Deed> selection = Arbitraries.of(0, 1, 2, 3).map(id -> table -> table.hands.select(id));
        Arbitrary<Deed> choice = Arbitraries.of(0, 1, 3).map(id -> table -> table.hands.choose(id));
        Arbitrary<Deed> trouble = Arbitraries.of(
                Table::pullOut,
                Table::plugIn,
                table -> table.ear.studio.link = new Link(Link.Status.RECONNECTING, 1, 1),
                table -> table.ear.studio.link = Link.joined(),
                table -> table.hands.letGoWithoutLink());
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(12, note),
                        net.jqwik.api.Tuple.of(4, pedal),
                        net.jqwik.api.Tuple.of(2, selection),
                        net.jqwik.api.Tuple.of(1, choice),
                        net.jqwik.api.Tuple.of(2, trouble))
                .list()
                .ofMaxSize(60);
    }

    @Property(tries = 1000)
    void noNoteIsStuckAndNoneEndsTwice(@ForAll("evenings") List<Deed> evening) {
        Table table = new Table();
        for (Deed deed : evening) {
            deed.happen(table);
            table.ear.sounding();
        }
        table.keyboard.letGo();
        assertThat(table.ear.sounding()).isEmpty();
    }
}
