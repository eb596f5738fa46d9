package dev.consort.tui.rack;

import dev.consort.protocol.action.NetworkAction;

/** A part of a strip that can be taken out or switched off as a whole. What cannot be done with it is null. */
public interface Part {
    /** The action that takes it out. */
    NetworkAction remove();

    /** The action that switches it off or on. */
    NetworkAction bypass();

    /** The action that moves it some places on. */
    default NetworkAction move(int steps) {
        return null;
    }
}
