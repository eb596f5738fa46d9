package dev.consort.tui.sheet;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.tui.chooser.Choice;
import dev.consort.tui.chooser.Choices;
import dev.consort.tui.command.words.Amounts;
import dev.consort.tui.knob.Knob;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.studio.Tone;
import java.util.ArrayList;
import java.util.List;

/** A number with a range. */
public record KnobRow(PaneContext context, Knob knob) implements Row {
    @Override
    public String name() {
        return knob.name();
    }

    @Override
    public String value() {
        return knob.valueText();
    }

    @Override
    public double position() {
        return knob.position();
    }

    @Override
    public void turn(Turn turn) {
        NetworkAction turned = turn.size() == Turn.Size.FINE
                ? knob.nudged(turn.up())
                : knob.turned(turn.up(), turn.size() == Turn.Size.BIG);
        context.send(turned);
    }

    @Override
    public void enter() {
        if (knob.spec().choices().isEmpty()) {
            context.dialogs().type(knob.name() + ": ", knob.plainValue(), this::typed);
        } else {
            context.dialogs().choose(new Choices(knob.name(), choices(), (int) knob.value()));
        }
    }

    private List<Choice> choices() {
        List<Choice> all = new ArrayList<>();
        for (String text : knob.spec().choices()) {
            int value = all.size();
            all.add(Choice.of("", text, "", () -> context.send(knob.set(value))));
        }
        return all;
    }

    /** Takes what somebody typed; says what a number looks like if it is none. */
    public void typed(String text) {
        try {
            context.send(knob.set(Amounts.of(text.replace(" ", "").replace(',', '.'), knob.spec())));
        } catch (IllegalArgumentException bad) {
            context.dialogs().say(Tone.REFUSAL, knob.name() + ": " + bad.getMessage());
        }
    }

    @Override
    public void reset() {
        context.send(knob.set(knob.spec().initial()));
    }
}
