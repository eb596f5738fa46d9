package dev.consort.tui.midi;

import dev.consort.tui.studio.Tone;
import java.util.function.BiConsumer;
import javax.sound.midi.MidiMessage;
import javax.sound.midi.Receiver;

/**
 * Reads what a keyboard sends. What is none of a player's business, or not whole, is passed over; nothing that comes can
 * throw. On the device's thread.
 */
final class MidiReader implements Receiver {
    private static final int OFF = 0x80;
    private static final int ON = 0x90;
    private static final int CONTROL = 0xB0;
    private static final int BEND = 0xE0;
    private static final int RESET = 0xFF;
    private static final int SUSTAIN = 64;
    private static final int SOUND_OFF = 120;
    private static final int CONTROLLERS_OFF = 121;
    private static final int NOTES_OFF = 123;

    private final Hands hands;
    private final Controllers controllers;
    private final BiConsumer<Tone, String> teller;
    private final Runnable onMoved;
    private volatile int channel;
    private volatile boolean isOver;
    private boolean bendTold;

    /**
     * A reader of one device.
     *
     * @param channel 1–16, the only one that is heard; 0 for all
     * @param onMoved a controller has moved something
     */
    MidiReader(Hands hands, Controllers controllers, BiConsumer<Tone, String> teller, Runnable onMoved, int channel) {
        this.hands = hands;
        this.controllers = controllers;
        this.teller = teller;
        this.onMoved = onMoved;
        this.channel = channel;
    }

    void hear(int only) {
        channel = only;
    }

    @Override
    public void send(MidiMessage message, long timeStamp) {
        byte[] bytes = message.getMessage();
        if (isOver || bytes.length == 0) {
            return;
        }
        int status = bytes[0] & 0xFF;
        if (status == RESET && bytes.length == 1) {
            hands.silence();
        } else if (status >= OFF && status < 0xF0 && bytes.length >= 3 && isHeard(status & 0x0F)) {
            read(status & 0xF0, status & 0x0F, bytes[1] & 0x7F, bytes[2] & 0x7F);
        }
    }

    private boolean isHeard(int from) {
        return channel == 0 || channel == from + 1;
    }

    private void read(int kind, int from, int first, int second) {
        switch (kind) {
            case ON -> hands.press(from, first, second);
            case OFF -> hands.release(from, first);
            case CONTROL -> control(from, first, second);
            case BEND -> tellOfBend();
            default -> {
                // Pressure of keys has nothing to move.
            }
        }
    }

    private void control(int from, int cc, int value) {
        if (cc == SUSTAIN) {
            hands.pedal(from, value >= 64);
        } else if (cc == SOUND_OFF || cc >= NOTES_OFF) {
            hands.silence(from);
        } else if (cc == CONTROLLERS_OFF) {
            hands.pedal(from, false);
        }
        if (controllers.moved(from + 1, cc, value)) {
            onMoved.run();
        }
    }

    private void tellOfBend() {
        if (!bendTold) {
            bendTold = true;
            teller.accept(Tone.NOTICE, "the pitch wheel moves nothing here; knobs and faders can: learn");
        }
    }

    /** What still comes is not heard any more. */
    @Override
    public void close() {
        isOver = true;
    }
}
