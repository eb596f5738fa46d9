package dev.consort.tui.pane.eq;

import dev.consort.protocol.action.GroupAction.SetGroupEq;
import dev.consort.protocol.action.GroupAction.SetGroupEqBand;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.SoundAction.SetEq;
import dev.consort.protocol.action.SoundAction.SetEqBand;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.effect.Eq;
import dev.consort.protocol.state.effect.EqBand;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.mixer.Group;
import dev.consort.protocol.state.mixer.StripAddress;
import dev.consort.tui.pane.Holder;
import dev.consort.tui.pane.PaneContext;
import java.util.ArrayList;
import java.util.List;

/**
 * What the equaliser belongs to.
 *
 * @param group whether it is a group, else an instrument
 * @param id of either
 * @param eq null where there is none yet
 */
record EqStrip(boolean group, int id, String name, Eq eq) {
    /** The selected one: a group that is selected in the mixer, or the selected instrument; null if there is neither. */
    static EqStrip selected(PaneContext context) {
        NetworkState state = context.state();
        StripAddress strip = context.view().strip(state);
        if (strip != null && strip.kind() == StripAddress.Kind.GROUP) {
            return of(state.mixer().groups().get(strip.id()));
        }
        Instrument instrument = context.selected();
        return instrument == null ? null : of(instrument);
    }

    private static EqStrip of(Group group) {
        return new EqStrip(true, group.id(), group.name(), group.eq());
    }

    private static EqStrip of(Instrument instrument) {
        return new EqStrip(false, instrument.id(), instrument.name(), instrument.eq());
    }

    /** Every strip that can have an equaliser: instruments, then groups. */
    private static List<EqStrip> all(NetworkState state) {
        List<EqStrip> all = new ArrayList<>();
        state.instruments().inOrder().forEach(one -> all.add(of(one)));
        state.mixer().groups().forEach(one -> all.add(of(one)));
        return all;
    }

    /** Selects the strip some places further on; the ends hold. */
    static void selectNext(PaneContext context, int steps) {
        List<EqStrip> all = all(context.state());
        EqStrip now = selected(context);
        int at = all.indexOf(now) + steps;
        if (now != null && at >= 0 && at < all.size()) {
            EqStrip next = all.get(at);
            if (next.group) {
                context.view().selectStrip(StripAddress.group(next.id));
            } else {
                context.view().select(next.id);
            }
        }
    }

    /** The bands, flat ones where there is no equaliser yet. */
    Eq shown() {
        return eq == null ? Eq.FLAT : eq;
    }

    EqBand band(int number) {
        return shown().bands().get(number);
    }

    /** Who may turn it: the instrument's owner, or who holds the privilege. */
    Holder holder(PaneContext context) {
        return group ? context.privileged() : context.holder(id);
    }

    NetworkAction with(int number, EqBand band) {
        return group ? new SetGroupEqBand(id, number, band) : new SetEqBand(id, number, band);
    }

    /** Another equaliser; null for none. */
    NetworkAction with(Eq changed) {
        return group ? new SetGroupEq(id, changed) : new SetEq(id, changed);
    }
}
