package dev.consort.audio.scsynth.osc;

import java.util.ArrayList;
import java.util.List;

/**
 * One OSC message, to the server or from it.
 *
 * @param address what is asked or told, as {@code "/n_set"}
 * @param args {@link Integer}, {@link Float}, {@link String} or {@code byte[]}; replies may hold others
 */
public record Command(String address, List<Object> args) {
    public Command {
        args = List.copyOf(args);
    }

    /** A message with these arguments; numbers that are not whole go out as 32-bit floats. */
    public static Command of(String address, Object... args) {
        List<Object> sent = new ArrayList<>(args.length);
        for (Object arg : args) {
            sent.add(arg instanceof Double wide ? (Object) wide.floatValue() : arg);
        }
        return new Command(address, sent);
    }

    /** The whole number at a place; 0 where there is none. */
    public int integer(int place) {
        return place < args.size() && args.get(place) instanceof Number number ? number.intValue() : 0;
    }

    /** The number at a place; 0 where there is none. */
    public double number(int place) {
        return place < args.size() && args.get(place) instanceof Number number ? number.doubleValue() : 0;
    }

    /** The text at a place; empty where there is none. */
    public String text(int place) {
        return place < args.size() && args.get(place) instanceof String text ? text : "";
    }

    /** As people write it down: the address and the arguments, with blanks between. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(address);
        for (Object arg : args) {
            text.append(' ').append(arg instanceof byte[] blob ? "<" + blob.length + " bytes>" : arg);
        }
        return text.toString();
    }
}
