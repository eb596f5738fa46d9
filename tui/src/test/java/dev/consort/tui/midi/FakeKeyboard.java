package dev.consort.tui.midi;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import javax.sound.midi.MidiDevice;
import javax.sound.midi.MidiMessage;
import javax.sound.midi.MidiUnavailableException;
import javax.sound.midi.Receiver;
import javax.sound.midi.Transmitter;

/** A keyboard without hardware: what it is told to send goes to whoever listens. */
final class FakeKeyboard implements MidiDevice {
    final CountDownLatch closed = new CountDownLatch(1);
    /** What opening waits for; null for nothing. */
    CountDownLatch opens;

    boolean isInUse;
    private final String name;
    private volatile Receiver receiver;

    FakeKeyboard(String name) {
        this.name = name;
    }

    /** A message of any bytes, as a device might send it. */
    static MidiMessage message(int... bytes) {
        byte[] data = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            data[i] = (byte) bytes[i];
        }
        return new MidiMessage(data) {
            @Override
            public Object clone() {
                return message(bytes);
            }
        };
    }

    void send(int... bytes) {
        if (receiver != null) {
            receiver.send(message(bytes), -1);
        }
    }

    @Override
    public void open() throws MidiUnavailableException {
        if (isInUse) {
            throw new MidiUnavailableException("in use");
        }
        if (opens != null) {
            try {
                opens.await();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }

    @Override
    public Info getDeviceInfo() {
        return new Info(name, "Nobody", "no hardware", "1") {};
    }

    @Override
    public boolean isOpen() {
        return receiver != null && closed.getCount() > 0;
    }

    @Override
    public long getMicrosecondPosition() {
        return -1;
    }

    @Override
    public int getMaxReceivers() {
        return 0;
    }

    @Override
    public int getMaxTransmitters() {
        return -1;
    }

    @Override
    public Receiver getReceiver() throws MidiUnavailableException {
        throw new MidiUnavailableException("an input");
    }

    @Override
    public List<Receiver> getReceivers() {
        return List.of();
    }

    @Override
    public Transmitter getTransmitter() {
        return new Outlet();
    }

    @Override
    public List<Transmitter> getTransmitters() {
        return List.of();
    }

    /** Where listeners are plugged in. */
    private final class Outlet implements Transmitter {
        @Override
        public void setReceiver(Receiver to) {
            receiver = to;
        }

        @Override
        public Receiver getReceiver() {
            return receiver;
        }

        @Override
        public void close() {
            receiver = null;
        }
    }
}
