package dev.consort.audio;

import dev.consort.audio.mix.Rig;
import dev.consort.protocol.state.NetworkState;

/**
 * A state as the audio thread takes it over, all at once.
 *
 * @param state what is played
 * @param rig what plays it
 */
record Plan(NetworkState state, Rig rig) {}
