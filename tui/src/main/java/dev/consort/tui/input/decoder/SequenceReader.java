package dev.consort.tui.input.decoder;

import dev.consort.tui.input.InputSink;
import dev.consort.tui.input.KeyStroke;
import dev.consort.tui.input.MouseStroke;

/** Tells what whole control sequences say. */
final class SequenceReader {
    private final InputSink sink;
    private final Runnable onReleasesOffered;
    private final HeldKeys held = new HeldKeys();
    private boolean areReleasesOffered;

    SequenceReader(InputSink sink, Runnable onReleasesOffered) {
        this.sink = sink;
        this.onReleasesOffered = onReleasesOffered;
    }

    /** @param sequence null for one that is not of the usual form */
    void read(Csi sequence) {
        if (sequence == null) {
            return;
        }
        if (MouseSequence.isOne(sequence)) {
            mouse(MouseSequence.stroke(sequence));
        } else if (sequence.isBare() && (sequence.last() == 'I' || sequence.last() == 'O')) {
            focus(sequence.last() == 'I');
        } else if (sequence.prefix() == '?' && sequence.last() == 'u') {
            areReleasesOffered = true;
            onReleasesOffered.run();
        } else {
            key(SequenceTable.event(sequence));
        }
    }

    private void mouse(MouseStroke stroke) {
        if (stroke != null) {
            sink.mouse(stroke);
        }
    }

    /** Without the keyboard one does not hear of what is let go. */
    private void focus(boolean isFocused) {
        if (!isFocused) {
            letGo();
        }
        sink.focused(isFocused);
    }

    void letGo() {
        held.letGo().forEach(sink::released);
    }

    private void key(KeyEvent event) {
        if (event == null) {
            return;
        }
        switch (event.type()) {
            case PRESS -> press(event);
            case REPEAT -> event.strokes().forEach(sink::repeated);
            case RELEASE -> release(held.release(event.code()));
        }
    }

    private void press(KeyEvent event) {
        if (areReleasesOffered) {
            release(held.press(event.code(), event.strokes().get(0)));
        }
        event.strokes().forEach(sink::key);
    }

    private void release(KeyStroke stroke) {
        if (stroke != null) {
            sink.released(stroke);
        }
    }
}
