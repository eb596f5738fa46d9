package dev.consort.tui.pane.instruments;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.automation.Lane;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.instrument.Instrument;

/** Letters that say what an instrument has. */
record Marks(NetworkState state, Instrument instrument) {
    static final String LEGEND =
            "F filter  E equaliser  2 effects  L slow oscillator  A arpeggio or chord  G own feel  R armed";

    /** The same for narrower places. */
    static final String SHORT_LEGEND = "F filter E eq 2 effects L LFO A arp/chord G feel R armed";

    private static final char NONE = ' ';

    /** One letter for each thing, a space where it is not there or off. */
    String text() {
        return new String(new char[] {
            mark('F', instrument.filter() != null && instrument.filter().enabled()),
            mark('E', instrument.eq() != null && instrument.eq().enabled()),
            effects(),
            mark('L', instrument.lfo().enabled()),
            mark('A', plays()),
            mark('G', instrument.groove() != null)
        });
    }

    private static char mark(char letter, boolean on) {
        return on ? letter : NONE;
    }

    private char effects() {
        int count = instrument.effects().size();
        return count == 0 ? NONE : count > 9 ? '+' : (char) ('0' + count);
    }

    private boolean plays() {
        boolean arpeggio =
                instrument.arpeggiator() != null && instrument.arpeggiator().enabled();
        return arpeggio || instrument.chord() != null;
    }

    /** Whether knobs of it are written into automation when that is recorded. */
    boolean isArmed() {
        return state.automation().lanes().values().stream().anyMatch(this::isArmed);
    }

    private boolean isArmed(Lane lane) {
        return lane.armed() && lane.target() instanceof Target.OfInstrument own && own.instrument() == instrument.id();
    }

    /** {@code "G1"} and how many octaves it sounds from the key; empty for one that sounds alone. */
    String layer() {
        if (instrument.layer() == null) {
            return "";
        }
        int octave = instrument.layer().octave();
        return "G" + instrument.layer().group() + (octave == 0 ? "" : String.format("%+d", octave));
    }
}
