package dev.consort.audio.mix;

import dev.consort.audio.crew.Crew;
import dev.consort.audio.dsp.Limiter;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.heard.Ears;
import dev.consort.audio.input.AudioInput;
import dev.consort.audio.tone.Tone;
import dev.consort.audio.tuning.LiveTuning;
import dev.consort.audio.tuning.TuningPlan;
import dev.consort.audio.voice.PadSetting;
import dev.consort.audio.voice.Part;
import dev.consort.audio.voice.PartSetting;
import dev.consort.audio.voice.VoicePool;
import dev.consort.protocol.state.Session;

/**
 * The whole band: notes in, limited stereo out. Renders up to the frame of each event, so that notes begin exactly
 * there. Never allocates. For the audio thread; the meters may be read by any.
 */
public final class Desk {
    private static final int CLOSED_HAT = 42;
    private static final int PEDAL_HAT = 44;
    private static final int OPEN_HAT = 46;

    private static final Rig EMPTY = new Rig(
            Session.DEFAULT,
            TuningPlan.of(Session.DEFAULT),
            new ChannelSetting[0],
            new StripSetting[0],
            new StripSetting[0],
            null,
            new Tone[0][],
            new Binding[0]);

    private final SongClock clock;
    private final VoicePool voices;
    private final Channels channels;
    private final Taps taps = new Taps();
    private final ClickTone click;
    private final LiveTuning tuning;
    private final Limiter limiter;
    private final Meter meter;
    private final EarFeed ears;
    private final StretchPlayer ahead;
    private Stretch stretch;
    private volatile Rig rig = EMPTY;
    private float[] out = {};
    private int start;
    private int rendered;
    private int chunkFrames;

    /** A desk for one thread that plays live. */
    public Desk(int sampleRate, SongClock clock) {
        this(sampleRate, clock, null);
    }

    /**
     * A desk.
     *
     * @param crew renders together what nobody waits for: what a block is to sound like is there only when {@link #complete}
     *     returns. Null for a desk that plays live
     */
    public Desk(int sampleRate, SongClock clock, Crew crew) {
        this.clock = clock;
        tuning = new LiveTuning(sampleRate, EMPTY.tuning());
        voices = new VoicePool(sampleRate, tuning);
        channels = new Channels(voices);
        click = new ClickTone(sampleRate);
        limiter = new Limiter(sampleRate);
        meter = new Meter(sampleRate);
        ears = new EarFeed(sampleRate, channels);
        stretch = crew == null ? null : new Stretch(false);
        ahead = crew == null ? null : new StretchPlayer(crew, voices, taps, this::finishChunk);
    }

    /** Plays with a rig from now on. */
    public void follow(Rig now) {
        complete();
        for (Binding binding : rig.bindings()) {
            binding.letGo();
        }
        voices.follow(now.banks());
        tuning.follow(now.tuning());
        taps.follow(now.buses());
        follow(now.groups());
        follow(now.buses());
        now.master().unit().follow(now.master());
        channels.follow(now.channels());
        rig = now;
        if (ahead != null) {
            ahead.follow(now);
        }
    }

    private static void follow(StripSetting[] strips) {
        for (StripSetting strip : strips) {
            strip.unit().follow(strip);
        }
    }

    /**
     * Begins a note; by hand or from the song, each ended only by its own kind. Unknown instruments stay silent.
     *
     * @param velocity 1–127
     */
    public void noteOn(int instrument, int pitch, int velocity, boolean live) {
        Channel channel = channels.get(instrument);
        if (channel == null || pitch < 0 || pitch > 127) {
            return;
        }
        catchUp();
        Part part = channel.part();
        PartSetting setting = channel.setting().part();
        if (!setting.shown().polyphonic()) {
            voices.endAll(part, true);
        } else {
            voices.release(part, pitch, live);
        }
        if (setting.timbre().type().isDrums()) {
            choke(part, pitch);
        }
        channel.wake();
        if (setting.timbre().isPitched()) {
            tuning.noteOn(pitch);
        }
        voices.start(part, setting.family(), setting.timbre(), pitch, share(velocity), live);
    }

    private static double share(int velocity) {
        return Math.max(1, Math.min(127, velocity)) / 127.0;
    }

    private void choke(Part part, int pitch) {
        if (pitch == CLOSED_HAT || pitch == PEDAL_HAT) {
            voices.choke(part, OPEN_HAT);
        }
    }

    /**
     * Hits a pad of an instrument's kit. It sounds until it is over by itself.
     *
     * @param semitones by which this hit is moved
     */
    public void pad(int instrument, int pad, int velocity, int semitones) {
        Channel channel = channels.get(instrument);
        if (channel == null || pad >= channel.setting().part().pads().length) {
            return;
        }
        catchUp();
        PadSetting hit = channel.setting().part().pads()[pad];
        choke(channel.part(), hit.pitch());
        channel.wake();
        hit.timbre().follow(hit.regions());
        hit.timbre().knobs().set(hit.tune(), hit.semitones() + semitones);
        double loudness = share(velocity) * Math.cbrt(hit.level() * hit.level());
        voices.start(channel.part(), hit.family(), hit.timbre(), hit.pitch(), Math.max(1e-3, loudness), false);
    }

    /** Ends a note; a drum sounds on by itself. */
    public void noteOff(int instrument, int pitch, boolean live) {
        Channel channel = channels.get(instrument);
        if (channel != null && !channel.setting().part().timbre().type().isPercussion()) {
            release(channel, pitch, live);
            endInTuning(channel.setting().part(), pitch);
        }
    }

    private void release(Channel channel, int pitch, boolean live) {
        if (stretch != null && stretch.count() > 0) {
            channel.release(stretch.count(), pitch, live);
        } else {
            voices.release(channel.part(), pitch, live);
        }
    }

    private void endInTuning(PartSetting setting, int pitch) {
        if (setting.timbre().isPitched() && pitch >= 0 && pitch <= 127) {
            tuning.noteOff(pitch);
        }
    }

    /** Releases everything that an instrument sounds. */
    public void allNotesOff(int instrument) {
        catchUp();
        Channel channel = channels.get(instrument);
        if (channel != null) {
            voices.endAll(channel.part(), false);
        }
    }

    /** Releases everything. */
    public void allNotesOff() {
        catchUp();
        for (ChannelSetting setting : channels.settings()) {
            voices.endAll(setting.unit().part(), false);
        }
        tuning.allOff();
    }

    /** Sounds the metronome. */
    public void click(boolean accent) {
        complete();
        click.strike(rig.session().click().level(), accent);
    }

    /** What comes in from outside is taken from there. Any thread. */
    public void listenTo(AudioInput input) {
        taps.listenTo(input);
    }

    /** Begins a block. */
    public void begin(float[] interleaved) {
        begin(interleaved, 0);
    }

    /**
     * Begins a block. Where a crew renders, the blocks between two calls of {@link #complete} go into the same array.
     *
     * @param from frame of the array at which the block begins
     */
    public void begin(float[] interleaved, int from) {
        out = interleaved;
        start = from;
        rendered = 0;
    }

    /** Renders up to a frame of the block. */
    public void renderTo(int frame) {
        while (rendered < frame) {
            // Chunks begin where they would in any other block size, so that this makes no difference.
            int frames = Math.min(StereoSignal.CHUNK - chunkFrames, frame - rendered);
            if (stretch == null) {
                chunk(frames);
            } else {
                layOut(frames);
            }
            rendered += frames;
            chunkFrames = (chunkFrames + frames) % StereoSignal.CHUNK;
        }
    }

    /** Leaves a chunk for later. */
    private void layOut(int frames) {
        if (stretch.isFull()) {
            catchUp();
        }
        tuning.advance(frames);
        stretch.add(frames, clock.tickAt(rendered), start + rendered, ahead(), tuning.pitches());
    }

    /** Frames to where a chunk begins in any case. */
    private int ahead() {
        return StereoSignal.CHUNK - chunkFrames;
    }

    /** Renders the instruments up to here, so that notes may begin. */
    private void catchUp() {
        if (stretch != null && stretch.count() > 0) {
            stretch = ahead.play(stretch);
        }
    }

    /** Renders all that has been left for later, up to the end of the last block. */
    public void complete() {
        catchUp();
        if (ahead != null) {
            ahead.catchUp();
        }
    }

    private void finishChunk(Stretch of, int chunk) {
        finish(rig.master().unit(), of.frames(chunk), of.place(chunk), of.ahead(chunk));
    }

    private void chunk(int frames) {
        Rig now = rig;
        double tick = clock.tickAt(rendered);
        for (Binding binding : now.bindings()) {
            binding.apply(tick);
        }
        clear(now.groups(), frames);
        clear(now.buses(), frames);
        Strip master = now.master().unit();
        master.in().clear(frames);
        tuning.advance(frames);
        taps.begin(frames);
        channels.begin(taps, frames);
        voices.render(frames);
        channels.finish(taps, frames, ahead());
        mix(now.groups(), frames);
        mix(now.buses(), frames);
        finish(master, frames, start + rendered, ahead());
    }

    private void finish(Strip master, int frames, int place, int ahead) {
        click.addTo(master.in(), frames);
        mix(master, frames, ahead);
        write(master.in(), frames, place);
        ears.tell(master.in(), frames);
    }

    private static void clear(StripSetting[] strips, int frames) {
        for (StripSetting strip : strips) {
            strip.unit().in().clear(frames);
        }
    }

    private void mix(StripSetting[] strips, int frames) {
        for (StripSetting strip : strips) {
            mix(strip.unit(), frames, ahead());
        }
    }

    private void mix(Strip strip, int frames, int ahead) {
        strip.aim(strip.level(), strip.pan());
        strip.process(taps, frames, ahead);
    }

    private void write(StereoSignal mix, int frames, int place) {
        limiter.process(mix, frames);
        for (int i = 0; i < frames; i++) {
            int at = 2 * (place + i);
            out[at] = mix.left[i];
            out[at + 1] = mix.right[i];
        }
        meter.hear(mix, frames);
    }

    /** Ends a block: the meters show it. */
    public void finish(int frames) {
        meter.show(frames);
        for (ChannelSetting setting : rig.channels()) {
            setting.unit().strip().meter().show(frames);
        }
        show(rig.groups(), frames);
        show(rig.buses(), frames);
    }

    private static void show(StripSetting[] strips, int frames) {
        for (StripSetting strip : strips) {
            strip.unit().meter().show(frames);
        }
    }

    /** The master's meter. */
    public Meter meter() {
        return meter;
    }

    /** Visits each instrument's meter. Any thread. */
    public void meters(MeterVisitor visitor) {
        for (ChannelSetting setting : rig.channels()) {
            visitor.onMeter(setting.strip().id(), setting.unit().strip().meter());
        }
    }

    /** Visits the meter of each group. Any thread. */
    public void groupMeters(MeterVisitor visitor) {
        visit(rig.groups(), visitor);
    }

    /** Visits the meter of each bus. Any thread. */
    public void busMeters(MeterVisitor visitor) {
        visit(rig.buses(), visitor);
    }

    private static void visit(StripSetting[] strips, MeterVisitor visitor) {
        for (StripSetting strip : strips) {
            visitor.onMeter(strip.id(), strip.unit().meter());
        }
    }

    /** Where somebody listens. Any thread. */
    public Ears ears() {
        return ears.ears();
    }

    /** How many voices sound, those that are fading included. */
    public int voices() {
        return voices.count();
    }

    /** Told of a meter. */
    @FunctionalInterface
    public interface MeterVisitor {
        /** The meter of the instrument, group or bus of this id. */
        void onMeter(int id, Meter meter);
    }
}
