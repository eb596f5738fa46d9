package dev.consort.tui.knob;

import dev.consort.protocol.state.param.Curve;
import dev.consort.protocol.state.param.ParamSpec;
import java.util.Locale;

/** How a parameter's range lies under a knob. */
final class KnobScale {
    private KnobScale() {}

    /** The value after a turn by this part of the range; whole numbers where it is stepped, and for a bus the next. */
    static double step(ParamSpec spec, double value, double part) {
        double span = spec.max() - spec.min();
        double moved =
                switch (spec.curve()) {
                    case EXPONENTIAL -> value * Math.pow(spec.max() / spec.min(), part);
                    case LINEAR -> value + span * part;
                    case STEPPED ->
                        value + Math.signum(part) * (spec.isBus() ? 1 : Math.max(1, Math.rint(span * Math.abs(part))));
                };
        return Math.max(spec.min(), Math.min(spec.max(), rounded(spec, moved)));
    }

    /** Three digits after the first are more than anybody hears, and make values that can be read. */
    private static double rounded(ParamSpec spec, double value) {
        double size = Math.max(Math.abs(value), Math.abs(spec.min()) + 1e-3);
        double unit = Math.pow(10, Math.floor(Math.log10(size)) - 3);
        return Math.rint(value / unit) * unit;
    }

    static String plain(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.4f", value).replaceAll("0+$", "");
    }

    static String text(ParamSpec spec, double value) {
        if (spec.isBus()) {
            return value == 0 ? "none" : String.format(Locale.ROOT, "bus %.0f", value);
        }
        if (!spec.choices().isEmpty() && spec.allows(value)) {
            return spec.choices().get((int) value);
        }
        if (spec.unit().equals("s") && Math.abs(value) < 1) {
            double millis = value * 1000;
            return String.format(Locale.ROOT, millis < 10 ? "%.1f ms" : "%.0f ms", millis);
        }
        boolean whole = spec.curve() == Curve.STEPPED || Math.abs(value) >= 100;
        String number = String.format(Locale.ROOT, whole ? "%.0f" : "%.2f", value);
        return spec.unit().isEmpty() ? number : number + " " + spec.unit();
    }
}
