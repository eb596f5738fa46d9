package dev.consort.audio.scsynth;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.effect.Effect;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.mixer.Bus;
import dev.consort.protocol.state.mixer.Group;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Effects that the sound passes by on this server, in sentences for people. */
final class PassedBy {
    private PassedBy() {}

    /** One sentence for each of a session's effects that is not heard. */
    static Set<String> in(NetworkState state) {
        Set<String> sentences = new LinkedHashSet<>();
        for (Instrument instrument : state.instruments().byId()) {
            collect(instrument.effects(), instrument.name(), sentences);
        }
        for (Group group : state.mixer().groups()) {
            collect(group.effects(), group.name(), sentences);
        }
        for (Bus bus : state.mixer().buses()) {
            collect(bus.effects(), bus.name(), sentences);
        }
        collect(state.mixer().master().effects(), "the master", sentences);
        return sentences;
    }

    /** All kinds of effects have a graph; one of them has nothing to work with before a recording is chosen. */
    private static void collect(List<Effect> effects, String where, Set<String> sentences) {
        for (Effect effect : effects) {
            if (effect.type() == EffectType.CONVOLUTION_REVERB && effect.impulse() == null) {
                sentences.add("the convolution reverb on " + where
                        + " is not heard with scsynth before an impulse response is chosen");
            }
        }
    }
}
