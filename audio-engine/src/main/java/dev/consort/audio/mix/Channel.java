package dev.consort.audio.mix;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.voice.Part;

/** An instrument at the desk: its sound and its strip. Rests while nothing sounds. For the audio thread. */
public final class Channel {
    private final Part part;
    private final Strip strip;
    private final Feed feed;
    private ChannelSetting setting;
    private long round;
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

    /** Passes on what its voices have added. */
    void finish(Taps taps, int frames) {
        part.finish(frames);
        StereoSignal in = strip.in();
        in.copy(part.sum(), frames);
        strip.aim(part.level(), part.pan());
        strip.process(taps, frames);
        idle = !isRouting() && !part.sounds() && part.isQuiet() && strip.isQuiet();
    }
}
