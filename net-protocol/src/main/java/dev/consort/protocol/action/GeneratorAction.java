package dev.consort.protocol.action;

/** Voices that make up notes. A voice needs the owner of its instrument; what shapes all of them needs the privilege. */
public sealed interface GeneratorAction extends NetworkAction permits GeneratorVoiceAction, GeneratorSettingAction {}
