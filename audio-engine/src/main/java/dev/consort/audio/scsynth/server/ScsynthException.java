package dev.consort.audio.scsynth.server;

import java.io.IOException;

/** The server is not to be had; the message says why and what to do, in words for people. */
public final class ScsynthException extends IOException {
    private static final long serialVersionUID = 1;

    public ScsynthException(String message) {
        super(message);
    }

    public ScsynthException(String message, Throwable cause) {
        super(message, cause);
    }
}
