package dev.consort.audio.mix;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.heard.Ear;
import dev.consort.audio.heard.Ears;

/** Lets those who listen hear the mix or one of the instruments. For the audio thread. */
final class EarFeed {
    private final Ears ears;
    private final Channels channels;

    EarFeed(int sampleRate, Channels channels) {
        this.ears = new Ears(sampleRate);
        this.channels = channels;
    }

    Ears ears() {
        return ears;
    }

    /** A chunk was mixed. */
    void tell(StereoSignal mix, int frames) {
        for (Ear ear : ears.listening()) {
            if (ear.instrument() == Ear.MIX) {
                ear.hear(mix, frames);
            } else {
                tell(ear, channels.get(ear.instrument()), frames);
            }
        }
    }

    private static void tell(Ear ear, Channel channel, int frames) {
        if (channel == null || channel.isIdle()) {
            ear.hearNothing(frames);
        } else {
            ear.hear(channel.part().sum(), frames);
        }
    }
}
