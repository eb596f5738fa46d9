package dev.consort.audio.mix;

import dev.consort.audio.voice.PartSetting;

/**
 * What an instrument does from now on. Made off the audio thread.
 *
 * @param unit the instrument's channel
 * @param part how it sounds
 * @param strip how it is mixed
 */
public record ChannelSetting(Channel unit, PartSetting part, StripSetting strip) {}
