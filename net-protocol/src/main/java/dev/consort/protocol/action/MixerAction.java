package dev.consort.protocol.action;

/** The strips. An instrument's own strip needs its owner; buses, groups and the master need the privilege. */
public sealed interface MixerAction extends NetworkAction
        permits StripAction, BusAction, GroupAction, MasterAction, StripEffectAction {}
