package dev.consort.tui.channel;

import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.studio.Tone;

/**
 * Keeps keys from what they were not meant for. Somebody else may remove what is selected while a hand is on its way to a key:
 * that key does nothing to what is selected instead.
 */
public record Sight(PaneContext context) {
    /** The person sees what is selected now. */
    public void seen() {
        context.view().settle(context.state());
    }

    /** Whether what was selected is gone and the person has not seen that yet; tells so, once. */
    public boolean isGone() {
        boolean gone = context.view().standsIn(context.state());
        if (gone) {
            String now = Channels.selected(context.state(), context.view()).name();
            context.dialogs().say(Tone.NOTICE, "what was selected here is gone; now it is " + now);
            seen();
        }
        return gone;
    }
}
