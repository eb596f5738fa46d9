package dev.consort.tui.midi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.PlayAction.NoteOff;
import dev.consort.protocol.action.PlayAction.NoteOn;
import dev.consort.tui.control.Sweeps;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sound.midi.MidiDevice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class MidiKeyboardTest {
    private final Ear ear = new Ear();
    private final Hands hands = ear.hands();
    private final List<MidiDevice> plugged = new ArrayList<>();
    private final MidiKeyboard keyboard = keyboard(10_000);

    private MidiKeyboard keyboard(long patienceMillis) {
        Controllers controllers = new Controllers(ear.studio, ear::message, new Sweeps());
        return new MidiKeyboard(
                new MidiPorts(() -> plugged),
                () -> new MidiReader(hands, controllers, ear::message, () -> {}, 0),
                hands::silence,
                ear::message,
                patienceMillis);
    }

    private FakeKeyboard plug(String name) {
        FakeKeyboard device = new FakeKeyboard(name);
        plugged.add(device);
        return device;
    }

    @Test
    void isOpenedByAPartOfItsNameWhateverTheCapitals() {
        plug("Launchpad");
        FakeKeyboard keys = plug("KeyStation 49");
        keyboard.want("station");
        hands.select(1);
        keys.send(0x90, 60, 100);
        assertThat(ear.studio.sent).containsExactly(new NoteOn(1, 60, 100));
        assertThat(ear.said).containsExactly("the MIDI keyboard is KeyStation 49");
    }

    @Test
    void anExactNameIsMeantAlthoughOthersHaveItInTheirs() {
        plug("Keys 2");
        plug("Keys");
        keyboard.want("keys");
        assertThat(keyboard.openName()).isEqualTo("Keys");
    }

    @Test
    void autoTakesTheFirstThatIsNoLoopThrough() {
        plug("Midi Through Port-0");
        plug("Thru");
        plug("Keys");
        plug("Other");
        keyboard.want("auto");
        assertThat(keyboard.openName()).isEqualTo("Keys");
    }

    @Test
    void takesNoneOfSeveralAndSaysWhich() {
        plug("Keys 1");
        plug("Keys 2");
        keyboard.want("keys");
        keyboard.look();
        assertThat(ear.said)
                .containsExactly("several MIDI inputs have 'keys' in their name: Keys 1, Keys 2; say more of it");
    }

    @Test
    void aKeyboardThatIsPulledOutIsToldItsNotesEndAndItIsOpenedAgain() {
        FakeKeyboard keys = plug("Keys");
        keyboard.want("auto");
        hands.select(1);
        keys.send(0x90, 60, 100);
        plugged.clear();
        keyboard.look();
        keyboard.look();
        keys.send(0x80, 60, 0);
        assertThat(ear.studio.sent).containsExactly(new NoteOn(1, 60, 100), new NoteOff(1, 60));
        assertThat(ear.said).hasSize(2);
        assertThat(ear.said.get(1)).contains("has gone away");
        FakeKeyboard back = plug("Keys");
        keyboard.look();
        back.send(0x90, 62, 100);
        assertThat(ear.sounding()).containsExactly("1:62");
    }

    @Test
    void whatIsNotThereIsWaitedFor() {
        keyboard.want("keys");
        keyboard.look();
        assertThat(ear.said)
                .containsExactly("there is no MIDI input with 'keys' in its name; there are none at all; it is opened"
                        + " when it is there");
        plug("Keys");
        keyboard.look();
        assertThat(keyboard.openName()).isEqualTo("Keys");
    }

    @Test
    void aKeyboardThatAnotherProgramHoldsIsTriedAgain() {
        FakeKeyboard keys = plug("Keys");
        keys.isInUse = true;
        keyboard.want("keys");
        keyboard.look();
        assertThat(ear.said).hasSize(1);
        assertThat(ear.said.get(0)).contains("another program");
        keys.isInUse = false;
        keyboard.look();
        assertThat(keyboard.openName()).isEqualTo("Keys");
    }

    @Test
    void aKeyboardThatDoesNotAnswerHoldsUpNobody() throws InterruptedException {
        FakeKeyboard keys = plug("Keys");
        keys.opens = new CountDownLatch(1);
        keyboard(1).want("keys");
        assertThat(ear.said.get(0)).contains("does not answer");
        keys.opens.countDown();
        assertThat(keys.closed.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void anotherWishLetsGoOfTheFirstKeyboard() throws InterruptedException {
        FakeKeyboard one = plug("One");
        plug("Two");
        keyboard.want("one");
        keyboard.want("two");
        assertThat(one.closed.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(keyboard.openName()).isEqualTo("Two");
        keyboard.want("none");
        assertThat(keyboard.openName()).isEmpty();
    }

    @Test
    void aSystemThatCannotListItsPortsIsSurvived() {
        MidiKeyboard odd = new MidiKeyboard(
                new MidiPorts(() -> {
                    throw new IllegalStateException("native trouble");
                }),
                () -> null,
                () -> {},
                ear::message,
                1);
        odd.want("auto");
        assertThat(ear.said.get(0)).contains("native trouble");
    }
}
