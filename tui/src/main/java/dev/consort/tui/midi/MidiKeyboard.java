package dev.consort.tui.midi;

import dev.consort.tui.studio.Tone;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javax.sound.midi.MidiDevice;
import javax.sound.midi.MidiUnavailableException;

/**
 * The keyboard that is wanted, as far as it is there: opened when it appears, let go when it disappears. One thread looks
 * after it; a device that does not answer when it is opened or closed holds up nobody.
 */
final class MidiKeyboard {
    private final MidiPorts ports;
    private final Supplier<MidiReader> readers;
    private final Runnable onLost;
    private final BiConsumer<Tone, String> teller;
    private final long patienceMillis;
    private String port = MidiWish.NONE;
    private MidiDevice device;
    private MidiReader reader;
    private String missed = "";
    private volatile String openName = "";

    /**
     * No keyboard yet.
     *
     * @param readers makes the reader of a device
     * @param onLost nothing that a device began will be ended by it
     * @param patienceMillis how long a device may take to open
     */
    MidiKeyboard(
            MidiPorts ports,
            Supplier<MidiReader> readers,
            Runnable onLost,
            BiConsumer<Tone, String> teller,
            long patienceMillis) {
        this.ports = ports;
        this.readers = readers;
        this.onLost = onLost;
        this.teller = teller;
        this.patienceMillis = patienceMillis;
    }

    /** The name of the port that is open; empty for none. Any thread. */
    String openName() {
        return openName;
    }

    /** This port is wanted: {@code none}, {@code auto} or a part of its name. */
    void want(String wanted) {
        if (!wanted.equals(port)) {
            letGo();
            port = wanted;
            missed = "";
        }
        look();
    }

    /** Looks whether the keyboard is there: opens it, or lets go of one that has gone away. Never throws. */
    void look() {
        if (port.equals(MidiWish.NONE)) {
            return;
        }
        try {
            lookAmong(ports.inputs());
        } catch (RuntimeException odd) {
            missOnce("this machine's MIDI ports cannot be listed (" + odd.getMessage() + "); it is tried again");
        }
    }

    private void lookAmong(List<MidiDevice> all) {
        if (device != null
                && all.stream().noneMatch(each -> MidiPorts.name(each).equals(openName))) {
            String gone = openName;
            letGo();
            missed = gone;
            teller.accept(
                    Tone.WARNING, "the MIDI keyboard " + gone + " has gone away; it is opened again when it is back");
        }
        if (device == null) {
            List<MidiDevice> meant = MidiPorts.meant(all, port);
            if (meant.size() == 1) {
                open(meant.get(0));
            } else {
                miss(meant, all);
            }
        }
    }

    private void miss(List<MidiDevice> meant, List<MidiDevice> all) {
        if (meant.size() > 1) {
            missOnce("several MIDI inputs have '" + port + "' in their name: " + names(meant) + "; say more of it");
        } else if (port.equals(MidiWish.AUTO)) {
            missOnce("no MIDI keyboard is there; the first that is plugged in is used");
        } else {
            missOnce("there is no MIDI input with '" + port + "' in its name; there are "
                    + (all.isEmpty() ? "none at all" : names(all)) + "; it is opened when it is there");
        }
    }

    private static String names(List<MidiDevice> devices) {
        return String.join(", ", devices.stream().map(MidiPorts::name).toList());
    }

    private void missOnce(String sentence) {
        if (missed.isEmpty()) {
            missed = sentence;
            teller.accept(Tone.WARNING, sentence);
        }
    }

    private void open(MidiDevice found) {
        MidiReader made = readers.get();
        FutureTask<Void> opening = new FutureTask<>(() -> connect(found, made), null);
        inBackground(opening);
        try {
            opening.get(patienceMillis, TimeUnit.MILLISECONDS);
            device = found;
            reader = made;
            openName = MidiPorts.name(found);
            missed = "";
            teller.accept(Tone.NOTICE, "the MIDI keyboard is " + openName);
        } catch (ExecutionException e) {
            abandon(found, made, "cannot be opened (" + e.getCause().getMessage() + "); does another program use it?");
        } catch (TimeoutException e) {
            abandon(found, made, "does not answer");
        } catch (InterruptedException e) {
            abandon(found, made, "was not opened");
            Thread.currentThread().interrupt();
        }
    }

    private static void connect(MidiDevice found, MidiReader reader) {
        try {
            found.open();
            found.getTransmitter().setReceiver(reader);
        } catch (MidiUnavailableException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private void abandon(MidiDevice found, MidiReader made, String why) {
        made.close();
        inBackground(found::close);
        missOnce("the MIDI keyboard " + MidiPorts.name(found) + " " + why + "; it is tried again");
    }

    /** Lets go of the keyboard; whatever it holds ends. */
    void letGo() {
        if (device != null) {
            reader.close();
            inBackground(device::close);
            device = null;
            openName = "";
            onLost.run();
        }
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work, "consort-midi-device");
        thread.setDaemon(true);
        thread.start();
    }
}
