package dev.consort.audio.clock;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sound.midi.MidiDevice;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.MidiUnavailableException;
import javax.sound.midi.Sequencer;
import javax.sound.midi.Synthesizer;

/** The session's clock on a MIDI port of the audio machine, while the session wants it. */
public final class ClockOut implements AutoCloseable {
    private static final long LOOK_MILLIS = 2_000;
    private static final long PATIENCE_MILLIS = 1_000;

    private final MidiClock clock;
    private final ClockPort port;
    private final ClockSender sender;
    private final ScheduledExecutorService caretaker;

    private ClockOut(MidiClock clock, ClockPort port, ClockSender sender, ScheduledExecutorService caretaker) {
        this.clock = clock;
        this.port = port;
        this.sender = sender;
        this.caretaker = caretaker;
    }

    /**
     * Looks for the port, at once and every two seconds, without holding up the caller.
     *
     * @param name a part of the port's name; capitals do not count
     * @param sampleRate Hz of the engine whose beats it gets
     * @param latencyNanos from a block's rendering until it is heard
     * @param remarks hears what people should know, in sentences; any thread
     */
    public static ClockOut open(String name, int sampleRate, long latencyNanos, Consumer<String> remarks) {
        return open(name, sampleRate, latencyNanos, remarks, ClockOut::outputs);
    }

    static ClockOut open(
            String name,
            int sampleRate,
            long latencyNanos,
            Consumer<String> remarks,
            Supplier<List<MidiDevice>> outputs) {
        ClockRing ring = new ClockRing();
        MidiClock clock = new MidiClock(sampleRate, ring, System::nanoTime, latencyNanos);
        ClockPort port = new ClockPort(name, outputs, remarks, clock);
        ClockSender sender = new ClockSender(ring, port::send, clock::isWanted);
        sender.start(System::nanoTime);
        ScheduledExecutorService caretaker = Executors.newSingleThreadScheduledExecutor(ClockOut::thread);
        caretaker.scheduleWithFixedDelay(port::look, 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        return new ClockOut(clock, port, sender, caretaker);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "consort-clock-port");
        thread.setDaemon(true);
        return thread;
    }

    /** The names of the MIDI outputs of this machine. May take seconds on a system that asks every device. */
    public static List<String> names() {
        return outputs().stream().map(d -> d.getDeviceInfo().getName()).toList();
    }

    private static List<MidiDevice> outputs() {
        List<MidiDevice> outputs = new ArrayList<>();
        for (MidiDevice.Info info : MidiSystem.getMidiDeviceInfo()) {
            try {
                MidiDevice device = MidiSystem.getMidiDevice(info);
                if (device.getMaxReceivers() != 0 && !isOfThisProgram(device)) {
                    outputs.add(device);
                }
            } catch (MidiUnavailableException | IllegalArgumentException gone) {
                // It went away between the list and the look.
            }
        }
        return outputs;
    }

    private static boolean isOfThisProgram(MidiDevice device) {
        return device instanceof Sequencer || device instanceof Synthesizer;
    }

    /** What an engine tells its beats to. */
    public BeatListener listener() {
        return clock;
    }

    /** Stops whoever runs by this clock, and lets go of the port. */
    @Override
    public void close() {
        sender.close();
        port.send(MidiClock.STOP);
        caretaker.shutdown();
        try {
            caretaker.awaitTermination(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        port.close();
    }
}
