package dev.consort.audio.mix;

import dev.consort.audio.voice.VoicePool;

/**
 * The instruments at the desk, and those that have been taken away and still fade. Never allocates; for the audio thread.
 */
final class Channels {
    private static final int MOST_LEAVING = 64;

    private final VoicePool voices;
    private final Channel[] leaving = new Channel[MOST_LEAVING];
    private ChannelSetting[] settings = {};
    private int left;
    private long round;

    Channels(VoicePool voices) {
        this.voices = voices;
    }

    /** Takes over the instruments; what has gone fades. */
    void follow(ChannelSetting[] now) {
        round++;
        for (ChannelSetting setting : now) {
            setting.unit().follow(setting, round);
        }
        for (ChannelSetting before : settings) {
            if (before.unit().round() != round) {
                dismiss(before.unit());
            }
        }
        settings = now;
    }

    private void dismiss(Channel channel) {
        voices.endAll(channel.part(), true);
        if (!channel.isIdle() && left < MOST_LEAVING) {
            leaving[left++] = channel;
        }
    }

    /** The channel of an instrument that there is, or null. */
    Channel get(int instrument) {
        int low = 0;
        int high = settings.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int id = settings[middle].strip().id();
            if (id == instrument) {
                return settings[middle].unit();
            }
            if (id < instrument) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }

    ChannelSetting[] settings() {
        return settings;
    }

    void begin(Taps taps, int frames) {
        for (ChannelSetting setting : settings) {
            if (!setting.unit().isIdle()) {
                setting.unit().begin(taps, frames);
            }
        }
        for (int i = 0; i < left; i++) {
            leaving[i].begin(taps, frames);
        }
    }

    void finish(Taps taps, int frames, int ahead) {
        for (ChannelSetting setting : settings) {
            finish(setting.unit(), taps, frames, ahead);
        }
        for (int i = left - 1; i >= 0; i--) {
            finish(leaving[i], taps, frames, ahead);
            if (!leaving[i].part().sounds()) {
                leaving[i] = leaving[--left];
                leaving[left] = null;
            }
        }
    }

    private void finish(Channel channel, Taps taps, int frames, int ahead) {
        if (!channel.isIdle()) {
            channel.finish(taps, frames, ahead);
        }
    }
}
