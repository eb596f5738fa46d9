package dev.consort.protocol.message;

/** What can be done about somebody. */
public enum ModerationVerb {
    KICK,
    BAN,
    MUTE,
    UNMUTE,
    UNBAN
}
