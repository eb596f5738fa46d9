package dev.consort.audio.mix;

import dev.consort.protocol.state.instrument.Send;

/**
 * What a strip does from now on. Made off the audio thread.
 *
 * @param unit the strip
 * @param id of the instrument, group or bus; 0 for the master
 * @param level its fader, 0–1; an instrument's comes from its part
 * @param pan −1 to 1; an instrument's comes from its part
 * @param open whether it is heard: neither muted nor silenced by others' solo
 * @param stereo false mixes both sides into one
 * @param rack its equaliser and effects
 * @param output where it goes; null for nowhere
 * @param routes its sends
 * @param sends as people have set them, one for each route
 * @param buses where they go
 */
public record StripSetting(
        Strip unit,
        int id,
        double level,
        double pan,
        boolean open,
        boolean stereo,
        RackSetting rack,
        Strip output,
        Route[] routes,
        Send[] sends,
        Strip[] buses) {}
