package dev.consort.protocol.range;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name of a file in the session's folder. Never a path: no slash of either kind, no colon, no dot in front, so that
 * it cannot lead out of the folder on any system.
 */
@Text(longest = FileName.LONGEST)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface FileName {
    /** Most characters. */
    int LONGEST = 64;
}
