package dev.consort.tui.plain.report;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.effect.Effect;
import dev.consort.protocol.state.mixer.Bus;
import dev.consort.protocol.state.mixer.StripAddress;
import dev.consort.protocol.state.param.ParamSpec;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How values are said in reports. */
final class Wording {
    private Wording() {}

    /** A fader's gain, with its loudness in dB. */
    static String level(double level) {
        String loudness = level <= 0 ? "silent" : String.format(Locale.ROOT, "%.1f dB", 20 * Math.log10(level));
        return String.format(Locale.ROOT, "level %.2f (%s)", level, loudness);
    }

    static String pan(double pan) {
        return String.format(Locale.ROOT, "pan %.2f", pan);
    }

    static String percent(double share) {
        return Math.round(share * 100) + "%";
    }

    /** At most three digits behind the point. */
    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.3f", value);
        return text.replaceAll("0+$", "").replaceAll("\\.$", "");
    }

    /** So many of something. */
    static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** What is not empty, with commas between. */
    static String list(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** A sentence about nothing where there are no lines. */
    static String lines(List<String> lines, String ifNone) {
        return lines.isEmpty() ? ifNone : String.join("\n", lines);
    }

    /** The name of a bus, by the address of an output. */
    static String output(NetworkState state, String address) {
        StripAddress strip = StripAddress.parse(address);
        Bus bus = strip == null ? null : state.mixer().buses().get(strip.id());
        return bus == null ? "" : "goes to " + bus.name();
    }

    static String effect(Effect effect) {
        String knobs = effect.type().params().stream()
                .map(spec -> spec.name() + " " + value(spec, effect.params()))
                .collect(Collectors.joining(", "));
        return "effect " + effect.id() + " " + effect.type().label() + (effect.enabled() ? "" : ", off")
                + (knobs.isEmpty() ? "" : ": " + knobs)
                + (effect.impulse() == null ? "" : ", impulse " + effect.impulse());
    }

    private static String value(ParamSpec spec, Map<String, Double> params) {
        double value = params.getOrDefault(spec.name(), spec.initial());
        if (!spec.choices().isEmpty() && spec.allows(value)) {
            return spec.choices().get((int) value);
        }
        return number(value) + (spec.unit().isEmpty() ? "" : " " + spec.unit());
    }
}
