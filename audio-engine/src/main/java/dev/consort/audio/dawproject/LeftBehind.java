package dev.consort.audio.dawproject;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.Session;
import dev.consort.protocol.state.TransportMode;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.mixer.StripAddress;
import dev.consort.protocol.state.sequencer.Kit;
import dev.consort.protocol.state.theory.Tuning;
import java.util.Locale;
import java.util.function.Predicate;

/** What a session has and the format has no place for, in sentences. */
final class LeftBehind {
    private final NetworkState state;
    private final Remarks remarks;

    LeftBehind(NetworkState state, Remarks remarks) {
        this.state = state;
        this.remarks = remarks;
    }

    void remark() {
        sounds();
        performance();
        feel();
        tuning();
        if (state.generators().enabled() && state.generators().voices().size() > 0) {
            remarks.add("What the generators make up is not in the file; capture it first to have it as notes.");
        }
        if (state.midi().ccMappings().size() > 0) {
            remarks.add("What MIDI controllers move is not in the file.");
        }
    }

    private void sounds() {
        if (!state.instruments().order().isEmpty()) {
            remarks.add("The sounds of the instruments are not in the file; choose one for each track there. "
                    + "What played here is in the tracks' comments.");
        }
        named("Recordings are not in the file; take them over by hand", this::hasRecording);
    }

    private boolean hasRecording(Instrument instrument) {
        Kit kit = state.sequencer().kit(instrument.id());
        boolean onPads = kit != null && kit.pads().values().stream().anyMatch(pad -> pad.sample() != null);
        return instrument.sampler() != null || onPads;
    }

    private void performance() {
        String keys = "The tracks hold the keys that are played, not what becomes of them: ";
        named(
                keys + "arpeggiator",
                each -> each.arpeggiator() != null && each.arpeggiator().enabled());
        named(keys + "chord", each -> each.chord() != null);
        named(keys + "layer", each -> each.layer() != null);
    }

    private void named(String beginning, Predicate<Instrument> condition) {
        state.instruments()
                .inOrder()
                .filter(condition)
                .forEach(each -> remarks.add(beginning, Remarks.quoted(each.name())));
    }

    private void feel() {
        Session session = state.session();
        boolean everywhere = session.swing() > 0
                || session.humanize().velocity() > 0
                || session.humanize().timing() > 0;
        boolean somewhere = state.instruments().inOrder().anyMatch(each -> each.groove() != null || hasSwing(each));
        if (everywhere || somewhere) {
            remarks.add("Swing, grooves and human timing are not in the file; notes are where they are written.");
        }
    }

    private boolean hasSwing(Instrument instrument) {
        Kit kit = state.sequencer().kit(instrument.id());
        return state.transport().mode() == TransportMode.PATTERN
                && instrument.source().type().isDrums()
                && kit != null
                && kit.swing() > 0;
    }

    private void tuning() {
        Session session = state.session();
        if (session.tuning() != Tuning.EQUAL_TEMPERAMENT || session.tuningA4() != Session.DEFAULT.tuningA4()) {
            remarks.add("The tuning is not in the file.");
        }
    }

    /** Automation of something that the file has no parameter for. */
    static void automation(Remarks remarks, NetworkState state, Target target) {
        remarks.add("The file has no parameter for this automation; it is left out", described(state, target));
    }

    /** Automation that does not work. */
    static void switchedOff(Remarks remarks, NetworkState state, Target target) {
        remarks.add("Automation that is switched off is left out", described(state, target));
    }

    private static String described(NetworkState state, Target target) {
        if (target instanceof Target.OfInstrument part) {
            Instrument instrument = state.instruments().get(part.instrument());
            return word(part) + (instrument == null ? "" : " of " + Remarks.quoted(instrument.name()));
        }
        if (target instanceof Target.StripParam own) {
            return lower(own.parameter()) + " of " + strip(own.strip());
        }
        if (target instanceof Target.StripEffectParam own) {
            return own.param() + " of an effect on " + strip(own.strip());
        }
        return target instanceof Target.MacroLevel own ? "macro " + lower(own.macro()) : lower(target);
    }

    private static String strip(String address) {
        StripAddress strip = StripAddress.parse(address);
        return strip == null ? "a strip" : strip.toString();
    }

    private static String word(Target.OfInstrument target) {
        if (target instanceof Target.InstrumentParam own) {
            return lower(own.parameter());
        }
        if (target instanceof Target.SourceParam own) {
            return own.param();
        }
        if (target instanceof Target.EffectParam own) {
            return own.param() + " of an effect";
        }
        if (target instanceof Target.EffectSwitch) {
            return "switch of an effect";
        }
        return target instanceof Target.EqParam own
                ? lower(own.parameter()) + " of equaliser band " + own.band()
                : "send";
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String lower(Target target) {
        return target instanceof Target.Tempo ? "tempo" : "measure";
    }
}
