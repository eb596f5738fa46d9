package dev.consort.tui.pane.eq;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.state.control.EqParameter;
import dev.consort.protocol.state.effect.EqBand;
import dev.consort.protocol.state.effect.EqBandType;
import dev.consort.protocol.state.param.ParamSpec;
import dev.consort.tui.knob.Knob;
import java.util.Locale;
import java.util.function.Function;

/** The rows of the table of bands. */
enum EqField {
    ON("on"),
    TYPE("type"),
    FREQUENCY("Hz"),
    GAIN("dB"),
    Q("Q");

    private final String label;

    EqField(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** The field of a band in at most five characters. */
    String text(EqBand band) {
        return switch (this) {
            case ON -> band.enabled() ? "on" : "off";
            case TYPE -> type(band.type());
            case FREQUENCY -> hertz(band.frequency());
            case GAIN -> band.gain() == 0 ? "0" : String.format(Locale.ROOT, "%+.1f", band.gain());
            case Q -> String.format(Locale.ROOT, "%.2f", band.q());
        };
    }

    static String type(EqBandType type) {
        return switch (type) {
            case LOW_SHELF -> "low";
            case PEAK -> "peak";
            case HIGH_SHELF -> "high";
        };
    }

    /** A frequency in at most five characters, for example {@code "80"}, {@code "1.25k"} or {@code "12k"}. */
    static String hertz(double hz) {
        if (hz < 1000) {
            return String.format(Locale.ROOT, "%.0f", hz);
        }
        String kilo = String.format(Locale.ROOT, hz < 10_000 ? "%.2f" : "%.1f", hz / 1000);
        return kilo.replaceAll("0+$", "").replaceAll("\\.$", "") + "k";
    }

    /** The knob of a field that has one; null for the others. */
    Knob knob(EqBand band, Function<EqBand, NetworkAction> setter) {
        return switch (this) {
            case FREQUENCY ->
                new Knob(
                        named("frequency", EqParameter.FREQUENCY),
                        band.frequency(),
                        hz -> setter.apply(new EqBand(band.type(), hz, band.gain(), band.q(), band.enabled())));
            case GAIN ->
                new Knob(
                        named("gain", EqParameter.GAIN),
                        band.gain(),
                        db -> setter.apply(new EqBand(band.type(), band.frequency(), db, band.q(), band.enabled())));
            case Q ->
                new Knob(
                        named("Q", EqParameter.Q),
                        band.q(),
                        q -> setter.apply(new EqBand(band.type(), band.frequency(), band.gain(), q, band.enabled())));
            default -> null;
        };
    }

    private static ParamSpec named(String name, EqParameter parameter) {
        ParamSpec spec = parameter.spec();
        return new ParamSpec(name, spec.unit(), spec.min(), spec.max(), spec.initial(), spec.curve());
    }
}
