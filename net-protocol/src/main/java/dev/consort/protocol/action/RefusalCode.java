package dev.consort.protocol.action;

/** Why an action was not applied, for programs; {@link Refusal#reason} says it to people. */
public enum RefusalCode {
    NOT_OWNER,
    NOT_PRIVILEGED,
    SPECTATOR,
    UNKNOWN,
    INVALID,
    RATE_LIMITED,
    CONFLICT
}
