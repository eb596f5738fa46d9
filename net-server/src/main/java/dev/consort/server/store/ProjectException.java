package dev.consort.server.store;

/** Why a project cannot be opened, kept or copied; the message is for people and says what to do. */
public final class ProjectException extends Exception {
    private static final long serialVersionUID = 1L;

    public ProjectException(String message) {
        super(message);
    }

    public ProjectException(String message, Throwable cause) {
        super(message, cause);
    }
}
