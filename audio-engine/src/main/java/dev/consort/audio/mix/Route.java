package dev.consort.audio.mix;

import dev.consort.audio.dsp.Smoothed;
import dev.consort.protocol.state.instrument.SendTap;

/** A way from an instrument to a bus; its level is smoothed. For the audio thread. */
final class Route {
    final BusStrip to;
    final SendTap tap;
    final Smoothed level;

    Route(int sampleRate, BusStrip to, SendTap tap) {
        this.to = to;
        this.tap = tap;
        this.level = new Smoothed(sampleRate, 0);
    }
}
