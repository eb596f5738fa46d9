package dev.consort.audio.output.jack;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;

/**
 * What libjack would print on stderr, in the middle of a screen. Nobody hears it: whatever it says of importance comes
 * as an answer, too.
 */
final class JackMessages {
    private JackMessages() {}

    /** Before anything else is asked of libjack; throws {@link LinkageError} without one. */
    static void silence() {
        NativeLibrary jack = NativeLibrary.getInstance("jack");
        // A native function that takes a text and does nothing with it: JACK's threads must not enter Java for this.
        Function deaf = NativeLibrary.getProcess().getFunction("strlen");
        jack.getFunction("jack_set_error_function").invokeVoid(new Object[] {deaf});
        jack.getFunction("jack_set_info_function").invokeVoid(new Object[] {deaf});
    }
}
