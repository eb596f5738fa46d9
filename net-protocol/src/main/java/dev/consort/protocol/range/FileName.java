package dev.consort.protocol.range;

import dev.consort.protocol.text.FileNames;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name of a file in the session's folder; never a path. What may be in it is said by {@link FileNames}. */
@Text(longest = FileName.LONGEST)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface FileName {
    /** Most characters. */
    int LONGEST = FileNames.LONGEST;
}
