package dev.consort.tui.terminal;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.EnumSet;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal;

/**
 * A terminal that is ours for a while: taken, given back, taken again, and at the end left as it was found. For one thread
 * at a time.
 */
final class TerminalHold {
    private final Terminal terminal;
    private final PrintWriter writer;
    private final TerminalModes modes;
    private Attributes before;
    private boolean isOurs;
    private boolean hasEnded;

    TerminalHold(Terminal terminal, TerminalModes modes) {
        this.terminal = terminal;
        // JLine's own shutdown hook may close the terminal first; the writer still reaches it then.
        this.writer = terminal.writer();
        this.modes = modes;
    }

    /** Remembers how the terminal was found. */
    void begin() {
        before = terminal.getAttributes();
    }

    boolean isOurs() {
        return isOurs;
    }

    void take() {
        if (!isOurs && !hasEnded) {
            isOurs = true;
            enterRawMode();
            send(modes.enter());
        }
    }

    /** Takes what others may have changed without our knowing. */
    void takeAgain() {
        if (isOurs) {
            enterRawMode();
            send(modes.again());
        }
    }

    /**
     * Raw, and without signals from keys: Ctrl-C is a key like others here, while a signal from outside ends the process. A
     * read waits for a character; JLine's own raw mode would give up after 100 ms, which looks like the end of the input.
     */
    private void enterRawMode() {
        terminal.enterRawMode();
        Attributes raw = terminal.getAttributes();
        raw.setLocalFlags(EnumSet.of(LocalFlag.ISIG), false);
        raw.setControlChar(ControlChar.VMIN, 1);
        raw.setControlChar(ControlChar.VTIME, 0);
        terminal.setAttributes(raw);
    }

    void giveBack() {
        if (isOurs) {
            isOurs = false;
            send(modes.leave());
            terminal.setAttributes(before);
        }
    }

    /** Gives the terminal back for good; does nothing the second time. */
    void end() {
        if (hasEnded || before == null) {
            return;
        }
        hasEnded = true;
        try {
            giveBack();
            terminal.close();
        } catch (IOException | RuntimeException gone) {
            // A terminal that is gone needs no restoring.
        }
    }

    /** Sends this if the terminal is ours; answers whether it is still there. */
    boolean tell(String text) {
        return !isOurs || text.isEmpty() || send(text);
    }

    private boolean send(String text) {
        writer.write(text);
        writer.flush();
        return !writer.checkError();
    }
}
