package dev.consort.audio.midi;

import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.NoteMap;
import dev.consort.protocol.state.pattern.Ticks;
import dev.consort.protocol.text.SafeText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.sound.midi.ShortMessage;

/** What one track says on one channel, on its way to becoming an instrument with notes. */
final class ChannelPart {
    private static final int DRUM_CHANNEL = 9;
    private static final int HIGHEST_DATA = 127;
    private static final int VOLUME = 7;
    private static final int PAN = 10;
    private static final int PEDAL = 64;
    private static final int PEDAL_DOWN = 64;
    private static final int USUAL_VOLUME = 100;
    private static final int NAME_LENGTH = 32;

    private final int channel;
    private final List<Deque<Begun>> begun = new ArrayList<>();
    private NoteMap notes = NoteMap.empty();
    private final int[] sustained = new int[Ticks.HIGHEST_PITCH + 1];
    private boolean pedal;
    private int program = -1;
    private int volume = -1;
    private int pan = -1;
    private int tooLate;

    /** A note that has not ended. */
    private record Begun(long tick, int velocity) {}

    ChannelPart(int channel) {
        this.channel = channel;
        for (int pitch = 0; pitch <= Ticks.HIGHEST_PITCH; pitch++) {
            begun.add(new ArrayDeque<>(1));
        }
    }

    void hear(ShortMessage message, long tick) {
        int first = message.getData1();
        int second = message.getData2();
        if (first > HIGHEST_DATA || second > HIGHEST_DATA) {
            // The JDK lets broken files through here.
            return;
        }
        switch (message.getCommand()) {
            case ShortMessage.NOTE_ON -> begin(tick, first, second);
            case ShortMessage.NOTE_OFF -> letGo(tick, first);
            case ShortMessage.PROGRAM_CHANGE -> program = program < 0 ? first : program;
            case ShortMessage.CONTROL_CHANGE -> control(tick, first, second);
            default -> {
                // Bends and pressure have no counterpart here.
            }
        }
    }

    private void control(long tick, int number, int value) {
        if (number == PEDAL) {
            pedal = value >= PEDAL_DOWN;
            endSustained(tick);
        } else if (number == VOLUME && volume < 0) {
            volume = value;
        } else if (number == PAN && pan < 0) {
            pan = value;
        }
    }

    private void begin(long tick, int pitch, int velocity) {
        if (velocity == 0) {
            letGo(tick, pitch);
        } else {
            endSustained(tick, pitch);
            begun.get(pitch).addLast(new Begun(tick, velocity));
        }
    }

    /** A key that goes up while the pedal is down sounds on. */
    private void letGo(long tick, int pitch) {
        if (pedal) {
            sustained[pitch] = Math.min(sustained[pitch] + 1, begun.get(pitch).size());
        } else {
            end(tick, pitch);
        }
    }

    private void endSustained(long tick) {
        for (int pitch = 0; !pedal && pitch < sustained.length; pitch++) {
            endSustained(tick, pitch);
        }
    }

    private void endSustained(long tick, int pitch) {
        for (; sustained[pitch] > 0; sustained[pitch]--) {
            end(tick, pitch);
        }
    }

    private void end(long tick, int pitch) {
        Begun note = begun.get(pitch).pollFirst();
        if (note != null) {
            keep(note, pitch, tick);
        }
    }

    /** Ends what the file forgot to end. */
    void endAll(long tick) {
        for (int pitch = 0; pitch < begun.size(); pitch++) {
            while (!begun.get(pitch).isEmpty()) {
                end(tick, pitch);
            }
        }
    }

    /** Of two notes in one place the longer stays. */
    private void keep(Begun note, int pitch, long end) {
        if (note.tick > Ticks.LAST) {
            tooLate++;
            return;
        }
        int duration = (int) Math.max(1, Math.min(end - note.tick, Ticks.LAST));
        Note there = notes.at((int) note.tick, pitch);
        if (there == null || there.duration() < duration) {
            notes = notes.with((int) note.tick, pitch, new Note(duration, note.velocity));
        }
    }

    NoteMap notes() {
        return notes;
    }

    int channel() {
        return channel;
    }

    /** Notes behind the last tick there is. */
    int tooLate() {
        return tooLate;
    }

    /** Takes over what another track said of the same channel, where this one said nothing. */
    void defaultTo(ChannelPart other) {
        program = program < 0 ? other.program : program;
        volume = volume < 0 ? other.volume : volume;
        pan = pan < 0 ? other.pan : pan;
    }

    /** The instrument that plays this part. */
    Instrument instrument(int id, String trackName) {
        boolean drums = channel == DRUM_CHANNEL;
        int sound = Math.max(0, program);
        String cleaned = SafeText.clean(trackName, NAME_LENGTH);
        String name = cleaned.isEmpty() ? drums ? "Drums" : GmNames.of(sound) : cleaned;
        return Instrument.of(id, name, SourceType.SINE).edit(draft -> {
            (drums ? GmSound.DRUMS : GmSound.of(sound)).shape(draft);
            draft.level = level();
            draft.pan = pan < 0 ? 0 : Math.max(-1, (pan - 64) / 63.0);
        });
    }

    /** General MIDI's volume is a square law: 40 log10 of its share, in dB. */
    private double level() {
        double share = (volume < 0 ? USUAL_VOLUME : volume) / 127.0;
        return share * share;
    }
}
