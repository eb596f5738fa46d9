package dev.consort.audio.plan;

import dev.consort.audio.effect.EffectProcessor;
import dev.consort.audio.effect.reverb.ConvolutionReverb;
import dev.consort.audio.effect.reverb.PreparedImpulse;
import dev.consort.audio.sample.Octaves;
import dev.consort.audio.sample.Recording;
import dev.consort.audio.sample.Samples;
import dev.consort.protocol.state.effect.Effect;
import java.util.IdentityHashMap;
import java.util.Map;

/** Prepares the rooms that were recorded. Takes long, so it is for the planning thread. */
final class Impulses {
    private final int sampleRate;
    private final Samples samples;
    private final Map<Recording, PreparedImpulse> prepared = new IdentityHashMap<>();

    Impulses(int sampleRate, Samples samples) {
        this.sampleRate = sampleRate;
        this.samples = samples;
    }

    /** The room that an effect names, which its processor has been given; null when it names none or none is there. */
    Recording room(Effect effect, EffectProcessor processor) {
        Octaves found = effect.impulse() == null ? null : samples.find(effect.impulse());
        if (found == null || !(processor instanceof ConvolutionReverb reverb)) {
            return null;
        }
        Recording room = found.whole();
        reverb.offer(prepared.computeIfAbsent(room, unused -> PreparedImpulse.of(room, sampleRate)));
        return room;
    }
}
