package dev.consort.tui.cli;

import dev.consort.audio.output.OutputNews;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts what happens to the sound into the operator's log, and hands it on to whoever has asked for it. */
final class SoundNews implements OutputNews {
    private static final Logger LOG = LoggerFactory.getLogger("sound");

    private volatile OutputNews next = (kind, sentence) -> {};

    /** From now on, this is told as well. */
    void alsoTell(OutputNews listener) {
        next = listener;
    }

    @Override
    public void tell(Kind kind, String sentence) {
        if (kind == Kind.BACK) {
            LOG.info(sentence);
        } else {
            LOG.warn(sentence);
        }
        next.tell(kind, sentence);
    }
}
