package dev.consort.audio.voice;

import dev.consort.audio.dsp.SlowOscillator;
import dev.consort.audio.dsp.Smoothed;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.dsp.filter.SoundFilter;
import dev.consort.audio.knob.Knobs;
import dev.consort.audio.tone.Timbre;
import dev.consort.audio.tuning.Pitches;
import dev.consort.protocol.state.control.InstrumentParameter;
import dev.consort.protocol.state.instrument.Envelope;
import dev.consort.protocol.state.instrument.Filter;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.Lfo;
import dev.consort.protocol.state.instrument.LfoTarget;
import dev.consort.protocol.state.param.ParamSpec;
import java.util.Arrays;
import java.util.List;

/**
 * One instrument's sound before the mixer: the sum of its voices behind its filter, and the slow oscillator that moves it
 * all. One filter does for all voices, because they share its settings. For the audio thread.
 */
public final class Part {
    private static final List<ParamSpec> TABLE = Arrays.stream(InstrumentParameter.values())
            .map(InstrumentParameter::spec)
            .toList();

    private final StereoSignal sum = new StereoSignal();
    private final StereoSignal dry = new StereoSignal();
    private final Knobs knobs = new Knobs(TABLE);
    private final SlowOscillator lfo;
    private final Smoothed cutoff;
    private final Smoothed filtered;
    private PartSetting setting;
    private double tremolo = 1;
    private double bend = 1;
    private boolean sounds;
    private Voice first;

    public Part(int sampleRate) {
        lfo = new SlowOscillator(sampleRate);
        cutoff = new Smoothed(sampleRate, 0);
        filtered = new Smoothed(sampleRate, 0);
    }

    /** Takes over a setting; the same one again changes nothing. */
    public void follow(PartSetting now) {
        if (now == setting) {
            return;
        }
        if (setting != null && setting.lfo() != null) {
            setting.lfo().move(0);
        }
        boolean isFirst = setting == null;
        setting = now;
        now.timbre().follow(now.regions());
        now.timbre().knobs().set(now.shown().source().params());
        turnKnobs(now.shown());
        if (isFirst) {
            arrive();
        }
    }

    private void turnKnobs(Instrument shown) {
        set(InstrumentParameter.LEVEL, shown.level());
        set(InstrumentParameter.PAN, shown.pan());
        set(InstrumentParameter.LFO_RATE, shown.lfo().rate());
        set(InstrumentParameter.LFO_DEPTH, shown.lfo().depth());
        turnEnvelope(shown.envelope());
        Filter filter = shown.filter();
        set(InstrumentParameter.FILTER_ENABLED, filter != null && filter.enabled() ? 1 : 0);
        if (filter != null) {
            set(InstrumentParameter.FILTER_CUTOFF, filter.cutoff());
            set(InstrumentParameter.FILTER_RESONANCE, filter.resonance());
        }
    }

    private void turnEnvelope(Envelope envelope) {
        set(InstrumentParameter.ATTACK, envelope.attack());
        set(InstrumentParameter.DECAY, envelope.decay());
        set(InstrumentParameter.SUSTAIN, envelope.sustain());
        set(InstrumentParameter.RELEASE, envelope.release());
    }

    private void set(InstrumentParameter parameter, double value) {
        knobs.set(parameter.ordinal(), value);
    }

    /** What automation and the slow oscillator move, by the number of the {@link InstrumentParameter}. */
    public Knobs knobs() {
        return knobs;
    }

    double knob(InstrumentParameter parameter) {
        return knobs.get(parameter.ordinal());
    }

    PartSetting setting() {
        return setting;
    }

    /** The instrument as it is shown. */
    public Instrument shown() {
        return setting.shown();
    }

    /** The sum of the voices, for these frames. */
    public StereoSignal sum() {
        return sum;
    }

    /** The fader, 0–1, as automation and oscillator have it. */
    public double level() {
        return knob(InstrumentParameter.LEVEL) * tremolo;
    }

    /** The place between left and right, −1 to 1, as automation and oscillator have it. */
    public double pan() {
        return knob(InstrumentParameter.PAN);
    }

    /** The fundamental of a pitch that would be {@code tuned} Hz without bends. */
    double hz(Timbre timbre, double tuned) {
        return tuned * bend * timbre.factor();
    }

    /** Has one more voice to render by itself, which began before all that it has. */
    void hold(Voice voice) {
        voice.standBefore(first);
        first = voice;
    }

    /** Has none any more. */
    void letGo() {
        first = null;
    }

    /** Adds the next frames of the voices that have been dealt out to it. */
    public void render(Pitches pitches, Scratch room, int frames) {
        for (Voice voice = first; voice != null; voice = voice.next()) {
            if (voice.isSounding()) {
                voice.render(pitches, room, frames);
            }
        }
    }

    /** Lets a key go, as {@link VoicePool#release} does, while the voices are dealt out. */
    public void release(int pitch, boolean live) {
        for (Voice voice = first; voice != null; voice = voice.next()) {
            if (voice.plays(this, pitch, live)) {
                voice.release();
            }
        }
    }

    /** A voice of it goes on beyond this chunk. */
    void soundOn() {
        sounds = true;
    }

    /** Whether a voice of it goes on beyond this chunk. */
    public boolean sounds() {
        return sounds;
    }

    /** Begins a chunk: silence to add voices to, and the oscillator's new value. */
    public void begin(int frames) {
        sum.clear(frames);
        sounds = false;
        Lfo wanted = shown().lfo();
        double depth = wanted.enabled() ? knob(InstrumentParameter.LFO_DEPTH) : 0;
        double wave = lfo.advance(wanted.shape(), knob(InstrumentParameter.LFO_RATE), frames);
        if (setting.lfo() != null) {
            setting.lfo().move(wave * depth);
        }
        // Full depth swings between silence and full level.
        tremolo = wanted.target() == LfoTarget.LEVEL ? 1 - depth * (1 - wave) / 2 : 1;
        double semitones = knob(InstrumentParameter.PITCH);
        bend = semitones == 0 ? 1 : Math.pow(2, semitones / 12);
    }

    /** What moved while nothing sounded has arrived: an attack must not be softened by it. */
    public void arrive() {
        aim();
        cutoff.arrive();
        filtered.arrive();
    }

    private void aim() {
        cutoff.aim(Math.log(knob(InstrumentParameter.FILTER_CUTOFF)));
        filtered.aim(setting.filter() == null ? 0 : knob(InstrumentParameter.FILTER_ENABLED));
    }

    /** Ends a chunk: filters what the voices added, and fills the right side of what has one side only. */
    public void finish(int frames) {
        aim();
        cutoff.ramp(frames);
        filtered.ramp(frames);
        if (setting.filter() != null) {
            filter(frames);
        }
        if (!setting.wide()) {
            System.arraycopy(sum.left, 0, sum.right, 0, frames);
        }
    }

    private void filter(int frames) {
        SoundFilter left = setting.filter()[0];
        SoundFilter right = setting.filter()[1];
        if (filtered.isAt(0)) {
            left.reset();
            right.reset();
            return;
        }
        dry.copy(sum, frames);
        filter(left, sum.left, dry.left, frames);
        if (setting.wide()) {
            filter(right, sum.right, dry.right, frames);
        }
    }

    private void filter(SoundFilter filter, float[] side, float[] unfiltered, int frames) {
        Filter wanted = shown().filter();
        double shape = wanted.shape() == null ? 0 : wanted.shape();
        double drive = wanted.drive() == null ? 1 : wanted.drive();
        filter.tune(wanted.type(), Math.exp(cutoff.value()), knob(InstrumentParameter.FILTER_RESONANCE), shape, drive);
        filter.process(side, frames);
        if (!filtered.isAt(1)) {
            for (int i = 0; i < frames; i++) {
                side[i] = unfiltered[i] + (side[i] - unfiltered[i]) * filtered.at(i);
            }
        }
    }

    /** Whether the filter has fallen silent. */
    public boolean isQuiet() {
        return setting.filter() == null || setting.filter()[0].isQuiet() && setting.filter()[1].isQuiet();
    }
}
