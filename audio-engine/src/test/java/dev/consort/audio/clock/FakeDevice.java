package dev.consort.audio.clock;

import java.util.ArrayList;
import java.util.List;
import javax.sound.midi.MidiDevice;
import javax.sound.midi.MidiMessage;
import javax.sound.midi.MidiUnavailableException;
import javax.sound.midi.Receiver;
import javax.sound.midi.Transmitter;

/** A MIDI output without hardware: writes down what it is sent. */
final class FakeDevice implements MidiDevice, Receiver {
    final List<Integer> heard = new ArrayList<>();
    boolean refuses;
    boolean unplugged;
    private final String name;
    private boolean open;

    FakeDevice(String name) {
        this.name = name;
    }

    @Override
    public Info getDeviceInfo() {
        return new Info(name, "Nobody", "no hardware", "1") {};
    }

    @Override
    public void open() throws MidiUnavailableException {
        if (refuses) {
            throw new MidiUnavailableException("in use");
        }
        open = true;
    }

    @Override
    public void close() {
        open = false;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public long getMicrosecondPosition() {
        return -1;
    }

    @Override
    public int getMaxReceivers() {
        return -1;
    }

    @Override
    public int getMaxTransmitters() {
        return 0;
    }

    @Override
    public Receiver getReceiver() {
        return this;
    }

    @Override
    public List<Receiver> getReceivers() {
        return List.of(this);
    }

    @Override
    public Transmitter getTransmitter() throws MidiUnavailableException {
        throw new MidiUnavailableException("an output");
    }

    @Override
    public List<Transmitter> getTransmitters() {
        return List.of();
    }

    @Override
    public void send(MidiMessage message, long timeStamp) {
        if (unplugged) {
            throw new IllegalStateException("closed");
        }
        byte[] bytes = message.getMessage();
        int word = 0;
        for (int i = bytes.length - 1; i >= 0; i--) {
            word = word << 8 | bytes[i] & 0xFF;
        }
        heard.add(word);
    }
}
