package dev.consort.audio.mix;

import dev.consort.audio.dsp.Limiter;
import dev.consort.audio.dsp.Smoothed;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.mixer.Master;
import java.util.ArrayList;
import java.util.List;

/**
 * The whole band: notes in, limited stereo out. Renders up to the frame of each event, so that notes begin exactly
 * there. Allocates only when the state has changed. For the audio thread; the meters may be read by any.
 */
public final class Desk {
    private static final int CLOSED_HAT = 42;
    private static final int PEDAL_HAT = 44;
    private static final int OPEN_HAT = 46;

    private final int sampleRate;
    private final VoicePool voices;
    private final Patchbay patchbay;
    private final StereoSignal mix = new StereoSignal();
    private final ClickTone click;
    private final Smoothed masterLevel;
    private final Limiter limiter;
    private final Meter meter;
    private volatile Part[] parts = {};
    private NetworkState state = NetworkState.EMPTY;
    private float[] out = {};
    private int rendered;

    public Desk(int sampleRate, long seed) {
        this.sampleRate = sampleRate;
        voices = new VoicePool(sampleRate, seed);
        patchbay = new Patchbay(sampleRate);
        click = new ClickTone(sampleRate);
        masterLevel = new Smoothed(sampleRate, Master.DEFAULT.level());
        limiter = new Limiter(sampleRate);
        meter = new Meter(sampleRate);
    }

    /** Follows a new state. */
    public void follow(NetworkState now) {
        Master master = now.mixer().master();
        masterLevel.aim(master.mute() ? 0 : master.level());
        if (now.instruments() != state.instruments()
                || now.mixer() != state.mixer()
                || now.session() != state.session()) {
            followInstruments(now);
            patchbay.follow(now, parts);
        }
        if (state == NetworkState.EMPTY) {
            masterLevel.arrive();
        }
        state = now;
    }

    private void followInstruments(NetworkState now) {
        List<Part> next = new ArrayList<>();
        for (Part part : parts) {
            if (!now.instruments().byId().contains(part.shown().id())) {
                voices.endAll(part, true);
                keepWhileItSounds(part, next);
            }
        }
        for (Instrument instrument : now.instruments().byId()) {
            Part known = part(instrument.id());
            Part part = known == null ? new Part(sampleRate, instrument) : known;
            part.follow(instrument, now.session().tuningA4());
            next.add(part);
        }
        parts = next.toArray(Part[]::new);
    }

    private void keepWhileItSounds(Part part, List<Part> next) {
        if (voices.uses(part)) {
            next.add(part);
        }
    }

    private Part part(int instrument) {
        for (Part part : parts) {
            if (part.shown().id() == instrument) {
                return part;
            }
        }
        return null;
    }

    /** Begins a note; by hand or from the roll, each ended only by its own kind. Unknown instruments stay silent. */
    public void noteOn(int instrument, int pitch, int velocity, boolean live) {
        Part part = part(instrument);
        if (part == null
                || pitch < 0
                || pitch > 127
                || !state.instruments().byId().contains(instrument)) {
            return;
        }
        if (part.shown().polyphonic()) {
            voices.release(part, pitch, live);
        } else {
            voices.endAll(part, true);
        }
        if (part.timbre().type().isDrums() && (pitch == CLOSED_HAT || pitch == PEDAL_HAT)) {
            voices.choke(part, OPEN_HAT);
        }
        part.wake();
        voices.start(part, pitch, Math.max(1, Math.min(127, velocity)), live);
    }

    /** Ends a note; a drum sounds on by itself. */
    public void noteOff(int instrument, int pitch, boolean live) {
        Part part = part(instrument);
        if (part != null && !part.timbre().type().isPercussion()) {
            voices.release(part, pitch, live);
        }
    }

    /** Releases everything that an instrument sounds. */
    public void allNotesOff(int instrument) {
        Part part = part(instrument);
        if (part != null) {
            voices.endAll(part, false);
        }
    }

    /** Sounds the metronome. */
    public void click(boolean accent) {
        click.strike(state.session().click().level(), accent);
    }

    /** Begins a block. */
    public void begin(float[] interleaved) {
        out = interleaved;
        rendered = 0;
    }

    /** Renders up to a frame of the block. */
    public void renderTo(int frame) {
        while (rendered < frame) {
            int frames = Math.min(StereoSignal.CHUNK, frame - rendered);
            chunk(frames);
            rendered += frames;
        }
    }

    private void chunk(int frames) {
        Part[] band = parts;
        BusStrip[] buses = patchbay.buses();
        mix.clear(frames);
        for (BusStrip bus : buses) {
            bus.in.clear(frames);
        }
        for (Part part : band) {
            part.begin(frames);
        }
        voices.render(frames);
        for (Part part : band) {
            if (!part.isIdle()) {
                part.finish(mix, frames, voices.uses(part));
            }
        }
        for (BusStrip bus : buses) {
            bus.mixInto(mix, frames);
        }
        click.addTo(mix, frames);
        write(frames);
    }

    private void write(int frames) {
        masterLevel.ramp(frames);
        for (int i = 0; i < frames; i++) {
            float left = mix.left[i] * masterLevel.at(i);
            float right = mix.right[i] * masterLevel.at(i);
            float gain = limiter.gain(left, right);
            left = gain == 0 ? 0 : left * gain;
            right = gain == 0 ? 0 : right * gain;
            int at = 2 * (rendered + i);
            out[at] = left;
            out[at + 1] = right;
            meter.hear(left, right);
        }
    }

    /** Ends a block: the meters show it. */
    public void finish(int frames) {
        meter.show(frames);
        for (Part part : parts) {
            part.strip().meter().show(frames);
        }
    }

    /** The master's meter. */
    public Meter meter() {
        return meter;
    }

    /** Visits each instrument's meter. Any thread. */
    public void meters(MeterVisitor visitor) {
        for (Part part : parts) {
            visitor.onMeter(part.shown().id(), part.strip().meter());
        }
    }

    /** Told of an instrument's meter. */
    @FunctionalInterface
    public interface MeterVisitor {
        /** One instrument's meter. */
        void onMeter(int instrument, Meter meter);
    }
}
