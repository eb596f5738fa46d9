package dev.consort.audio.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javax.sound.midi.MidiDevice;
import org.junit.jupiter.api.Test;

class ClockPortTest {
    private final List<MidiDevice> plugged = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final MidiClock clock = new MidiClock(48_000, new ClockRing(), () -> 0, 0);
    private final ClockPort port = new ClockPort("volca", () -> plugged, said::add, clock);

    @Test
    void isOpenedByAPartOfItsName() {
        FakeDevice volca = new FakeDevice("Korg VOLCA Bass");
        plugged.add(new FakeDevice("Other"));
        plugged.add(volca);
        port.look();
        port.send(MidiClock.START);
        port.send(MidiClock.POSITION | 3 << 8 | 1 << 16);
        assertThat(volca.heard).containsExactly(0xFA, 0xF2 | 3 << 8 | 1 << 16);
        assertThat(said).containsExactly("MIDI clock goes to Korg VOLCA Bass while 'clock on' holds");
    }

    @Test
    void saysOnceWhatIsMissingAndLooksAgain() {
        plugged.add(new FakeDevice("Other"));
        port.look();
        port.look();
        assertThat(said)
                .containsExactly("MIDI clock: there is no MIDI output with 'volca' in its name; there are Other; it is"
                        + " looked for again");
        clock.switched(true);
        port.look();
        port.look();
        assertThat(said).hasSize(2);
        plugged.add(new FakeDevice("volca"));
        port.look();
        assertThat(said.get(2)).contains("goes to volca");
    }

    @Test
    void takesNoneOfSeveralThatCouldBeMeant() {
        plugged.add(new FakeDevice("volca 1"));
        plugged.add(new FakeDevice("volca 2"));
        port.look();
        assertThat(said.get(0)).contains("several").contains("volca 1, volca 2");
    }

    @Test
    void aDeviceThatIsPulledOutIsToldAndOpenedAgainWhenItIsBack() {
        FakeDevice volca = new FakeDevice("volca");
        plugged.add(volca);
        port.look();
        volca.unplugged = true;
        plugged.clear();
        port.send(MidiClock.PULSE);
        port.look();
        port.look();
        assertThat(said).hasSize(2);
        assertThat(said.get(1)).contains("has gone away");
        assertThat(volca.isOpen()).isFalse();
        FakeDevice back = new FakeDevice("volca");
        plugged.add(back);
        port.look();
        port.send(MidiClock.PULSE);
        assertThat(back.heard).containsExactly(0xF8);
    }

    @Test
    void aPortThatAnotherProgramHoldsIsTriedAgain() {
        FakeDevice volca = new FakeDevice("volca");
        volca.refuses = true;
        plugged.add(volca);
        port.look();
        port.look();
        assertThat(said).hasSize(1);
        assertThat(said.get(0)).contains("another program");
        volca.refuses = false;
        port.look();
        assertThat(said.get(1)).contains("goes to volca");
    }

    @Test
    void survivesASystemThatCannotListItsPorts() {
        ClockPort odd = new ClockPort(
                "x",
                () -> {
                    throw new IllegalStateException("native trouble");
                },
                said::add,
                clock);
        odd.look();
        assertThat(said.get(0)).contains("native trouble");
    }
}
