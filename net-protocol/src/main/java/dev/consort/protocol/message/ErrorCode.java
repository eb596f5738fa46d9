package dev.consort.protocol.message;

/** What was wrong with a connection, for programs; the message of {@link ServerMessage.Error} says it to people. */
public enum ErrorCode {
    FRAME_TOO_LARGE,
    EMPTY_FRAME,
    BAD_JSON,
    BAD_MESSAGE,
    UNKNOWN_TYPE,
    PROTOCOL_MISMATCH,
    HELLO_EXPECTED,
    HELLO_TIMEOUT,
    NAME_INVALID,
    NOT_INVITED,
    SERVER_FULL,
    TOO_SLOW,
    TOO_FAST,
    SILENT,
    REPLACED,
    RATE_LIMITED,
    NOT_ALLOWED,
    KICKED,
    BANNED,
    INTERNAL
}
