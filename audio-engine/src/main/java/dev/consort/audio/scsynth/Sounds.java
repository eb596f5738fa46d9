package dev.consort.audio.scsynth;

import dev.consort.audio.scsynth.recording.Buffers;
import dev.consort.audio.scsynth.recording.Loaded;
import dev.consort.audio.scsynth.source.Drum;
import dev.consort.audio.scsynth.source.SourceDefs;
import dev.consort.audio.scsynth.source.VoiceParams;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.sampler.Sampler;
import dev.consort.protocol.state.sampler.Slice;
import dev.consort.protocol.state.sequencer.Kit;
import dev.consort.protocol.state.sequencer.PadSound;
import java.util.List;

/** Which graph sounds a note, and what that one note is told besides what holds for all of its instrument. */
final class Sounds {
    private static final int MIDDLE_C = 60;

    private final Buffers buffers;

    Sounds(Buffers buffers) {
        this.buffers = buffers;
    }

    /**
     * How one note sounds.
     *
     * @param def the graph
     * @param pitch by which it is found again
     * @param hard how hard it is struck, 0–1
     * @param own names of parameters and values, in turn
     */
    record Stroke(String def, int pitch, double hard, List<Object> own) {}

    /** Asks for all recordings that notes may want, so that they are there by then. */
    void fetch(NetworkState state) {
        for (Instrument instrument : state.instruments().byId()) {
            if (instrument.sampler() != null && instrument.source().type().needsSample()) {
                buffers.recording(instrument.sampler().sample());
            }
        }
        for (Kit kit : state.sequencer().kits()) {
            for (PadSound pad : kit.pads()) {
                if (pad.sample() != null) {
                    buffers.recording(pad.sample());
                }
            }
        }
    }

    /** A note of an instrument; null while there is nothing to play it with. */
    Stroke of(Instrument instrument, int pitch, double hard) {
        SourceType type = instrument.source().type();
        if (type.needsSample()) {
            return recorded(instrument.sampler(), type, pitch, hard);
        }
        String def = SourceDefs.nameAt(type, pitch);
        return new Stroke(def, pitch, hard, type.isDrums() ? tuned(Drum.offsetAt(pitch)) : List.of());
    }

    private static List<Object> tuned(double semitones) {
        return List.of(VoiceParams.OFFSET, (float) semitones);
    }

    private Stroke recorded(Sampler sampler, SourceType type, int pitch, double hard) {
        Loaded loaded = sampler == null ? null : buffers.recording(sampler.sample());
        if (loaded == null) {
            return null;
        }
        Slice slice = nearest(sampler, pitch);
        double speed = sampler.pitchTracking() ? Math.pow(2, (pitch - slice.root()) / 12.0) : 1;
        List<Object> own = part(loaded, slice.start(), slice.end(), speed, sampler.loop());
        return new Stroke(SourceDefs.name(type, loaded.channels()), pitch, hard, own);
    }

    private static Slice nearest(Sampler sampler, int pitch) {
        Slice best = null;
        for (Slice slice : sampler.slices()) {
            if (best == null || Math.abs(slice.root() - pitch) < Math.abs(best.root() - pitch)) {
                best = slice;
            }
        }
        return best == null ? Slice.WHOLE : best;
    }

    private static List<Object> part(Loaded of, double start, double end, double speed, boolean loop) {
        return List.of(
                VoiceParams.BUFFER,
                of.buffer(),
                VoiceParams.START,
                (float) start,
                VoiceParams.END,
                (float) end,
                VoiceParams.SPEED,
                (float) speed,
                VoiceParams.LOOP,
                loop ? 1 : 0);
    }

    /** A hit on a pad, 0–11. */
    Stroke ofPad(Kit kit, int pad, double hard, int semitones) {
        PadSound sound = kit.pads().get(pad);
        Loaded loaded = sound.sample() == null ? null : buffers.recording(sound.sample());
        // What is behind the velocity's curve is to be the pad's level.
        double struck = hard * Math.cbrt(sound.level() * sound.level());
        double moved = sound.pitch() + semitones;
        if (loaded == null) {
            int pitch = Drum.pitchOfPad(pad);
            return new Stroke(Drum.onPad(pad).def(), pitch, struck, tuned(Drum.offsetAt(pitch) + moved));
        }
        double speed = Math.pow(2, moved / 12) * (sound.reverse() ? -1 : 1);
        List<Object> own = part(loaded, sound.start(), sound.end(), speed, false);
        return new Stroke(SourceDefs.name(SourceType.SAMPLER, loaded.channels()), MIDDLE_C, struck, own);
    }
}
