package dev.consort.protocol.history.words;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.arrangement.Clip;
import dev.consort.protocol.state.arrangement.Placement;
import dev.consort.protocol.state.automation.Lane;
import dev.consort.protocol.state.control.CcMapping;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.effect.Effect;
import dev.consort.protocol.state.effect.EffectChain;
import dev.consort.protocol.state.generator.GeneratorVoice;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.mixer.Bus;
import dev.consort.protocol.state.mixer.Group;
import dev.consort.protocol.state.mixer.StripAddress;
import dev.consort.protocol.state.sequencer.Kit;
import dev.consort.protocol.state.sequencer.PadSound;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.function.Function;

/**
 * What things are called in a session, from before an action to after it: what came is found in the one, what went in the
 * other. What is in neither has its number.
 */
final class Names {
    private final NetworkState before;
    private final NetworkState after;

    Names(NetworkState before, NetworkState after) {
        this.before = before;
        this.after = after;
    }

    /** By its former name where it got another one. */
    private <T> T find(Function<NetworkState, T> where) {
        T found = where.apply(before);
        return found != null ? found : where.apply(after);
    }

    NetworkState before() {
        return before;
    }

    String instrument(int id) {
        Instrument found = find(state -> state.instruments().get(id));
        return found == null ? "instrument " + id : found.name();
    }

    String bus(int id) {
        Bus found = find(state -> state.mixer().buses().get(id));
        return "the bus " + (found == null ? id : found.name());
    }

    String group(int id) {
        Group found = find(state -> state.mixer().groups().get(id));
        return "the group " + (found == null ? id : found.name());
    }

    String strip(String address) {
        StripAddress strip = StripAddress.parse(address);
        if (strip == null) {
            return address;
        }
        return switch (strip.kind()) {
            case MASTER -> "the master";
            case BUS -> bus(strip.id());
            case GROUP -> group(strip.id());
        };
    }

    String effect(int instrument, int effect) {
        return effect(effect, state -> {
            Instrument found = state.instruments().get(instrument);
            return found == null ? null : found.chain();
        });
    }

    String stripEffect(String address, int effect) {
        StripAddress strip = StripAddress.parse(address);
        return effect(effect, state -> strip == null ? null : state.mixer().chain(strip));
    }

    private String effect(int id, Function<NetworkState, EffectChain> where) {
        Effect found = find(state -> {
            EffectChain chain = where.apply(state);
            return chain == null ? null : chain.get(id);
        });
        return "the effect " + (found == null ? id : found.type().label());
    }

    String clip(int id) {
        Clip found = find(state -> state.arrangement().clips().get(id));
        return "the clip " + (found == null ? id : found.name());
    }

    String placed(int id) {
        Placement found = find(state -> state.arrangement().placements().get(id));
        return found == null ? "placement " + id : clip(found.clip());
    }

    /** Where notes are: an instrument, or one of its clips. */
    String notesOf(int instrument, Integer clip) {
        return clip == null ? instrument(instrument) : clip(clip) + " of " + instrument(instrument);
    }

    String pad(int instrument, int pad) {
        PadSound found = find(state -> {
            Kit kit = state.sequencer().kit(instrument);
            return kit == null ? null : kit.pads().get(pad);
        });
        return (found == null ? "pad " + (pad + 1) : found.name()) + " of " + instrument(instrument);
    }

    String voice(int id) {
        GeneratorVoice found = find(state -> state.generators().voices().get(id));
        return "the generator " + (found == null ? id : found.name());
    }

    /** What a generator plays on. */
    String played(int voice) {
        GeneratorVoice found = find(state -> state.generators().voices().get(voice));
        return found == null || found.instrument() == null ? "no instrument" : instrument(found.instrument());
    }

    String lane(int id) {
        Lane found = find(state -> state.automation().lanes().get(id));
        return found == null ? "lane " + id : target(found.target());
    }

    String mapping(int id) {
        CcMapping found = find(state -> state.midi().ccMappings().get(id));
        return found == null ? "controller" : "controller " + found.cc();
    }

    String mapped(int id) {
        CcMapping found = find(state -> state.midi().ccMappings().get(id));
        return found == null ? "mapping " + id : target(found.target());
    }

    String target(Target target) {
        return new TargetWords(this).of(target);
    }

    /** An enum constant as words: {@code FILTER_CUTOFF} is "filter cutoff". */
    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** At most three places behind the point, and none that say nothing. */
    static String number(Number number) {
        double value = number.doubleValue();
        return Double.isFinite(value)
                ? new BigDecimal(value)
                        .setScale(3, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                : String.valueOf(value);
    }
}
