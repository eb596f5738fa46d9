package dev.consort.tui.midi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.consort.protocol.action.PlayAction.NoteOff;
import dev.consort.protocol.action.PlayAction.NoteOn;
import dev.consort.tui.control.Sweeps;
import dev.consort.tui.studio.FakeStudio;
import dev.consort.tui.studio.Link;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MidiReaderTest {
    private final Ear ear = new Ear();
    private final Hands hands = ear.hands();
    private final Controllers controllers = new Controllers(ear.studio, ear::message, new Sweeps());
    private MidiReader reader = reader(0);

    private MidiReader reader(int channel) {
        return new MidiReader(hands, controllers, ear::message, () -> {}, channel);
    }

    @BeforeEach
    void selectTheDrums() {
        hands.select(1);
    }

    private void send(int... bytes) {
        reader.send(FakeKeyboard.message(bytes), -1);
    }

    @Test
    void playsTheSelectedInstrumentAndEndsEachNoteWhereItBegan() {
        send(0x90, 60, 100);
        hands.select(3);
        send(0x90, 62, 90);
        send(0x80, 60, 0);
        send(0x90, 62, 0);
        assertThat(ear.studio.sent)
                .containsExactly(new NoteOn(1, 60, 100), new NoteOn(3, 62, 90), new NoteOff(1, 60), new NoteOff(3, 62));
    }

    @Test
    void thePedalHoldsUntilItIsUp() {
        send(0xB0, 64, 127);
        send(0x90, 60, 100);
        send(0x80, 60, 0);
        send(0x90, 62, 100);
        assertThat(ear.sounding()).containsExactly("1:60", "1:62");
        send(0xB0, 64, 0);
        assertThat(ear.sounding()).containsExactly("1:62");
    }

    @Test
    void aKeyThatIsPlayedAgainUnderThePedalIsStruckAnew() {
        send(0xB0, 64, 127);
        send(0x90, 60, 100);
        send(0x80, 60, 0);
        send(0x90, 60, 80);
        assertThat(ear.studio.sent).containsExactly(new NoteOn(1, 60, 100), new NoteOff(1, 60), new NoteOn(1, 60, 80));
        send(0xB0, 64, 0);
        assertThat(ear.sounding()).containsExactly("1:60");
    }

    @Test
    void aPitchThatTwoChannelsHoldEndsWithTheLast() {
        send(0x90, 60, 100);
        send(0x91, 60, 100);
        send(0x80, 60, 0);
        assertThat(ear.sounding()).containsExactly("1:60");
        send(0x81, 60, 0);
        assertThat(ear.sounding()).isEmpty();
    }

    @Test
    void allNotesOffEndsWhatItsChannelHoldsPedalOrNot() {
        for (int cc : new int[] {120, 123, 124, 127}) {
            send(0xB0, 64, 127);
            send(0x90, 60, 100);
            send(0x91, 62, 100);
            send(0xB0, cc, 0);
            assertThat(ear.sounding()).containsExactly("1:62");
            send(0x81, 62, 0);
            send(0xB0, 64, 0);
        }
        send(0xB0, 64, 127);
        send(0x90, 60, 100);
        send(0x80, 60, 0);
        send(0xB0, 121, 0);
        assertThat(ear.sounding()).isEmpty();
        send(0x90, 60, 100);
        send(0xFF);
        assertThat(ear.sounding()).isEmpty();
    }

    @Test
    void passesOverWhatIsNoNoteOrNotWhole() {
        int[][] odd = {
            {},
            {0x90},
            {0x90, 60},
            {0xC0, 5},
            {0xD0, 9},
            {0xA0, 60, 9},
            {0xF0, 1, 2, 0xF7},
            {0xF8},
            {0xFE},
            {60, 100},
            {0xF2, 1, 2},
            {0xFF, 0x51, 3}
        };
        for (int[] bytes : odd) {
            assertThatCode(() -> send(bytes)).doesNotThrowAnyException();
        }
        assertThat(ear.studio.sent).isEmpty();
        assertThat(ear.said).isEmpty();
    }

    @Test
    void saysOnceThatThePitchWheelMovesNothing() {
        send(0xE0, 0, 64);
        send(0xE0, 0, 65);
        assertThat(ear.said).hasSize(1);
        assertThat(ear.said.get(0)).contains("pitch wheel");
    }

    @Test
    void hearsOnlyItsChannel() {
        reader = reader(2);
        send(0x90, 60, 100);
        send(0xB0, 7, 100);
        send(0x91, 61, 100);
        assertThat(ear.studio.sent).containsExactly(new NoteOn(1, 61, 100));
    }

    @Test
    void playsOnlyWhatIsOwnedAndSaysOnceWhyNot() {
        hands.select(2);
        send(0x90, 60, 100);
        send(0x80, 60, 0);
        send(0x90, 61, 100);
        hands.select(4);
        send(0x90, 60, 100);
        assertThat(ear.studio.sent).isEmpty();
        assertThat(ear.said).hasSize(2);
        assertThat(ear.said.get(0)).contains("belongs to Ben");
        assertThat(ear.said.get(1)).contains("is free; 'own 4' takes it");
    }

    @Test
    void playsWhatWasChosenWhateverIsSelected() {
        hands.choose(3);
        send(0x90, 60, 100);
        hands.choose(0);
        send(0x90, 61, 100);
        assertThat(ear.studio.sent).containsExactly(new NoteOn(3, 60, 100), new NoteOn(1, 61, 100));
    }

    @Test
    void playsTheFirstOwnInstrumentWhereNothingCanBeSelected() {
        hands.select(0);
        ear.own(1, FakeStudio.BEN);
        send(0x90, 60, 100);
        assertThat(ear.studio.sent).containsExactly(new NoteOn(3, 60, 100));
    }

    @Test
    void nothingIsHeldOverALossOfTheLink() {
        send(0x90, 60, 100);
        ear.studio.link = new Link(Link.Status.RECONNECTING, 1, 1);
        send(0x90, 61, 100);
        ear.studio.link = Link.joined();
        send(0x80, 60, 0);
        send(0x80, 61, 0);
        assertThat(ear.studio.sent).containsExactly(new NoteOn(1, 60, 100), new NoteOff(1, 60));
    }

    @Test
    void theEndOfANoteOnAnInstrumentThatWasHandedOverIsNotAskedFor() {
        send(0x90, 60, 100);
        ear.own(1, FakeStudio.BEN);
        send(0x80, 60, 0);
        assertThat(ear.studio.sent).containsExactly(new NoteOn(1, 60, 100));
        assertThat(ear.said).isEmpty();
    }

    @Test
    void aDeviceThatFloodsPlaysNoMoreThanHandsCould() {
        for (int i = 0; i < 5_000; i++) {
            ear.nanos += 1_000_000;
            send(0x90, i % 128, 100);
            send(0x80, i % 128, 0);
        }
        assertThat(ear.studio.sent).hasSizeBetween(2 * 690, 2 * 701);
        assertThat(ear.sounding()).isEmpty();
        assertThat(ear.said).hasSize(1);
    }

    @Test
    void aReaderThatIsClosedIsDeaf() {
        reader.close();
        send(0x90, 60, 100);
        assertThat(ear.studio.sent).isEmpty();
    }
}
