package dev.consort.tui.studio;

import java.util.Optional;

/**
 * What is known of something that only the server can tell.
 *
 * @param value the newest; null if there is none
 * @param reason why there is none, in words for people; empty if there is
 */
public record Answer<T>(T value, String reason) {
    private static final String WAITING = "asking the server";

    /** It is here. */
    public static <T> Answer<T> of(T value) {
        return new Answer<>(value, "");
    }

    /** It was not asked for, or is on its way. */
    public static <T> Answer<T> waiting() {
        return new Answer<>(null, WAITING);
    }

    /** It will not come; {@code why} says it to people. */
    public static <T> Answer<T> missing(String why) {
        return new Answer<>(null, why);
    }

    public boolean isHere() {
        return value != null;
    }

    /** Whether it may still come. */
    public boolean isWaiting() {
        return value == null && reason.equals(WAITING);
    }

    /** The newest, if there is any. */
    public Optional<T> found() {
        return Optional.ofNullable(value);
    }
}
