package dev.consort.protocol.action;

/** Who is in the band and how each instrument sounds. Needs its owner, but for joining the band and for the order. */
public sealed interface InstrumentAction extends NetworkAction
        permits BandAction, SoundAction, InstrumentEffectAction, PerformanceAction {}
