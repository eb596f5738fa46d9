package dev.consort.audio.sequencer;

import dev.consort.audio.sequencer.Event.Kind;
import dev.consort.audio.sequencer.Event.Origin;
import dev.consort.audio.sequencer.score.Part;
import dev.consort.protocol.state.sequencer.PadSound;

/**
 * What hands play. A key's notes end when the key is let go, whatever group and chord are by then; of two keys that sound
 * the same note the later one has it. For the audio thread.
 */
final class Hands {
    /** What pads are as keys. */
    private static final int PADS = 128;

    private final Stage stage;
    private final Arpeggios arpeggios;

    Hands(Stage stage, Arpeggios arpeggios) {
        this.stage = stage;
        this.arpeggios = arpeggios;
    }

    void press(int instrument, int key, int velocity) {
        release(instrument, key);
        Part source = stage.score.part(instrument);
        if (source != null && key >= 0 && key < PADS) {
            spread(source, instrument, key, key, Math.min(127, velocity), Event.UNKNOWN);
        }
    }

    void release(int instrument, int key) {
        for (int i = stage.agenda.size() - 1; i >= 0; i--) {
            Event event = stage.agenda.get(i);
            if (event.begun && event.origin == Origin.HAND && event.from == instrument && event.key == key) {
                stage.end(event, stage.frame());
            }
        }
    }

    /** Hits a pad; one that plays another instrument holds its note for a step of the kit. */
    void hit(int instrument, int pad, int velocity) {
        Part kit = stage.score.part(instrument);
        PadSound sound = kit == null || kit.drums() == null ? null : kit.drums().pad(pad);
        Part other = sound == null || sound.instrument() == null ? null : stage.score.part(sound.instrument());
        if (kit != null && other == null) {
            stage.sink.pad(stage.frame(), instrument, pad, Math.min(127, velocity), 0);
        }
        if (other == null) {
            return;
        }
        int pitch = Reader.pitch(sound, 0);
        int loudness = Reader.loudness(sound, velocity);
        long length = Math.round(kit.drums().stepTicks() / stage.play.ticksPerFrame());
        if (pitch >= 0 && pitch < PADS && loudness > 0) {
            spread(other, instrument, PADS + pad, pitch, loudness, stage.now + Math.max(1, length));
        }
    }

    private void spread(Part source, int from, int key, int pitch, int velocity, long end) {
        for (int member : source.members()) {
            Part part = stage.score.part(member);
            for (int interval : part.chord()) {
                int sounding = pitch + 12 * part.octave() + interval;
                if (sounding >= 0 && sounding < PADS) {
                    begin(part, sounding, from, key, velocity, end);
                }
            }
        }
    }

    private void begin(Part part, int pitch, int from, int key, int velocity, long end) {
        Kind kind = part.arpeggiator() == null ? Kind.NOTE : Kind.KEY;
        Event event = stage.agenda.take(kind, Origin.HAND);
        if (event == null) {
            return;
        }
        event.instrument = part.id();
        event.pitch = pitch;
        event.from = from;
        event.key = key;
        event.velocity = velocity;
        event.live = true;
        event.startFrame = stage.now;
        event.endFrame = end;
        if (kind == Kind.KEY) {
            arpeggios.press(event, stage.frame());
        } else {
            stage.begin(event, stage.frame());
        }
    }
}
