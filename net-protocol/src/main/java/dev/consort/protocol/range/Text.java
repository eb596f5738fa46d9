package dev.consort.protocol.range;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text that has something left after cleaning, and no more than so many characters. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
public @interface Text {
    /** Longest name of whatever has one, in characters. */
    int NAME = 32;

    /** Most characters, as Unicode code points. */
    int longest() default NAME;
}
