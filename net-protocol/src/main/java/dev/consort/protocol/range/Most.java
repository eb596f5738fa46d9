package dev.consort.protocol.range;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How long a list may be. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Most {
    /**
     * Most notes, points or hits that one action puts or moves: whatever their values, they fit into one frame of a client
     * and into {@code FrameLimits.TOKENS}. Who has more sends more actions.
     */
    int AT_ONCE = 512;

    /** Most elements. */
    int value();

    /** Fewest elements. */
    int least() default 0;
}
