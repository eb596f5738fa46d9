package dev.consort.protocol.range;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A place in musical time, 480 to the quarter note. */
@Range(min = 0, max = Tick.LAST)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Tick {
    /** The last tick that an event may start at: 100,000 bars of 4/4, two days at 120 bpm. */
    int LAST = 100_000 * 4 * 480;
}
