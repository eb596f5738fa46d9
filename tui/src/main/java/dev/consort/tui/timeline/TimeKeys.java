package dev.consort.tui.timeline;

import dev.consort.tui.input.TimeKey;

/** Does what keys ask for along the bars. */
public record TimeKeys(TimeView time, PlayRange range) {
    /**
     * Does it.
     *
     * @param from where the selection begins, or the cursor; ticks
     * @param last the last tick of the selection, or the cursor
     */
    public void perform(TimeKey key, int from, int last) {
        switch (key) {
            case PLAY_HERE -> range.playFrom(time.tick());
            case LOOP_FROM -> range.loopFrom(from);
            case LOOP_TO -> range.loopTo(last);
            case FOLLOW -> time.follow(!time.follow());
            case ZOOM_IN -> time.zoom(1);
            case ZOOM_OUT -> time.zoom(-1);
        }
    }
}
