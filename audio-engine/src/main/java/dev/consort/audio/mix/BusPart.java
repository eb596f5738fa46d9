package dev.consort.audio.mix;

import dev.consort.protocol.state.mixer.Bus;

/** One bus as the audio thread needs it: its settings and the strip that gathers its sound. */
record BusPart(Bus bus, BusStrip strip, boolean isHeard) {}
