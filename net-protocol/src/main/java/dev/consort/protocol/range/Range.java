package dev.consort.protocol.range;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The range of a number in a record, or of each number in a list; both ends included. NaN is in no range. May stand on an
 * annotation, which then means that range, as {@link Tick} does.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
public @interface Range {
    /** The lowest value. */
    double min();

    /** The highest value. */
    double max();

    /** Shown behind the value: {@code "Hz"}, {@code "s"}, {@code "dB"}, {@code "st"}, {@code "ct"} or nothing. */
    String unit() default "";

    /** Whether a knob moves by equal ratios rather than equal steps; needs a range above zero. */
    boolean exponential() default false;
}
