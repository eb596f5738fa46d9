package dev.consort.tui.pane.steps;

import dev.consort.protocol.state.sequencer.Kit;
import dev.consort.tui.input.Binding;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;

/** What keys do while they are the pads of a kit: three rows of four, the first pad below left. */
public enum PadKey implements KeyCommand {
    PAD_ONE("the first pad", "z"),
    PAD_TWO("the second pad", "x"),
    PAD_THREE("the third pad", "c"),
    PAD_FOUR("the fourth pad", "v"),
    PAD_FIVE("the fifth pad", "a"),
    PAD_SIX("the sixth pad", "s"),
    PAD_SEVEN("the seventh pad", "d"),
    PAD_EIGHT("the eighth pad", "f"),
    PAD_NINE("the ninth pad", "q"),
    PAD_TEN("the tenth pad", "w"),
    PAD_ELEVEN("the eleventh pad", "e"),
    PAD_TWELVE("the twelfth pad", "r"),
    PADS_SOFTER("softer", "-", "Down"),
    PADS_LOUDER("louder", "=", "+", "Up"),
    PADS_OFF("stop playing the pads", "/", "Esc");

    private final Binding binding;

    PadKey(String help, String... keys) {
        binding = Binding.of(Layer.PADS, help, keys);
    }

    @Override
    public Binding binding() {
        return binding;
    }

    /** Whether it hits a pad; then its place in this table is the pad's number, from 0. */
    boolean isPad() {
        return ordinal() < Kit.PADS;
    }
}
