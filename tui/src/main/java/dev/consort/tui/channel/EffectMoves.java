package dev.consort.tui.channel;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.state.effect.EffectType;

/** The actions that change a chain of effects, wherever it stands. */
public interface EffectMoves {
    /** Puts a new effect at the end. */
    NetworkAction add(EffectType type);

    /** Takes an effect out. */
    NetworkAction remove(int effect);

    /** Puts an effect in front of another one, or at the end for null. */
    NetworkAction move(int effect, Integer before);

    /** Switches an effect on, or lets the sound pass. */
    NetworkAction enable(int effect, boolean enabled);

    /** Sets a parameter of an effect. */
    NetworkAction param(int effect, String param, double value);

    /** Gives a convolution a recording of a room. */
    NetworkAction impulse(int effect, String file);
}
