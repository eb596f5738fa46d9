package dev.consort.audio.mix;

import dev.consort.audio.sample.Recording;
import dev.consort.protocol.state.effect.Effect;
import dev.consort.protocol.state.theory.Mode;

/**
 * What an effect does from now on. Made off the audio thread.
 *
 * @param effect as people have set it
 * @param mode the session's key
 * @param tuningA4 Hz
 * @param impulse the room that a convolution plays in; null for its own
 */
public record InsertSetting(Effect effect, Mode mode, double tuningA4, Recording impulse) {}
