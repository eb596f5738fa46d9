package dev.consort.protocol.range;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A MIDI pitch; 60 is middle c. */
@Range(min = 0, max = Pitch.HIGHEST)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Pitch {
    /** The highest MIDI pitch. */
    int HIGHEST = 127;
}
