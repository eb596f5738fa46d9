package dev.consort.audio.mix;

import dev.consort.audio.dsp.filter.Equaliser;
import dev.consort.audio.knob.Knobs;
import dev.consort.protocol.state.effect.Eq;

/**
 * What a strip does with its sound from now on. Made off the audio thread.
 *
 * @param equaliser null for none
 * @param bands the equaliser's parameters, three for each band
 * @param eq as people have set it; null for none
 * @param inserts in the signal's order
 * @param settings one for each insert
 */
public record RackSetting(Equaliser equaliser, Knobs bands, Eq eq, Insert[] inserts, InsertSetting[] settings) {
    /** Leaves everything as it is. */
    public static final RackSetting NONE = new RackSetting(null, null, null, new Insert[0], new InsertSetting[0]);
}
