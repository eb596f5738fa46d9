package dev.consort.protocol.range;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How long a note or a clip is, in ticks. */
@Range(min = 1, max = Length.LONGEST)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Length {
    /** 1,024 bars of 4/4. */
    int LONGEST = 1024 * 4 * 480;
}
