package dev.consort.audio.voice;

import dev.consort.audio.dsp.filter.SoundFilter;
import dev.consort.audio.sample.Regions;
import dev.consort.audio.tone.Timbre;
import dev.consort.protocol.state.instrument.Instrument;

/**
 * How a part sounds from now on. Made off the audio thread; for the audio thread.
 *
 * @param shown the instrument
 * @param timbre its source
 * @param regions what it plays, where it plays recordings
 * @param family the tone's number in the banks
 * @param filter one for each side; null for none
 * @param wide whether its two sides differ
 * @param lfo what its slow oscillator moves; null for its level, or nothing
 * @param pads of its kit, by number; empty when it has none
 */
public record PartSetting(
        Instrument shown,
        Timbre timbre,
        Regions regions,
        int family,
        SoundFilter[] filter,
        boolean wide,
        LfoAim lfo,
        PadSetting[] pads) {}
