package dev.consort.protocol.message;

/** How much a notice matters. */
public enum NoticeLevel {
    INFO,
    WARNING
}
