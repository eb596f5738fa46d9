package dev.consort.audio;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.effect.EffectChain;
import dev.consort.protocol.state.instrument.Envelope;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.NoteMap;
import java.util.function.Consumer;

/** Small sessions to play. */
public final class Bands {
    private Bands() {}

    /** A session with one instrument, id 1, that holds its notes steadily. */
    public static NetworkState of(SourceType type) {
        return with(NetworkState.EMPTY, Instrument.of(1, type.label(), type).edit(draft -> {
            if (!type.isDrums()) {
                draft.envelope = new Envelope(0.001, 0.001, 1, 0.01);
            }
        }));
    }

    public static NetworkState with(NetworkState state, Instrument instrument) {
        return state.withInstruments(state.instruments().plus(instrument));
    }

    public static NetworkState edited(NetworkState state, int id, Consumer<Instrument.Draft> edit) {
        return state.withInstrument(state.instruments().get(id).edit(edit));
    }

    public static NetworkState note(NetworkState state, int id, int tick, int pitch, int duration) {
        NoteMap notes = state.pianoRoll().notes(id).with(tick, pitch, new Note(duration, 100));
        return state.withPianoRoll(state.pianoRoll().withNotes(id, notes));
    }

    public static NetworkState playing(NetworkState state, boolean playing) {
        return state.withTransport(state.transport().withPlaying(playing));
    }

    public static NetworkState looped(NetworkState state, int start, int end) {
        return state.withTransport(state.transport().withLoop(true, start, end));
    }

    public static AudioEngine engine(NetworkState state) {
        AudioEngine engine = new AudioEngine(EngineConfig.DEFAULT);
        engine.publish(state);
        return engine;
    }

    /** The same without the instruments' effects, of which the next one is number 1. */
    public static NetworkState withoutEffects(NetworkState state) {
        NetworkState plain = state;
        for (int id : state.instruments().byId().ids()) {
            plain = edited(plain, id, draft -> draft.chain(EffectChain.EMPTY));
        }
        return plain;
    }

    /** The left channel of the next frames, rendered in blocks of 256. */
    public static float[] left(AudioEngine engine, int frames) {
        float[] left = new float[frames];
        float[] block = new float[512];
        for (int done = 0; done < frames; done += 256) {
            int count = Math.min(256, frames - done);
            engine.render(block, count);
            for (int i = 0; i < count; i++) {
                left[done + i] = block[2 * i];
            }
        }
        return left;
    }

    /** The highest sample; not a number when one is not. */
    public static float peak(float[] signal) {
        float peak = 0;
        for (float sample : signal) {
            peak = Math.max(peak, Math.abs(sample));
        }
        return peak;
    }

    public static double rms(float[] signal, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += signal[i] * signal[i];
        }
        return Math.sqrt(sum / (to - from));
    }
}
