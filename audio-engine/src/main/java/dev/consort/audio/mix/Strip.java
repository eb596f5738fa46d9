package dev.consort.audio.mix;

import dev.consort.audio.dsp.DrumGenerator;
import dev.consort.audio.dsp.SlowOscillator;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.LfoTarget;
import dev.consort.protocol.state.instrument.Source;

/** One instrument's voices and what is to happen to them in the current block. Audio thread only, but for the meters. */
public final class Strip {
    /** Notes of one instrument at once; beyond it the oldest gives way. */
    private static final int POLYPHONY = 16;

    /** Beside the sounding ones, some that fade out. */
    private static final int VOICES = POLYPHONY + 8;

    /** Frames between two looks at parameters and slow oscillator: 0.7 ms at 48 kHz. */
    private static final int CONTROL_FRAMES = 32;

    private static final double CUTOFF_OCTAVES = 2;
    private static final double PITCH_SEMITONES = 1;

    private final Voice[] voices = new Voice[VOICES];
    private final EventQueue events = new EventQueue();
    private final SlowOscillator slow;
    private final float[] scratch;
    private final float[] mono;
    private final Fader fader;
    private long notes;
    private double slowValue;

    public Strip(double sampleRate, int blockFrames) {
        for (int i = 0; i < VOICES; i++) {
            voices[i] = new Voice(sampleRate);
        }
        slow = new SlowOscillator(sampleRate);
        scratch = new float[blockFrames];
        mono = new float[blockFrames];
        fader = new Fader(blockFrames);
    }

    /** What is to happen in this block. */
    public EventQueue events() {
        return events;
    }

    Fader fader() {
        return fader;
    }

    float[] mono() {
        return mono;
    }

    /** The slow oscillator's last value for this target, else 0. */
    double slow(Instrument instrument, LfoTarget target) {
        return instrument.lfo().enabled() && instrument.lfo().target() == target ? slowValue : 0;
    }

    /** Makes {@code frames} frames of the instrument, before its fader. */
    void render(Instrument instrument, double tuningA4, int frames) {
        java.util.Arrays.fill(mono, 0, frames, 0);
        int at = 0;
        int event = 0;
        while (at < frames) {
            while (event < events.size() && events.frame(event) <= at) {
                happen(instrument, tuningA4, event++);
            }
            int until = event < events.size() ? Math.min(frames, events.frame(event)) : frames;
            int count = Math.min(CONTROL_FRAMES, until - at);
            run(instrument, tuningA4, at, count);
            at += count;
        }
        while (event < events.size()) {
            happen(instrument, tuningA4, event++);
        }
        events.clear();
    }

    private void run(Instrument instrument, double tuningA4, int from, int count) {
        slowValue = slow.next(instrument.lfo(), count);
        double bend = Math.pow(2, PITCH_SEMITONES * slow(instrument, LfoTarget.PITCH) / 12);
        double cutoff = Math.pow(2, CUTOFF_OCTAVES * slow(instrument, LfoTarget.FILTER_CUTOFF));
        for (Voice voice : voices) {
            if (!voice.isFree()) {
                double hz = hz(instrument.source(), voice.pitch(), tuningA4) * bend;
                voice.add(instrument, hz, cutoff, scratch, mono, from, count);
            }
        }
    }

    private static double hz(Source source, int pitch, double tuningA4) {
        double semitones = pitch - 69 + source.param("transpose") + source.param("detune") / 100;
        return tuningA4 * Math.pow(2, semitones / 12);
    }

    private void happen(Instrument instrument, double tuningA4, int event) {
        int pitch = events.pitch(event);
        boolean live = events.isLive(event);
        switch (events.kind(event)) {
            case ON -> begin(instrument, tuningA4, pitch, events.velocity(event), live);
            case OFF -> end(instrument, pitch, live);
            case LIVE_OFF -> endLive(instrument);
            case SILENCE -> silence();
        }
    }

    private void begin(Instrument instrument, double tuningA4, int pitch, int velocity, boolean live) {
        makeRoom(instrument, pitch);
        freeVoice().start(instrument, pitch, velocity, live, hz(instrument.source(), pitch, tuningA4), notes++);
    }

    private void makeRoom(Instrument instrument, int pitch) {
        boolean isDrum = instrument.source().type().isDrums();
        int held = 0;
        for (Voice voice : voices) {
            boolean givesWay = !instrument.polyphonic() && !isDrum
                    || isDrum && (voice.pitch() == pitch || DrumGenerator.chokes(pitch, voice.pitch()));
            if (voice.isHeld() && givesWay) {
                voice.releaseQuickly();
            }
            held += voice.isHeld() ? 1 : 0;
        }
        if (held >= POLYPHONY) {
            oldest(true).releaseQuickly();
        }
    }

    private Voice freeVoice() {
        for (Voice voice : voices) {
            if (voice.isFree()) {
                return voice;
            }
        }
        return oldest(false);
    }

    private Voice oldest(boolean held) {
        Voice oldest = voices[0];
        for (Voice voice : voices) {
            boolean counts = !held || voice.isHeld();
            if (counts && (voice.born() < oldest.born() || held && !oldest.isHeld())) {
                oldest = voice;
            }
        }
        return oldest;
    }

    private void end(Instrument instrument, int pitch, boolean live) {
        for (Voice voice : voices) {
            if (voice.plays(pitch, live)) {
                voice.release(instrument.source().type().isDrums());
            }
        }
    }

    private void endLive(Instrument instrument) {
        for (Voice voice : voices) {
            if (voice.isHeld() && voice.plays(voice.pitch(), true)) {
                voice.release(instrument.source().type().isDrums());
            }
        }
    }

    private void silence() {
        for (Voice voice : voices) {
            if (voice.isHeld()) {
                voice.releaseQuickly();
            }
        }
    }
}
