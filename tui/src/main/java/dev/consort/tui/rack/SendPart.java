package dev.consort.tui.rack;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.state.instrument.Send;
import dev.consort.protocol.state.instrument.SendTap;
import dev.consort.tui.channel.Channel;

/** What a strip sends to a bus; what was never set sends nothing. */
public record SendPart(Channel channel, int bus) implements Part {
    /** It as it is. */
    public Send send() {
        Send send = channel.sends().get(bus);
        return send == null ? new Send(0, true, SendTap.POST_FADER) : send;
    }

    /** The action that sends another level; what is turned up is switched on. */
    public NetworkAction level(double level) {
        return channel.setSend(bus, new Send(level, send().enabled() || level > send().level(), send().tap()));
    }

    /** The action that takes it before or behind the fader, or switches it off for null. */
    NetworkAction tap(SendTap tap) {
        return channel.setSend(bus, new Send(send().level(), tap != null, tap == null ? send().tap() : tap));
    }

    @Override
    public NetworkAction remove() {
        return channel.setSend(bus, new Send(0, true, send().tap()));
    }

    @Override
    public NetworkAction bypass() {
        return tap(send().enabled() ? null : send().tap());
    }
}
