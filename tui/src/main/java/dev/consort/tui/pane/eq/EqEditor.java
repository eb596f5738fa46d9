package dev.consort.tui.pane.eq;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.state.effect.Eq;
import dev.consort.protocol.state.effect.EqBand;
import dev.consort.protocol.state.effect.EqBandType;
import dev.consort.tui.knob.Knob;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.sheet.ChoiceRow;
import dev.consort.tui.sheet.KnobRow;
import dev.consort.tui.sheet.Row;
import dev.consort.tui.sheet.StepRow;
import dev.consort.tui.sheet.SwitchRow;
import dev.consort.tui.sheet.Turn;
import java.util.List;

/** Selects a field of a band and turns it. */
final class EqEditor {
    /** Half a decibel is what one hears; the whole range is more than a knob's fiftieths are good for. */
    private static final StepRow.Steps GAIN_STEPS = new StepRow.Steps(0.1, 0.5, 3);

    private static final List<EqBandType> TYPES = List.of(EqBandType.values());

    private final PaneContext context;
    private int band = 1;
    private EqField field = EqField.GAIN;

    EqEditor(PaneContext context) {
        this.context = context;
    }

    /** The selected band, 1–12. */
    int band() {
        return band;
    }

    EqField field() {
        return field;
    }

    void select(int selected, EqField row) {
        band = selected;
        field = row;
    }

    boolean perform(EqKey key, EqStrip strip) {
        return move(key) || turn(key, strip) || shift(key, strip) || change(key, strip);
    }

    private boolean move(EqKey key) {
        switch (key) {
            case BAND_LEFT -> band = Math.max(1, band - 1);
            case BAND_RIGHT -> band = Math.min(Eq.BANDS, band + 1);
            case FIRST_BAND -> band = 1;
            case LAST_BAND -> band = Eq.BANDS;
            case FIELD_UP -> field = EqField.values()[Math.max(0, field.ordinal() - 1)];
            case FIELD_DOWN -> field = EqField.values()[Math.min(EqField.values().length - 1, field.ordinal() + 1)];
            case PREVIOUS_STRIP -> EqStrip.selectNext(context, -1);
            case NEXT_STRIP -> EqStrip.selectNext(context, 1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean turn(EqKey key, EqStrip strip) {
        switch (key) {
            case TURN_UP -> row(strip, field).turn(new Turn(true, Turn.Size.SMALL));
            case TURN_DOWN -> row(strip, field).turn(new Turn(false, Turn.Size.SMALL));
            case TURN_UP_BIG -> row(strip, field).turn(new Turn(true, Turn.Size.BIG));
            case TURN_DOWN_BIG -> row(strip, field).turn(new Turn(false, Turn.Size.BIG));
            case ENTER_FIELD -> row(strip, field).enter();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean shift(EqKey key, EqStrip strip) {
        switch (key) {
            case GAIN_UP -> turn(strip, EqField.GAIN, true);
            case GAIN_DOWN -> turn(strip, EqField.GAIN, false);
            case FREQUENCY_UP -> turn(strip, EqField.FREQUENCY, true);
            case FREQUENCY_DOWN -> turn(strip, EqField.FREQUENCY, false);
            case NARROWER -> turn(strip, EqField.Q, true);
            case WIDER -> turn(strip, EqField.Q, false);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void turn(EqStrip strip, EqField turned, boolean up) {
        row(strip, turned).turn(new Turn(up, Turn.Size.SMALL));
    }

    private boolean change(EqKey key, EqStrip strip) {
        switch (key) {
            case BAND_TYPE -> context.send(typed(strip, next(strip.band(band).type())));
            case RESET_BAND -> context.send(strip.with(band, Eq.FLAT.bands().get(band)));
            case EQUALISER_ON ->
                context.send(strip.with(strip.shown().withEnabled(!strip.shown().enabled())));
            case REMOVE_EQUALISER -> remove(strip);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static EqBandType next(EqBandType type) {
        return EqBandType.values()[(type.ordinal() + 1) % EqBandType.values().length];
    }

    private void remove(EqStrip strip) {
        if (strip.eq() != null) {
            String question = "Take the equaliser of " + strip.name() + " out? y takes it out, n keeps it";
            context.dialogs().confirm(question, () -> context.send(strip.with(null)));
        }
    }

    /** The selected field of the selected band as something to be turned. */
    Row row(EqStrip strip) {
        return row(strip, field);
    }

    private Row row(EqStrip strip, EqField turned) {
        EqBand now = strip.band(band);
        return switch (turned) {
            case ON -> new SwitchRow(context, "on", now.enabled(), on -> strip.with(band, enabled(now, on)));
            case TYPE -> new ChoiceRow<>(context, "type", TYPES, now.type(), EqField::type, type -> typed(strip, type));
            case GAIN -> gain(knob(strip, turned));
            default -> new KnobRow(context, knob(strip, turned));
        };
    }

    private Row gain(Knob knob) {
        return new StepRow(context, knob.spec(), knob.value(), GAIN_STEPS, knob.setter());
    }

    private Knob knob(EqStrip strip, EqField turned) {
        return turned.knob(strip.band(band), changed -> strip.with(band, changed));
    }

    private NetworkAction typed(EqStrip strip, EqBandType type) {
        EqBand now = strip.band(band);
        return strip.with(band, new EqBand(type, now.frequency(), now.gain(), now.q(), now.enabled()));
    }

    private static EqBand enabled(EqBand now, boolean on) {
        return new EqBand(now.type(), now.frequency(), now.gain(), now.q(), on);
    }
}
