package dev.consort.audio.voice;

import dev.consort.audio.dsp.StereoSignal;

/** Room for one voice at a time to work in; each thread that renders has its own. */
public final class Scratch {
    final StereoSignal sound = new StereoSignal();
    final float[] gains = new float[StereoSignal.CHUNK];
}
