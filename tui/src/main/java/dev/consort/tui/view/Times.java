package dev.consort.tui.view;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Moments as people read them on the wall.
 *
 * @param zone where the person is
 * @param zero ms since 1970 when the screen's own clock showed 0
 */
public record Times(ZoneId zone, long zero) {
    /** At Greenwich, where the screen's clock has always been right. */
    public static final Times GREENWICH = new Times(ZoneOffset.UTC, 0);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** On this machine, whose screen's clock shows {@code screenMillis} now. */
    public static Times here(long screenMillis) {
        return new Times(ZoneId.systemDefault(), System.currentTimeMillis() - screenMillis);
    }

    /** The time of day of a moment on the screen's own clock. */
    public String ofScreen(long screenMillis) {
        return clock(zero + screenMillis);
    }

    /** The time of day of a moment, ms since 1970. */
    public String clock(long epochMillis) {
        return text(MOMENT, epochMillis);
    }

    /** The day and time of a moment, ms since 1970. */
    public String day(long epochMillis) {
        return text(DAY, epochMillis);
    }

    private String text(DateTimeFormatter format, long epochMillis) {
        return format.format(Instant.ofEpochMilli(epochMillis).atZone(zone));
    }
}
