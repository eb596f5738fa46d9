package dev.consort.tui.pane.mixer;

import dev.consort.protocol.action.BandAction;
import dev.consort.protocol.action.BusAction.RemoveBus;
import dev.consort.protocol.action.MasterAction.SetMasterMute;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.tui.channel.BusChannel;
import dev.consort.tui.channel.Channel;
import dev.consort.tui.channel.InstrumentChannel;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.pane.Steps;
import dev.consort.tui.rack.MixSections;
import dev.consort.tui.rack.SendPart;
import dev.consort.tui.studio.Tone;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What the keys do to a strip of any kind. What its kind lacks is said rather than done to another strip. */
record StripEdits(PaneContext context, Channel channel) {
    private static final double USUAL_LEVEL = 0.8;

    /** Does what a key asks for; {@code bus} is the one that the keys send to, 0 for none. */
    void perform(MixerKey key, int bus) {
        switch (key) {
            case FADER_UP -> fade(true, false);
            case FADER_DOWN -> fade(false, false);
            case FADER_UP_BIG -> fade(true, true);
            case FADER_DOWN_BIG -> fade(false, true);
            case FADER_USUAL -> context.send(channel.setLevel(USUAL_LEVEL));
            case PAN_LEFT -> send(channel.setPan(Steps.pan(channel.pan(), false)), "pan");
            case PAN_RIGHT -> send(channel.setPan(Steps.pan(channel.pan(), true)), "pan");
            case PAN_CENTRE -> send(channel.setPan(0), "pan");
            case MASTER_MUTE -> muteMaster();
            default -> place(key, bus);
        }
    }

    private void place(MixerKey key, int bus) {
        switch (key) {
            case SEND_UP -> send(bus, true);
            case SEND_DOWN -> send(bus, false);
            case SEND_SWITCH -> switchSend(bus);
            case CHOOSE_OUTPUT -> chooseOutput();
            case MOVE_LEFT -> move(-1);
            case MOVE_RIGHT -> move(1);
            case ADD_BUS -> new MixSections(context, channel).addBus();
            case REMOVE_STRIP -> remove();
            case RENAME_STRIP -> rename();
            default -> {}
        }
    }

    private void fade(boolean up, boolean big) {
        context.send(channel.setLevel(Steps.level(channel.level(), up, big)));
    }

    private void send(NetworkAction action, String what) {
        if (action == null) {
            context.dialogs().say(Tone.NOTICE, "the " + channel.kind() + " has no " + what);
        } else {
            context.send(action);
        }
    }

    void mute() {
        context.send(channel.setMute(!channel.mute()));
    }

    void solo() {
        send(channel.setSolo(!channel.solo()), "solo");
    }

    private void muteMaster() {
        context.send(new SetMasterMute(!context.state().mixer().master().mute()));
    }

    private void send(int bus, boolean up) {
        if (canSendTo(bus)) {
            SendPart part = new SendPart(channel, bus);
            context.send(part.level(Steps.level(part.send().level(), up, true)));
        }
    }

    private void switchSend(int bus) {
        if (canSendTo(bus)) {
            context.send(new SendPart(channel, bus).bypass());
        }
    }

    private boolean canSendTo(int bus) {
        if (bus == 0) {
            context.dialogs().say(Tone.NOTICE, "there is no bus to send to yet: a adds one");
        } else if (channel.sends() == null) {
            context.dialogs().say(Tone.NOTICE, "the " + channel.kind() + " has no sends");
        }
        return bus != 0 && channel.sends() != null;
    }

    private void chooseOutput() {
        if (channel.output() == null) {
            context.dialogs()
                    .say(
                            Tone.NOTICE,
                            "the " + channel.kind() + " goes where it goes; only instruments and groups choose");
        } else {
            new MixSections(context, channel).output().enter();
        }
    }

    private void move(int steps) {
        List<Integer> order = new ArrayList<>(context.state().instruments().order());
        int from = channel instanceof InstrumentChannel one ? order.indexOf(one.id()) : -1;
        int to = from + steps;
        if (from >= 0 && to >= 0 && to < order.size()) {
            Collections.swap(order, from, to);
            context.send(new BandAction.Reorder(order));
        }
    }

    void rename() {
        if (channel.rename("") == null) {
            context.dialogs().say(Tone.NOTICE, "the master keeps its name");
        } else {
            context.dialogs()
                    .type(
                            "name of " + channel.kind() + ": ",
                            channel.name(),
                            name -> context.send(channel.rename(name)));
        }
    }

    /** Removes a bus or an instrument when the person has confirmed it. */
    void remove() {
        if (channel instanceof BusChannel one) {
            confirm(
                    "; what goes there goes to the master",
                    new RemoveBus(one.bus().id()));
        } else if (channel instanceof InstrumentChannel one) {
            confirm(" with all its notes", new BandAction.Remove(one.id()));
        } else {
            context.dialogs()
                    .say(Tone.NOTICE, "a group goes when its instruments are unlinked; the master cannot be removed");
        }
    }

    private void confirm(String what, NetworkAction action) {
        context.dialogs()
                .confirm(
                        "Remove " + channel.kind() + " " + channel.name() + what + "? y removes it, n keeps it",
                        () -> context.send(action));
    }
}
