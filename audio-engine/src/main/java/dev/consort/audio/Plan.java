package dev.consort.audio;

import dev.consort.audio.mix.Rig;
import dev.consort.audio.sequencer.score.Score;

/**
 * A state as the audio thread takes it over, all at once.
 *
 * @param score what is played
 * @param rig what plays it
 */
record Plan(Score score, Rig rig) {}
