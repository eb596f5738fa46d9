package dev.consort.audio.scsynth.desk;

import dev.consort.audio.scsynth.node.Section;
import dev.consort.audio.scsynth.node.Setting;
import dev.consort.audio.scsynth.node.Unit;
import dev.consort.audio.scsynth.recording.Buffers;
import dev.consort.audio.scsynth.source.SourceDefs;
import dev.consort.audio.scsynth.source.VoiceParams;
import dev.consort.protocol.state.instrument.Envelope;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.SendTap;
import dev.consort.protocol.state.param.ParamSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The nodes of one instrument, and what they were made of.
 *
 * @param of the instrument
 * @param place where it stands in the session
 * @param around what else they know
 * @param control its slow oscillator, if it moves anything
 * @param source what holds its notes, or is its sound
 * @param strip the rest
 */
record InstrumentUnits(Instrument of, Place place, Around around, List<Unit> control, Unit source, List<Unit> strip) {
    /**
     * Where an instrument stands.
     *
     * @param open whether it is heard
     * @param to the audio bus that it goes to
     * @param bend semitones by which automation bends every note
     */
    record Place(boolean open, int to, double bend) {}

    boolean isOf(Instrument instrument, Place there, Around then) {
        return of == instrument && place.equals(there) && around.equals(then);
    }

    static InstrumentUnits made(Instrument of, Place place, Around around, Wires wires, Buffers buffers) {
        String key = Keys.instrument(of.id());
        Swing swing = Swing.of(of, wires.oscillator(key), place.bend);
        List<Unit> control = swing.isNone() ? List.of() : List.of(swing.unit(key, of.lfo()));
        return new InstrumentUnits(
                of,
                place,
                around,
                control,
                source(of, place, around, wires, swing),
                strip(
                        of,
                        place,
                        new StripUnits(key, Section.INSTRUMENTS, wires.strip(key), wires, around, buffers),
                        swing));
    }

    private static Unit source(Instrument of, Place place, Around around, Wires wires, Swing swing) {
        boolean sounds = of.source().type().isRouting();
        Map<String, Setting> settings = new LinkedHashMap<>();
        settings.put(VoiceParams.OUT, Setting.of(wires.strip(Keys.instrument(of.id()))));
        for (ParamSpec spec : of.source().type().params()) {
            double value = of.source().param(spec.name());
            settings.put(
                    spec.name(),
                    spec.isBus()
                            ? Setting.of(around.bus((int) value, wires, Wires.SILENCE))
                            : swing.setting(Keys.voicesPart(), spec.name(), value));
        }
        settings.put(VoiceParams.BEND, swing.setting(Keys.voicesPart(), VoiceParams.BEND, place.bend));
        if (sounds) {
            // What comes from elsewhere has its level already; only the test tone needs headroom, which its knob gives.
            settings.put(VoiceParams.AMP, Setting.of(1));
        } else {
            envelope(of.envelope(), swing, settings);
        }
        String def = sounds ? SourceDefs.name(of.source().type()) : "";
        return new Unit(Keys.voices(of.id()), Section.SOURCES, def, settings);
    }

    private static void envelope(Envelope envelope, Swing swing, Map<String, Setting> settings) {
        String part = Keys.voicesPart();
        settings.put(VoiceParams.ATTACK, swing.setting(part, VoiceParams.ATTACK, envelope.attack()));
        settings.put(VoiceParams.DECAY, swing.setting(part, VoiceParams.DECAY, envelope.decay()));
        settings.put(VoiceParams.SUSTAIN, swing.setting(part, VoiceParams.SUSTAIN, envelope.sustain()));
        settings.put(VoiceParams.RELEASE, swing.setting(part, VoiceParams.RELEASE, envelope.release()));
    }

    private static List<Unit> strip(Instrument of, Place place, StripUnits strip, Swing swing) {
        strip.swing(swing);
        strip.filter(of.filter());
        if (!of.stereo()) {
            strip.mono();
        }
        strip.equaliser(of.eq());
        strip.effects(of.effects());
        strip.sends(of.sends(), SendTap.PRE_FADER, of.pan(), place.open, false);
        strip.fader(DeskDefs.FADER, of.level(), of.pan(), place.open, place.to);
        strip.sends(of.sends(), SendTap.POST_FADER, of.pan(), place.open, false);
        return new ArrayList<>(strip.units());
    }
}
