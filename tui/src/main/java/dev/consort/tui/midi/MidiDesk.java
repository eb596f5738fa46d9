package dev.consort.tui.midi;

import dev.consort.protocol.state.control.Target;
import java.util.List;

/** What a player sets of their MIDI keyboard, and what it does. None of it waits; the screen's thread. */
public interface MidiDesk {
    /** Without any ports. */
    MidiDesk NONE = new MidiDesk() {};

    /** The inputs that there were at the last look. */
    default List<String> ports() {
        return List.of();
    }

    /** Looks anew which inputs there are; {@link #ports} has them a little later. */
    default void lookForPorts() {}

    /** The port that is open; empty for none. */
    default String openPort() {
        return "";
    }

    /** The port and the channel that are wanted. */
    default MidiWish wish() {
        return MidiWish.WITHOUT;
    }

    /** From now on this port is wanted: {@code none}, {@code auto} or a part of its name. */
    default void use(String port) {}

    /** Only this channel is heard from now on, 1–16; 0 for all. */
    default void hear(int channel) {}

    /** The instrument that is played whatever is selected; 0 where the selected one is. */
    default int playsTo() {
        return 0;
    }

    /** Notes go to this instrument, whatever is selected; 0 for wherever is. */
    default void playTo(int instrument) {}

    /** The next controller that moves is mapped to this. Answers a sentence about it. */
    default String learn(Target target) {
        return "there is no MIDI keyboard here";
    }

    /** What the next controller that moves is for; null for nothing. */
    default Target learning() {
        return null;
    }

    /** Nothing is learned any more. Answers whether something was to be. */
    default boolean stopLearning() {
        return false;
    }
}
