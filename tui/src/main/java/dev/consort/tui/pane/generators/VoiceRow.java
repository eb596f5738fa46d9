package dev.consort.tui.pane.generators;

import dev.consort.protocol.action.GeneratorVoiceAction.SetVoiceEnabled;
import dev.consort.protocol.state.generator.GeneratorVoice;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.sheet.Row;
import dev.consort.tui.sheet.Turn;

/** A voice among the others: Enter lets it play, or no longer. */
record VoiceRow(PaneContext context, int id, GeneratorVoice voice) implements Row {
    @Override
    public String name() {
        return voice.name();
    }

    @Override
    public String value() {
        Instrument instrument = voice.instrument() == null
                ? null
                : context.state().instruments().get(voice.instrument());
        String plays = instrument == null ? "on no instrument" : "on " + instrument.name();
        return (voice.enabled() ? "on   " : "off  ") + AlgorithmRows.summary(voice.algorithm()) + " " + plays;
    }

    @Override
    public void turn(Turn turn) {
        if (turn.up() != voice.enabled()) {
            enter();
        }
    }

    @Override
    public void enter() {
        context.send(new SetVoiceEnabled(id, !voice.enabled()));
    }
}
