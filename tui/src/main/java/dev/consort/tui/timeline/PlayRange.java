package dev.consort.tui.timeline;

import dev.consort.protocol.action.TransportAction.Locate;
import dev.consort.protocol.action.TransportAction.Play;
import dev.consort.protocol.action.TransportAction.SetLoop;
import dev.consort.protocol.state.Transport;
import dev.consort.tui.pane.PaneContext;

/** Where the band plays: from a cursor on, and round a loop of whole bars. */
public record PlayRange(PaneContext context) {
    /** Plays from a tick on; where the band plays already, it goes there. */
    public void playFrom(int tick) {
        context.send(new Locate(tick));
        if (!context.state().transport().playing()) {
            context.send(new Play());
        }
    }

    /** Lets the loop begin with the bar of a tick. One that would end before it begins is moved as a whole. */
    public void loopFrom(int tick) {
        loopBeginsAt(tick / bar() * bar());
    }

    /** Lets the loop begin at exactly this tick. */
    public void loopBeginsAt(int start) {
        Transport now = context.state().transport();
        int length = now.loopEnd() - now.loopStart();
        context.send(new SetLoop(true, start, now.loopEnd() > start ? now.loopEnd() : start + length));
    }

    /** Lets the loop end with the bar of a tick. */
    public void loopTo(int tick) {
        loopEndsAt(tick / bar() * bar() + bar());
    }

    /** Lets the loop end at exactly this tick. */
    public void loopEndsAt(int end) {
        Transport now = context.state().transport();
        int length = now.loopEnd() - now.loopStart();
        context.send(new SetLoop(true, now.loopStart() < end ? now.loopStart() : Math.max(0, end - length), end));
    }

    private int bar() {
        return context.state().session().timeSignature().barTicks();
    }
}
