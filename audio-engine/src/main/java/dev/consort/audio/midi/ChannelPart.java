package dev.consort.audio.midi;

import dev.consort.audio.midi.gm.GmNames;
import dev.consort.audio.midi.gm.GmSound;
import dev.consort.protocol.keyed.TickMap;
import dev.consort.protocol.range.Length;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.NoteMap;
import dev.consort.protocol.state.pattern.Ticks;
import dev.consort.protocol.text.SafeText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.TreeMap;

/** What one track says on one channel, on its way to becoming an instrument with notes. */
final class ChannelPart {
    private static final int NOTE_OFF = 0x80;
    private static final int NOTE_ON = 0x90;
    private static final int CONTROL = 0xB0;
    private static final int PROGRAM = 0xC0;
    private static final int VOLUME = 7;
    private static final int PAN = 10;
    private static final int PEDAL = 64;
    private static final int PEDAL_DOWN = 64;
    private static final int USUAL_VOLUME = 100;
    private static final int NAME_LENGTH = 32;

    private final int port;
    private final int channel;
    private final Findings findings;

    @SuppressWarnings({"unchecked", "rawtypes"})
    private final Deque<Begun>[] begun = new Deque[Ticks.HIGHEST_PITCH + 1];

    private final TreeMap<Long, Note> notes = new TreeMap<>();
    private final int[] sustained = new int[Ticks.HIGHEST_PITCH + 1];
    private boolean pedal;
    private int program = -1;
    private int volume = -1;
    private int pan = -1;

    /** A note that has not ended. */
    private record Begun(long tick, int velocity) {}

    ChannelPart(int port, int channel, Findings findings) {
        this.port = port;
        this.channel = channel;
        this.findings = findings;
    }

    void hear(int kind, int first, int second, long tick) {
        switch (kind) {
            case NOTE_ON -> begin(tick, first, second);
            case NOTE_OFF -> letGo(tick, first);
            case PROGRAM -> program = program < 0 ? first : program;
            case CONTROL -> control(tick, first, second);
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
        } else if (tick > Ticks.LAST) {
            findings.tooLate++;
        } else if (findings.takeNote()) {
            endSustained(tick, pitch);
            open(pitch).addLast(new Begun(tick, velocity));
        }
    }

    private Deque<Begun> open(int pitch) {
        if (begun[pitch] == null) {
            begun[pitch] = new ArrayDeque<>(2);
        }
        return begun[pitch];
    }

    /** A key that goes up while the pedal is down sounds on. */
    private void letGo(long tick, int pitch) {
        if (pedal) {
            sustained[pitch] = Math.min(sustained[pitch] + 1, open(pitch).size());
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
        Begun note = begun[pitch] == null ? null : begun[pitch].pollFirst();
        if (note != null) {
            keep(note, pitch, tick);
        }
    }

    /** Ends what the file forgot to end. */
    void endAll(long tick) {
        for (int pitch = 0; pitch < begun.length; pitch++) {
            while (begun[pitch] != null && !begun[pitch].isEmpty()) {
                findings.endless++;
                end(tick, pitch);
            }
        }
    }

    /** Of two notes in one place the longer stays. */
    private void keep(Begun begin, int pitch, long end) {
        long ticks = end - begin.tick;
        findings.tooLong += ticks > Length.LONGEST ? 1 : 0;
        int duration = (int) Math.max(1, Math.min(ticks, Length.LONGEST));
        Note note = new Note(duration, begin.velocity);
        Note other = notes.put(place(begin.tick, pitch), note);
        if (other != null) {
            findings.inOnePlace++;
            notes.put(place(begin.tick, pitch), other.duration() >= duration ? other : note);
        }
    }

    private static long place(long tick, int pitch) {
        return tick * TickMap.LANES + pitch;
    }

    /** Takes in what the file says about a note apart from MIDI. */
    void refine(long tick, NoteExtra extra) {
        notes.computeIfPresent(place(tick, extra.pitch()), (place, note) -> extra.appliedTo(note));
    }

    boolean isSilent() {
        return notes.isEmpty();
    }

    NoteMap notes() {
        return NoteMap.empty().withAll(notes);
    }

    /** Whether both are heard on the same channel of the same port. */
    boolean sharesChannelWith(ChannelPart other) {
        return port == other.port && channel == other.channel;
    }

    /** Takes over what another track said of the same channel, where this one said nothing. */
    void defaultTo(ChannelPart other) {
        program = program < 0 ? other.program : program;
        volume = volume < 0 ? other.volume : volume;
        pan = pan < 0 ? other.pan : pan;
    }

    /** The instrument that plays this part. */
    Instrument instrument(int id, String trackName) {
        boolean drums = channel == ChannelPlan.DRUMS;
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
