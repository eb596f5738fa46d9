package dev.consort.tui.view;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.mixer.StripAddress;
import java.util.List;

/** Where this person is: the pane, the selected instrument and person, and the roll's cursor. Belongs to the UI thread. */
public final class View {
    private final RollView roll = new RollView();
    private final Messages messages = new Messages();
    private PaneId pane = PaneId.INSTRUMENTS;
    private int instrument;
    private int person;
    private int knob;
    private StripAddress strip;
    private PaneId before = PaneId.INSTRUMENTS;
    private long now;

    public PaneId pane() {
        return pane;
    }

    /** Goes to a view; Esc leads back from one that has no digit. */
    public void show(PaneId shown) {
        if (pane.isMain()) {
            before = pane;
        }
        pane = shown;
    }

    /** Goes back from a view that has no digit; answers whether it was one. */
    public boolean back() {
        boolean back = !pane.isMain();
        if (back) {
            pane = before;
        }
        return back;
    }

    /** The time at which the present key or news came, in milliseconds on the screen's own clock. */
    public long now() {
        return now;
    }

    public void now(long nowMillis) {
        now = nowMillis;
    }

    public RollView roll() {
        return roll;
    }

    public Messages messages() {
        return messages;
    }

    /**
     * The selected instrument, or null when there is none. What was selected and is gone gives way to the first. The
     * one that is first at first stays selected when the band is put in another order.
     */
    public Instrument selected(NetworkState state) {
        Instrument selected = state.instruments().get(instrument);
        if (selected != null) {
            return selected;
        }
        Instrument first = state.instruments().inOrder().findFirst().orElse(null);
        if (instrument == 0 && first != null) {
            instrument = first.id();
        }
        return first;
    }

    /** The id of the selected instrument; 0 when there is none. */
    public int selectedId(NetworkState state) {
        Instrument selected = selected(state);
        return selected == null ? 0 : selected.id();
    }

    public void select(int id) {
        instrument = id;
        strip = null;
    }

    /** Selects the instrument some places further on; the ends hold. */
    public void selectNext(NetworkState state, int steps) {
        List<Integer> order = state.instruments().order();
        if (!order.isEmpty()) {
            int at = order.indexOf(selectedId(state)) + steps;
            select(order.get(Math.max(0, Math.min(order.size() - 1, at))));
        }
    }

    /** The group, bus or master that is selected in the mixer instead of an instrument; null for the instrument's strip. */
    public StripAddress strip(NetworkState state) {
        return isStripGone(state) ? null : strip;
    }

    private boolean isStripGone(NetworkState state) {
        return strip != null
                && switch (strip.kind()) {
                    case MASTER -> false;
                    case BUS -> state.mixer().buses().get(strip.id()) == null;
                    case GROUP -> state.mixer().groups().get(strip.id()) == null;
                };
    }

    /** Whether what was selected is gone, so that something stands in for it that nobody has chosen. */
    public boolean standsIn(NetworkState state) {
        boolean instrumentGone = instrument != 0 && state.instruments().get(instrument) == null;
        return isStripGone(state) || strip == null && instrumentGone;
    }

    /** Lets what stands in for something that is gone be what is selected. */
    public void settle(NetworkState state) {
        if (standsIn(state)) {
            select(selectedId(state));
        }
    }

    /** Selects a group, a bus or the master; null for the selected instrument's own strip. */
    public void selectStrip(StripAddress selected) {
        strip = selected;
    }

    /** The client id of the selected person; 0 when nobody is here. */
    public int person(NetworkState state) {
        if (state.players().contains(person)) {
            return person;
        }
        int[] ids = state.players().ids();
        return ids.length == 0 ? 0 : ids[0];
    }

    /** Selects the person some places further on; the ends hold. */
    public void selectPerson(NetworkState state, int steps) {
        int[] ids = state.players().ids();
        int at = 0;
        while (at < ids.length && ids[at] != person(state)) {
            at++;
        }
        person = ids.length == 0 ? 0 : ids[Math.max(0, Math.min(ids.length - 1, at + steps))];
    }

    /** The selected knob among {@code count}. */
    public int knob(int count) {
        return Math.max(0, Math.min(count - 1, knob));
    }

    public void selectKnob(int index) {
        knob = Math.max(0, index);
    }
}
