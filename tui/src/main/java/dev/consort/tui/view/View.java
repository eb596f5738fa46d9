package dev.consort.tui.view;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.Instrument;
import java.util.List;

/** Where this person is: the pane, the selected instrument and person, and the roll's cursor. Belongs to the UI thread. */
public final class View {
    private final RollView roll = new RollView();
    private final Messages messages = new Messages();
    private PaneId pane = PaneId.INSTRUMENTS;
    private int instrument;
    private int person;
    private int knob;
    private boolean masterSelected;

    public PaneId pane() {
        return pane;
    }

    public void show(PaneId shown) {
        pane = shown;
    }

    public RollView roll() {
        return roll;
    }

    public Messages messages() {
        return messages;
    }

    /** The selected instrument, or null when there is none. What was selected and is gone gives way to the first. */
    public Instrument selected(NetworkState state) {
        Instrument selected = state.instruments().get(instrument);
        return selected != null
                ? selected
                : state.instruments().inOrder().findFirst().orElse(null);
    }

    /** The id of the selected instrument; 0 when there is none. */
    public int selectedId(NetworkState state) {
        Instrument selected = selected(state);
        return selected == null ? 0 : selected.id();
    }

    public void select(int id) {
        instrument = id;
        masterSelected = false;
    }

    /** Selects the instrument some places further on; the ends hold. */
    public void selectNext(NetworkState state, int steps) {
        List<Integer> order = state.instruments().order();
        if (!order.isEmpty()) {
            int at = order.indexOf(selectedId(state)) + steps;
            select(order.get(Math.max(0, Math.min(order.size() - 1, at))));
        }
    }

    /** Whether the mixer's master strip is selected rather than an instrument's. */
    public boolean masterSelected() {
        return masterSelected;
    }

    public void selectMaster(boolean selected) {
        masterSelected = selected;
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
