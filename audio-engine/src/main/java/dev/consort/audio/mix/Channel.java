package dev.consort.audio.mix;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.voice.Part;
import dev.consort.audio.voice.Scratch;
import dev.consort.protocol.state.instrument.SourceType;

/** An instrument at the desk: its sound and its strip. Rests while nothing sounds. For the audio thread. */
public final class Channel {
    private final Part part;
    private final Strip strip;
    private final Feed feed;
    private ChannelSetting setting;
    private final PendingReleases releases = new PendingReleases();
    private long round;
    private double work;
    private boolean idle = true;

    public Channel(int sampleRate) {
        part = new Part(sampleRate);
        strip = new Strip(sampleRate, false);
        feed = new Feed(sampleRate);
    }

    /** The instrument's sound. */
    public Part part() {
        return part;
    }

    /** The instrument's place in the mix. */
    public Strip strip() {
        return strip;
    }

    /** The round in which it was last among the instruments. */
    long round() {
        return round;
    }

    ChannelSetting setting() {
        return setting;
    }

    void follow(ChannelSetting now, long of) {
        round = of;
        setting = now;
        part.follow(now.part());
        strip.follow(now.strip());
        if (isRouting()) {
            wake();
        }
    }

    /** Expects a note. */
    void wake() {
        if (idle) {
            idle = false;
            part.arrive();
            strip.aim(part.level(), part.pan());
            strip.arrive();
        }
    }

    boolean isIdle() {
        return idle;
    }

    void begin(Taps taps, int frames) {
        part.begin(frames);
        if (isRouting()) {
            feed.add(setting.part().timbre(), taps, part.sum(), frames);
        }
    }

    /** What is made elsewhere goes on sounding without a note. */
    private boolean isRouting() {
        return setting.part().timbre().type().isRouting();
    }

    /** Whether it hears what a bus carries. */
    boolean listens() {
        return setting.part().timbre().type() == SourceType.BUS_IN || strip.listens();
    }

    /** How much work it was lately: nanoseconds per frame. Only for who goes first. */
    double work() {
        return work;
    }

    void worked(long nanos, int frames) {
        work += ((double) nanos / frames - work) / 4;
    }

    /** Lets a key go at the beginning of a chunk of a stretch that is not rendered yet. */
    void release(int chunk, int pitch, boolean live) {
        releases.add(chunk, pitch, live);
    }

    /** Lets go the keys that are let go at the beginning of a chunk; while the voices are dealt out. */
    void release(int chunk) {
        releases.perform(part, chunk);
    }

    /** Renders its voices and works on them, for one chunk of a stretch; while it rests, automation can wait. */
    void play(Stretch stretch, int chunk, Taps taps, Scratch room) {
        int frames = stretch.frames(chunk);
        if (!idle) {
            strip.turnTo(stretch.slot(chunk), stretch.tick(chunk));
            releases.perform(part, chunk);
            begin(taps, frames);
            part.render(stretch.pitches(chunk), room, frames);
            finish(taps, frames, stretch.ahead(chunk));
        } else if (chunk == stretch.count() - 1) {
            strip.turnTo(stretch.slot(chunk), stretch.tick(chunk));
        } else {
            strip.skip(stretch.slot(chunk));
        }
    }

    /** Passes on what its voices have added. */
    void finish(Taps taps, int frames, int ahead) {
        part.finish(frames);
        StereoSignal in = strip.in();
        in.copy(part.sum(), frames);
        strip.aim(part.level(), part.pan());
        strip.process(taps, frames, ahead);
        idle = !isRouting() && !part.sounds() && part.isQuiet() && strip.isQuiet();
    }
}
