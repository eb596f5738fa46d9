package dev.consort.tui.midi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.MidiAction.MapCc;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.PlayAction.NoteOff;
import dev.consort.protocol.action.PlayAction.NoteOn;
import dev.consort.protocol.action.StripAction.SetLevel;
import dev.consort.protocol.state.control.InstrumentParameter;
import dev.consort.protocol.state.control.Target;
import dev.consort.tui.studio.Tone;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A whole seat with its threads. */
@Timeout(30)
class MidiSeatTest {
    private final Ear ear = new Ear();
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
    private final FakeKeyboard keys = new FakeKeyboard("Keys");

    private MidiSeat seat(MidiWish wish) {
        return new MidiSeat(ear.studio, this::hear, new MidiPorts(() -> List.of(keys)), wish);
    }

    private void hear(Tone tone, String text) {
        said.add(text);
    }

    private String next() throws InterruptedException {
        return said.poll(20, TimeUnit.SECONDS);
    }

    @Test
    void playsFromTheBeginningAndEndsEveryNoteAtTheEnd() throws InterruptedException {
        try (MidiSeat seat = seat(new MidiWish("auto", 2))) {
            seat.select(1);
            seat.begin();
            assertThat(next()).isEqualTo("the MIDI keyboard is Keys");
            keys.send(0x90, 60, 100);
            keys.send(0x91, 61, 100);
            assertThat(seat.status()).isEqualTo("MIDI keyboard Keys, channel 2, plays 1 Drums");
        }
        keys.send(0x91, 62, 100);
        assertThat(ear.studio.sent).containsExactly(new NoteOn(1, 61, 100), new NoteOff(1, 61));
        assertThat(keys.closed.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void learnsAKnobAndLetsItMove() throws InterruptedException {
        Target level = new Target.InstrumentParam(1, InstrumentParameter.LEVEL);
        try (MidiSeat seat = seat(MidiWish.WITHOUT)) {
            seat.use("keys");
            next();
            assertThat(seat.learn(level)).isEqualTo("move the controller that is to move the level of Drums");
            keys.send(0xB0, 21, 64);
            assertThat(next()).startsWith("controller 21 on channel 1 moves");
            BlockingQueue<NetworkAction> moves = new LinkedBlockingQueue<>();
            ear.studio.onSent = moves::add;
            for (int value = 0; value < 128; value++) {
                keys.send(0xB0, 21, value);
            }
            NetworkAction last = null;
            while (!new SetLevel(1, 1).equals(last)) {
                last = moves.poll(20, TimeUnit.SECONDS);
                assertThat(last).isNotNull();
            }
        }
        assertThat(ear.studio.sent.get(0)).isEqualTo(new MapCc(1, 21, level, 0, 1));
        assertThat(ear.studio.sent).hasSizeLessThan(40);
    }

    @Test
    void listsThePortsAsMessages() throws InterruptedException {
        try (MidiSeat seat = seat(MidiWish.WITHOUT)) {
            seat.list();
            assertThat(next()).isEqualTo("MIDI input: Keys");
        }
    }

    @Test
    void knowsThePortsOfTheLastLook() throws InterruptedException {
        try (MidiSeat seat = seat(MidiWish.WITHOUT)) {
            assertThat(seat.ports()).isEmpty();
            seat.lookForPorts();
            seat.list();
            next();
            assertThat(seat.ports()).containsExactly("Keys");
        }
    }

    @Test
    void saysWhatIsWantedPlayedAndLearned() throws InterruptedException {
        Target level = new Target.InstrumentParam(1, InstrumentParameter.LEVEL);
        try (MidiSeat seat = seat(MidiWish.WITHOUT)) {
            seat.use("keys");
            next();
            seat.hear(3);
            seat.playTo(2);
            seat.learn(level);
            assertThat(seat.openPort()).isEqualTo("Keys");
            assertThat(seat.wish()).isEqualTo(new MidiWish("keys", 3));
            assertThat(seat.playsTo()).isEqualTo(2);
            assertThat(seat.learning()).isEqualTo(level);
            seat.stopLearning();
            assertThat(seat.learning()).isNull();
        }
    }

    @Test
    void aSeatThatIsClosedIsAskedInVainAndWithoutHarm() {
        MidiSeat seat = seat(MidiWish.WITHOUT);
        seat.close();
        seat.list();
        seat.use("keys");
        seat.select(1);
        assertThat(said).isEmpty();
    }
}
