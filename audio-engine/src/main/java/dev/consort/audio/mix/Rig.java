package dev.consort.audio.mix;

import dev.consort.audio.tone.Tone;
import dev.consort.audio.tuning.TuningPlan;
import dev.consort.protocol.state.Session;

/**
 * All that the desk needs to play a state, made off the audio thread so that the audio thread never allocates. Units that
 * were there before are the same ones, with their sound in them; what belongs to one that did not change is the same
 * instance.
 *
 * @param session the metronome
 * @param tuning how high pitches are
 * @param channels the instruments
 * @param groups strips of instruments that sound together
 * @param buses shared mix points
 * @param master the last strip
 * @param banks by family, a tone for each voice; null for families that nobody has used yet
 * @param bindings what automation moves
 */
public record Rig(
        Session session,
        TuningPlan tuning,
        ChannelSetting[] channels,
        StripSetting[] groups,
        StripSetting[] buses,
        StripSetting master,
        Tone[][] banks,
        Binding[] bindings) {}
