package dev.consort.protocol.message;

/** Whether a client may run transport, tempo, buses and master. */
public enum PrivilegeLevel {
    NORMAL,
    PRIVILEGED
}
