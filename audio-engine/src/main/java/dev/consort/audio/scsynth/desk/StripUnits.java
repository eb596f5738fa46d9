package dev.consort.audio.scsynth.desk;

import dev.consort.audio.scsynth.effect.EffectDefs;
import dev.consort.audio.scsynth.effect.EffectParams;
import dev.consort.audio.scsynth.filter.BandCurve;
import dev.consort.audio.scsynth.filter.EqualiserDef;
import dev.consort.audio.scsynth.filter.FilterDefs;
import dev.consort.audio.scsynth.node.Section;
import dev.consort.audio.scsynth.node.Setting;
import dev.consort.audio.scsynth.node.Unit;
import dev.consort.audio.scsynth.recording.Buffers;
import dev.consort.audio.scsynth.recording.Impulse;
import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.effect.Effect;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.effect.Eq;
import dev.consort.protocol.state.instrument.Filter;
import dev.consort.protocol.state.instrument.Send;
import dev.consort.protocol.state.instrument.SendTap;
import dev.consort.protocol.state.param.ParamSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The nodes of one strip, one behind the other on its bus, while they are being gathered. */
final class StripUnits {
    private static final int PITCH_CLASSES = 12;

    private final List<Unit> units = new ArrayList<>();
    private final String key;
    private final Section section;
    private final Wires wires;
    private final Around around;
    private final Buffers buffers;
    private final int bus;
    private Swing swing = Swing.NONE;

    StripUnits(String key, Section section, int bus, Wires wires, Around around, Buffers buffers) {
        this.key = key;
        this.section = section;
        this.bus = bus;
        this.wires = wires;
        this.around = around;
        this.buffers = buffers;
    }

    /** From now on this moves what it aims at. */
    void swing(Swing by) {
        swing = by;
    }

    private Map<String, Setting> onBus() {
        Map<String, Setting> settings = new LinkedHashMap<>();
        settings.put(EffectParams.BUS, Setting.of(bus));
        return settings;
    }

    private void add(String part, String def, Map<String, Setting> settings) {
        units.add(new Unit(key + part, section, def, settings));
    }

    private void put(Map<String, Setting> settings, String part, String param, double value) {
        settings.put(param, swing.setting(part, param, value));
    }

    void filter(Filter filter) {
        if (filter == null) {
            return;
        }
        Map<String, Setting> settings = onBus();
        settings.put(EffectParams.ON, Setting.of(filter.enabled() ? 1 : 0));
        put(settings, Keys.FILTER, FilterDefs.CUTOFF, filter.cutoff());
        put(settings, Keys.FILTER, FilterDefs.RESONANCE, filter.resonance());
        settings.put(FilterDefs.SHAPE, Setting.of(filter.shape() == null ? 0 : filter.shape()));
        settings.put(FilterDefs.DRIVE, Setting.of(filter.drive() == null ? 1 : filter.drive()));
        add(Keys.FILTER, FilterDefs.name(filter.type()), settings);
    }

    void mono() {
        add(Keys.MONO, DeskDefs.MONO, onBus());
    }

    void equaliser(Eq eq) {
        if (eq == null) {
            return;
        }
        Map<String, Setting> settings = onBus();
        settings.put(EffectParams.ON, Setting.of(eq.enabled() ? 1 : 0));
        for (int band = 1; band <= Eq.BANDS; band++) {
            BandCurve curve = BandCurve.of(eq.bands().get(band), around.sampleRate());
            for (int i = 0; i < BandCurve.COEFFICIENTS; i++) {
                settings.put(EqualiserDef.param(band, i), Setting.of(curve.coefficient(i)));
            }
        }
        add(Keys.EQ, EqualiserDef.NAME, settings);
    }

    void effects(List<Effect> effects) {
        for (Effect effect : effects) {
            Map<String, Setting> settings = effect(effect);
            if (settings != null) {
                add(Keys.effect(effect.id()), EffectDefs.name(effect.type()), settings);
            }
        }
    }

    /** Null when it has nothing to work with, so that the sound passes it by. */
    private Map<String, Setting> effect(Effect effect) {
        Map<String, Setting> settings = onBus();
        settings.put(EffectParams.ON, Setting.of(effect.enabled() ? 1 : 0));
        for (ParamSpec spec : effect.type().params()) {
            double value = effect.param(spec.name());
            if (spec.isBus()) {
                settings.put(EffectParams.SIDE, Setting.of(around.bus((int) value, wires, -1)));
            } else {
                put(settings, Keys.effect(effect.id()), spec.name(), value);
            }
        }
        if (effect.type() == EffectType.AUTO_TUNE) {
            pull(settings);
        }
        return effect.type() != EffectType.CONVOLUTION_REVERB || impulse(effect, settings) ? settings : null;
    }

    private void pull(Map<String, Setting> settings) {
        for (int pitch = 0; pitch < PITCH_CLASSES; pitch++) {
            settings.put(EffectParams.PULL + pitch, Setting.of(around.mode().nearest(60 + pitch) - 60 - pitch));
        }
    }

    private boolean impulse(Effect effect, Map<String, Setting> settings) {
        Impulse impulse = effect.impulse() == null ? null : buffers.impulse(effect.impulse());
        if (impulse != null) {
            settings.put(EffectParams.IMPULSE_LEFT, Setting.of(impulse.left()));
            settings.put(EffectParams.IMPULSE_RIGHT, Setting.of(impulse.right()));
        }
        return impulse != null;
    }

    /** Sends that are taken here; they know the fader's place where they are taken before it. */
    void sends(IdMap<Send> sends, SendTap tap, double pan, boolean open, boolean balance) {
        for (int id : sends.ids()) {
            Send send = sends.get(id);
            if (send.tap() == tap && around.buses().contains(id)) {
                Map<String, Setting> settings = onBus();
                settings.put("to", Setting.of(wires.strip(Keys.bus(id))));
                settings.put("level", Setting.of(send.enabled() ? send.level() : 0));
                if (tap == SendTap.PRE_FADER) {
                    place(settings, pan, open, balance);
                }
                String def = tap == SendTap.PRE_FADER ? DeskDefs.SEND_BEFORE : DeskDefs.SEND_BEHIND;
                add("/" + def + id, def, settings);
            }
        }
    }

    private static void place(Map<String, Setting> settings, double pan, boolean open, boolean balance) {
        settings.put("pan", Setting.of(pan));
        settings.put("open", Setting.of(open ? 1 : 0));
        settings.put("balance", Setting.of(balance ? 1 : 0));
    }

    void fader(String def, double level, double pan, boolean open, int to) {
        Map<String, Setting> settings = onBus();
        settings.put("to", Setting.of(to));
        settings.put("level", Setting.of(level));
        place(settings, pan, open, section != Section.INSTRUMENTS);
        put(settings, Keys.FADER, "pan", pan);
        put(settings, Keys.FADER, "tremolo", 1);
        settings.put("meter", Setting.of(wires.meter(key)));
        add(Keys.FADER, def, settings);
    }

    void master(double level, boolean open) {
        Map<String, Setting> settings = onBus();
        settings.put("level", Setting.of(level));
        settings.put("open", Setting.of(open ? 1 : 0));
        add(Keys.FADER, DeskDefs.MASTER, settings);
    }

    List<Unit> units() {
        return units;
    }
}
