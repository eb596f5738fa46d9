package dev.consort.audio.dawproject;

import dev.consort.protocol.state.effect.Effect;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.effect.Eq;
import dev.consort.protocol.state.effect.EqBand;
import dev.consort.protocol.state.instrument.Filter;
import dev.consort.protocol.state.instrument.FilterType;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes what the format has a device for: filters and equalisers. Its compressor, gate and limiter are left alone,
 * because ours have parameters that they lack or mean another thing.
 */
final class DeviceXml {
    /** The names of the parametric equaliser's three bands in its table. */
    static final List<String> PARAMETRIC = List.of("low", "mid", "high");

    private static final String LEFT_OUT = "The format has no counterpart for these effects; they are left out";
    private static final int TWO_POLES = 2;

    private static final Map<FilterType, String> FILTERS = Map.of(
            FilterType.LOW_PASS, "lowPass",
            FilterType.HIGH_PASS, "highPass",
            FilterType.BAND_PASS, "bandPass",
            FilterType.NOTCH, "notch");

    private final XmlOut out;
    private final Remarks remarks;

    DeviceXml(XmlOut out, Remarks remarks) {
        this.out = out;
        this.remarks = remarks;
    }

    /**
     * A strip's devices in the signal's order.
     *
     * @param filter null for none
     * @param eq null for none
     */
    void write(StripId strip, String name, Filter filter, Eq eq, List<Effect> effects) {
        out.start("Devices");
        if (filter != null) {
            filter(strip, name, filter);
        }
        if (eq != null) {
            equalizer(strip, eq);
        }
        effects.forEach(effect -> effect(strip, name, effect));
        out.end();
    }

    private void filter(StripId strip, String name, Filter filter) {
        String type = FILTERS.get(filter.type());
        if (type == null) {
            String label = filter.type().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            remarks.add(LEFT_OUT, label + " filter of " + Remarks.quoted(name));
            return;
        }
        start(strip.filter(), "Filter", filter.enabled());
        String band = StripId.band(strip.filter(), 1);
        out.start("Band").with("type", type).with("order", TWO_POLES);
        real("Freq", StripId.frequencyOf(band), "hertz", filter.cutoff());
        real("Q", StripId.qOf(band), "linear", quality(filter.resonance()));
        out.end();
        out.end();
    }

    /** Q of a resonance from 0 to 1: one by the damping of the engine's two-pole filter, from Butterworth's up to 20. */
    static double quality(double resonance) {
        return 1 / (0.05 + (Math.sqrt(2) - 0.05) * (1 - resonance));
    }

    private void equalizer(StripId strip, Eq eq) {
        start(strip.eq(), "Equalizer", eq.enabled());
        for (int number : eq.bands().ids()) {
            band(StripId.band(strip.eq(), number), eq.bands().get(number));
        }
        out.end();
    }

    private void band(String id, EqBand band) {
        out.start("Band")
                .with(
                        "type",
                        switch (band.type()) {
                            case LOW_SHELF -> "lowShelf";
                            case PEAK -> "bell";
                            case HIGH_SHELF -> "highShelf";
                        });
        real("Freq", StripId.frequencyOf(id), "hertz", band.frequency());
        real("Gain", StripId.gainOf(id), "decibel", band.gain());
        real("Q", StripId.qOf(id), "linear", band.q());
        enabled(id, band.enabled());
        out.end();
    }

    private void effect(StripId strip, String name, Effect effect) {
        if (effect.type() == EffectType.PARA_EQ) {
            parametric(strip.effect(effect.id()), effect);
        } else {
            remarks.add(LEFT_OUT, effect.type().label() + " on " + Remarks.quoted(name));
        }
    }

    /** Its bands have no width of their own, so none is claimed. */
    private void parametric(String id, Effect effect) {
        start(id, effect.type().label(), effect.enabled());
        for (int number = 1; number <= PARAMETRIC.size(); number++) {
            String param = PARAMETRIC.get(number - 1);
            String band = StripId.band(id, number);
            out.start("Band").with("type", "bell");
            real("Freq", StripId.frequencyOf(band), "hertz", effect.param(param));
            real("Gain", StripId.gainOf(band), "decibel", effect.param(param + "Gain"));
            out.end();
        }
        out.end();
    }

    private void start(String id, String name, boolean enabled) {
        out.start("Equalizer").id(id).with("name", name).with("deviceName", name);
        out.with("deviceRole", "audioFX");
        enabled(id, enabled);
    }

    private void enabled(String device, boolean value) {
        out.empty("Enabled").id(StripId.switchOf(device)).with("value", value);
    }

    private void real(String element, String id, String unit, double value) {
        out.empty(element).id(id).with("unit", unit).with("value", value);
    }
}
