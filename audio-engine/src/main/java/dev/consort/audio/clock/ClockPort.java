package dev.consort.audio.clock;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MidiDevice;
import javax.sound.midi.MidiUnavailableException;
import javax.sound.midi.Receiver;
import javax.sound.midi.ShortMessage;

/**
 * The MIDI port that the clock goes to, by a part of its name. A port that is not there is looked for again and again; one
 * that goes away is told once. One thread looks after it; another one sends.
 */
final class ClockPort implements AutoCloseable {
    private final String name;
    private final Supplier<List<MidiDevice>> outputs;
    private final Consumer<String> remarks;
    private final MidiClock clock;
    private volatile MidiDevice device;
    private boolean missed;
    private boolean wasWanted;
    private volatile Receiver receiver;
    private volatile boolean broken;

    /**
     * A port that is not open yet.
     *
     * @param name a part of the port's name; capitals do not count
     * @param outputs the ports that there are
     * @param remarks hears what people should know, in sentences
     * @param clock is told when there is somebody who has not heard anything yet
     */
    ClockPort(String name, Supplier<List<MidiDevice>> outputs, Consumer<String> remarks, MidiClock clock) {
        this.name = name.toLowerCase(Locale.ROOT);
        this.outputs = outputs;
        this.remarks = remarks;
        this.clock = clock;
    }

    /** Looks whether the port is there: opens it, or lets go of one that has gone away. Never throws. */
    void look() {
        try {
            lookAmong(outputs.get());
        } catch (RuntimeException odd) {
            missOnce("MIDI clock: this machine's MIDI ports cannot be listed (" + odd.getMessage()
                    + "); it is tried again");
        }
    }

    private void lookAmong(List<MidiDevice> all) {
        // Who has just asked for the clock is to know why there is none.
        missed &= wasWanted || !clock.isWanted();
        wasWanted = clock.isWanted();
        if (device != null && (broken || all.stream().noneMatch(this::isSame))) {
            missed = true;
            letGo();
            remarks.accept("MIDI clock: the port '" + name + "' has gone away; it is used again when it is back");
        }
        if (device == null) {
            List<MidiDevice> named = all.stream().filter(this::isMeant).toList();
            if (named.size() == 1) {
                open(named.get(0));
            } else {
                miss(named, all);
            }
        }
    }

    private boolean isSame(MidiDevice other) {
        return other.getDeviceInfo().getName().equals(device.getDeviceInfo().getName());
    }

    private boolean isMeant(MidiDevice one) {
        return one.getDeviceInfo().getName().toLowerCase(Locale.ROOT).contains(name);
    }

    private void open(MidiDevice found) {
        try {
            found.open();
            receiver = found.getReceiver();
            device = found;
            missed = false;
            clock.resume();
            remarks.accept("MIDI clock goes to " + found.getDeviceInfo().getName() + " while 'clock on' holds");
        } catch (MidiUnavailableException | RuntimeException e) {
            found.close();
            missOnce("MIDI clock: " + found.getDeviceInfo().getName() + " cannot be opened (" + e.getMessage()
                    + "); is another program using it? It is tried again");
        }
    }

    private void miss(List<MidiDevice> named, List<MidiDevice> all) {
        String why = named.isEmpty() ? "there is no MIDI output" : "there are several MIDI outputs";
        missOnce("MIDI clock: " + why + " with '" + name + "' in its name; "
                + (all.isEmpty() ? "there are none at all" : "there are " + names(all)) + "; it is looked for again");
    }

    private void missOnce(String sentence) {
        if (!missed) {
            missed = true;
            remarks.accept(sentence);
        }
    }

    static String names(List<MidiDevice> devices) {
        return String.join(
                ", ", devices.stream().map(d -> d.getDeviceInfo().getName()).toList());
    }

    /** Sends a message: status, then its data bytes above it; nowhere while the port is not open. */
    void send(int message) {
        Receiver open = receiver;
        if (open == null || broken) {
            return;
        }
        try {
            open.send(new ShortMessage(message & 0xFF, message >> 8 & 0x7F, message >> 16 & 0x7F), -1);
        } catch (InvalidMidiDataException | IllegalStateException gone) {
            broken = true;
        }
    }

    private void letGo() {
        MidiDevice gone = device;
        device = null;
        receiver = null;
        broken = false;
        gone.close();
    }

    @Override
    public void close() {
        if (device != null) {
            letGo();
        }
    }
}
