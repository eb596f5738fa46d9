package dev.consort.tui.midi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javax.sound.midi.MidiDevice;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.MidiUnavailableException;
import javax.sound.midi.Sequencer;
import javax.sound.midi.Synthesizer;

/** The MIDI inputs of this machine. Asking for them may take seconds on some systems; nobody asks on the screen's thread. */
public final class MidiPorts {
    private final Supplier<List<MidiDevice>> inputs;

    /** Ports from elsewhere. */
    public MidiPorts(Supplier<List<MidiDevice>> inputs) {
        this.inputs = inputs;
    }

    /** Those that the system offers at the moment of asking. */
    public static MidiPorts ofThisMachine() {
        return new MidiPorts(MidiPorts::offered);
    }

    /** No ports. */
    public static MidiPorts none() {
        return new MidiPorts(List::of);
    }

    private static List<MidiDevice> offered() {
        List<MidiDevice> offered = new ArrayList<>();
        for (MidiDevice.Info info : MidiSystem.getMidiDeviceInfo()) {
            try {
                MidiDevice device = MidiSystem.getMidiDevice(info);
                if (device.getMaxTransmitters() != 0 && !isOfThisProgram(device)) {
                    offered.add(device);
                }
            } catch (MidiUnavailableException | IllegalArgumentException gone) {
                // It went away between the list and the look.
            }
        }
        return offered;
    }

    private static boolean isOfThisProgram(MidiDevice device) {
        return device instanceof Sequencer || device instanceof Synthesizer;
    }

    /** The names of the inputs. */
    public List<String> names() {
        return inputs().stream().map(MidiPorts::name).toList();
    }

    List<MidiDevice> inputs() {
        return inputs.get();
    }

    /**
     * Those of some ports that are meant: for {@code auto} the first that is no loop-through, else the one of exactly that
     * name, else those with it in their name; capitals do not count.
     */
    static List<MidiDevice> meant(List<MidiDevice> all, String port) {
        if (port.equals(MidiWish.AUTO)) {
            return all.stream().filter(each -> !isLoop(each)).limit(1).toList();
        }
        List<MidiDevice> exact =
                all.stream().filter(each -> name(each).equalsIgnoreCase(port)).toList();
        return exact.isEmpty()
                ? all.stream().filter(each -> has(name(each), port)).toList()
                : exact;
    }

    private static boolean isLoop(MidiDevice device) {
        String words = name(device) + " " + device.getDeviceInfo().getDescription();
        return has(words, "through") || has(words, "thru") || has(words, "loopback");
    }

    private static boolean has(String text, String part) {
        return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    static String name(MidiDevice device) {
        return device.getDeviceInfo().getName();
    }
}
